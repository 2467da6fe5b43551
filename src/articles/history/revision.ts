import type { Instant } from '../../platform/time/index.ts'

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

/** The notice above the story: what was wrong, what is right and why, as sentences one after the other. */
export const noticeOf = ({ wrong, right, why }: RevisionDetails): string => [wrong, right, why].join(' ')

const withStop = (text: string): string => (/[.!?…。؟]["”’»)]?$/.test(text) ? text : `${text}.`)

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
