import type { Instant } from '../platform/time/index.ts'

export type ReaderId = string & { readonly brand: 'ReaderId' }

/** Somebody who reads the paper and has proved a mail address. */
export interface Reader {
  readonly id: ReaderId
  readonly email: string
  /** What others see. Not unique: two people may share a name. */
  readonly displayName: string
  readonly createdAt: Instant
}
