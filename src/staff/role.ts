export type Role = 'administrator' | 'editor' | 'reporter' | 'moderator'

export const roles: readonly Role[] = ['administrator', 'editor', 'reporter', 'moderator']

export const isRole = (text: string): text is Role => roles.some(role => role === text)

/**
 * Who may do what at the desk. The mailbox is the administrators' alone: without a mail server it holds everybody's
 * sign-in links.
 */
const allowed = {
  'write-stories': ['administrator', 'editor', 'reporter'],
  'publish-stories': ['administrator', 'editor'],
  'approve-sources': ['administrator', 'editor'],
  /** Breaking news: without the signature that the paper asks for, and with a reason. */
  'publish-unsigned': ['administrator'],
  moderate: ['administrator', 'editor', 'moderator'],
  'manage-subscribers': ['administrator', 'editor'],
  'send-editions': ['administrator', 'editor'],
  'see-mailbox': ['administrator'],
  'manage-jobs': ['administrator'],
  'see-audit': ['administrator', 'editor'],
  'manage-settings': ['administrator'],
  'manage-staff': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof allowed

export const can = (role: Role, permission: Permission): boolean =>
  allowed[permission].some(candidate => candidate === role)
