import type { Instant } from '../platform/time/index.ts'
import type { Role } from './role.ts'

export type StaffId = string & { readonly brand: 'StaffId' }

/** Somebody who makes the paper. */
export interface StaffMember {
  readonly id: StaffId
  readonly email: string
  readonly name: string
  readonly role: Role
}

/** As the desk lists them. */
export interface StaffRecord extends StaffMember {
  readonly createdAt: Instant
  /** Last; null while an invitation is open. */
  readonly signedInAt: Instant | null
  readonly revokedAt: Instant | null
}
