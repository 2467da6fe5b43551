import type { Instant } from '../../../platform/time/index.ts'
import type { StaffId } from '../../../staff/index.ts'

export type PreviewLinkId = string & { readonly brand: 'PreviewLinkId' }

/** Lets somebody outside the newsroom read a text at work until a moment. Its token is stored nowhere. */
export interface PreviewLink {
  readonly id: PreviewLinkId
  readonly forWhom: string
  readonly madeBy: StaffId
  readonly madeAt: Instant
  readonly expiresAt: Instant
  readonly openedAt: Instant | null
  readonly revokedAt: Instant | null
}

/** How many days a link is good for; the first is what the form proposes. */
export const previewDays = [3, 1, 7, 14] as const

export const isOpen = ({ expiresAt, revokedAt }: PreviewLink, now: Instant): boolean =>
  revokedAt === null && expiresAt > now
