import { expect, test } from 'vitest'
import { can, isRole, type Permission, roles } from './role.ts'

test('each role may do what the newsroom agreed on, and nothing else', () => {
  const agreed: Record<(typeof roles)[number], readonly Permission[]> = {
    administrator: [
      'write-stories',
      'publish-stories',
      'approve-sources',
      'moderate',
      'manage-subscribers',
      'send-editions',
      'see-mailbox',
      'manage-jobs',
      'see-audit',
      'manage-settings',
      'manage-staff',
    ],
    editor: [
      'write-stories',
      'publish-stories',
      'approve-sources',
      'moderate',
      'manage-subscribers',
      'send-editions',
      'see-audit',
    ],
    reporter: ['write-stories'],
    moderator: ['moderate'],
  }
  for (const role of roles)
    for (const permission of agreed.administrator)
      expect(can(role, permission), `${role}: ${permission}`).toBe(agreed[role].includes(permission))
})

test('a role is one of four words', () => {
  expect(roles.every(isRole)).toBe(true)
  for (const text of ['', 'owner', 'Administrator', 'toString']) expect(isRole(text)).toBe(false)
})
