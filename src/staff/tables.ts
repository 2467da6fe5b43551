import type { Instant } from '../platform/time/index.ts'
import type { StaffId } from './member.ts'
import type { Role } from './role.ts'

export type StaffMemberTable = {
  id: StaffId
  email: string
  /** In lower case: one member per address. */
  email_key: string
  name: string
  role: Role
  /** The last time; null until the first. */
  signed_in_at: Instant | null
  /** Set when they no longer work here. The row stays: what they did carries their name. */
  revoked_at: Instant | null
  created_at: Instant
}

/** Only ever added to: a trigger refuses changes. */
type AuditEntryTable = {
  id: string
  /** Null: the command line, or the paper itself. */
  staff_id: StaffId | null
  /** Such as `staff.invited`. */
  action: string
  /** Such as `staff:` and an id. */
  subject: string
  detail: string
  created_at: Instant
}

export type StaffTables = {
  staff_member: StaffMemberTable
  audit_entry: AuditEntryTable
}
