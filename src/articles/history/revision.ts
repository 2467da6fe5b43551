import type { Instant } from '../../platform/time/index.ts'
import type { ArticleState } from '../article.ts'

export const revisionKinds = ['correction', 'clarification', 'update', 'typo'] as const
/** What kind of change a new version makes, as whoever publishes it declares. */
type RevisionKind = (typeof revisionKinds)[number]

/** `first`: no reader had seen the story before. */
export type VersionKind = 'first' | RevisionKind

/** The kinds that readers are told of: they stand above the story, and go to those who were mailed it before. */
export type CorrectionKind = Extract<RevisionKind, 'correction' | 'clarification'>

export const isOpen = (kind: VersionKind): kind is CorrectionKind =>
  kind === 'correction' || kind === 'clarification'

/** What was wrong, what is right, and why it came about, in words for readers. */
export interface RevisionDetails {
  readonly wrong: string
  readonly right: string
  readonly why: string
  /** Ids of the claims that it touches. */
  readonly claims: readonly string[]
}

/** As it is kept: each part a sentence with its stop, whoever typed it. */
export const asSentences = ({ wrong, right, why, claims }: RevisionDetails): RevisionDetails => ({
  wrong: withStop(wrong),
  right: withStop(right),
  why: withStop(why),
  claims,
})

/** What a version was declared to be; null for a first one, and for one from before kinds were declared. */
export function revisionOf({
  kind,
  revision,
}: {
  readonly kind: VersionKind | null
  /** JSON of a `RevisionDetails` */
  readonly revision: string | null
}): ({ readonly kind: RevisionKind } & Partial<RevisionDetails>) | null {
  if (kind === null || kind === 'first') return null
  return { kind, ...(revision && (JSON.parse(revision) as RevisionDetails)) }
}

/**
 * Whether a version waits for its hour, or was called off before it: what it was declared to be is still to be said. One
 * that readers had was withdrawn after it went out.
 */
export const isUnseen = (
  version: { readonly published_at: Instant },
  { state, withdrawn_at }: { readonly state: ArticleState; readonly withdrawn_at: Instant | null },
): boolean => state !== 'published' && (withdrawn_at === null || version.published_at > withdrawn_at)

/** The notice above the story: what was wrong, what is right and why, as sentences one after the other. */
export const noticeOf = ({ wrong, right, why }: RevisionDetails): string => [wrong, right, why].join(' ')

const withStop = (text: string): string =>
  text === '' || /[.!?…。؟]["”’»)]?$/.test(text) ? text : `${text}.`

export type WithdrawalId = string & { readonly brand: 'WithdrawalId' }

/** `legal`: what was published may not be shown any more, its history included. */
export type WithdrawalKind = 'editorial' | 'legal'

/** The stone that stands where a story was. */
export interface Withdrawal {
  readonly at: Instant
  readonly kind: WithdrawalKind
  /** For readers; empty when none was given. */
  readonly reason: string
}
