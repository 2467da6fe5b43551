import { createStaff } from '../../test/factories/staff.ts'
import { expect, test } from '../../test/world.ts'
import { changeRole, revokeStaff } from './change-staff.ts'
import { inviteStaff, listAudit, listStaff } from './index.ts'

test('the last administrator stays one, whoever asks', async ({ world, db, clock }) => {
  const only = await createStaff(world, 'administrator')
  const refused = { ok: false, reason: 'last-administrator' }
  expect(await changeRole({ db, clock }, { staffId: only.id, by: null, role: 'editor' })).toEqual(refused)
  expect(await revokeStaff({ db, clock }, { staffId: only.id, by: null })).toEqual(refused)
  expect(await listAudit(db, { limit: 10 })).toEqual([])
  await createStaff(world, 'administrator')
  expect(await revokeStaff({ db, clock }, { staffId: only.id, by: null })).toEqual({ ok: true })
})

test('two administrators who lower each other at the same moment leave one', async ({ world, db, clock }) => {
  const [ada, bea] = [await createStaff(world, 'administrator'), await createStaff(world, 'administrator')]
  const outcomes = await Promise.all([
    changeRole({ db, clock }, { staffId: ada.id, by: bea.id, role: 'reporter' }),
    revokeStaff({ db, clock }, { staffId: bea.id, by: ada.id }),
  ])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  const left = (await listStaff(db)).filter(({ role, revokedAt }) => role === 'administrator' && !revokedAt)
  expect(left).toHaveLength(1)
})

test('nobody changes their own role or removes themselves', async ({ world, db, clock }) => {
  const [ada] = [await createStaff(world, 'administrator'), await createStaff(world, 'administrator')]
  const refused = { ok: false, reason: 'yourself' }
  expect(await changeRole({ db, clock }, { staffId: ada.id, by: ada.id, role: 'editor' })).toEqual(refused)
  expect(await revokeStaff({ db, clock }, { staffId: ada.id, by: ada.id })).toEqual(refused)
})

test('one who left and is invited again is the same person, with the new role', async ({
  world,
  db,
  clock,
}) => {
  const ada = await createStaff(world, 'administrator')
  const bea = await createStaff(world, 'editor', { email: 'Bea@staff.test', name: 'Bea' })
  const again = { email: 'bea@staff.test', name: 'Beatrice', role: 'moderator', by: ada.id } as const
  expect(await inviteStaff({ db, clock }, again)).toEqual({ ok: false, reason: 'already-here' })
  await revokeStaff({ db, clock }, { staffId: bea.id, by: ada.id })
  expect(await revokeStaff({ db, clock }, { staffId: bea.id, by: ada.id })).toEqual({
    ok: false,
    reason: 'nobody',
  })
  expect(await inviteStaff({ db, clock }, again)).toMatchObject({
    ok: true,
    staff: { id: bea.id, name: 'Beatrice', role: 'moderator' },
  })
})
