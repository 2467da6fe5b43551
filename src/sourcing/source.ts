import type { Instant } from '../platform/time/index.ts'
import type { StaffId } from '../staff/index.ts'

export type SourceId = string & { readonly brand: 'SourceId' }

export const sourceKinds = ['person', 'organisation', 'document', 'collective', 'anonymous'] as const
/** A `collective` is a group that speaks as one in the text and has no name of its own: *Western politicians*. */
export type SourceKind = (typeof sourceKinds)[number]

/** Who or what says something. */
export interface Source {
  readonly id: SourceId
  readonly slug: string
  readonly kind: SourceKind
  /**
   * The words in which the paper speaks of it: a name, or *informed sources*. The only column that could name anybody,
   * and for an anonymous source readers see it: who they are is nowhere in the system.
   */
  readonly wording: string
  readonly role: string | null
  /** Their interest in the matter. */
  readonly interest: string | null
  /** The organisation that they belong to. */
  readonly affiliation: SourceId | null
  /** `outlet`: it publishes news, so that others' words come through it. */
  readonly outlet: 'outlet' | null
  /** `government`: it is a body of some government; none that publishes news. */
  readonly government: 'government' | null
  readonly url: string | null
  /** What an anonymous source has besides; null for all others. */
  readonly anonymity: Anonymity | null
}

export interface Anonymity {
  /** The one story that it belongs to. It is never offered elsewhere. */
  readonly storyId: string
  /** How many people stand behind the wording: `one`, `two`, `several`, `unstated`. */
  readonly number: string
  /** Why it is not named, in words for readers. */
  readonly reason: string | null
  readonly approvedBy: StaffId | null
  readonly approvedAt: Instant | null
}

export type ReportId = string & { readonly brand: 'ReportId' }

/** What an outlet published, through which words came to us. */
export interface Report {
  readonly id: ReportId
  readonly outlet: SourceId
  /** Empty when it is not known. */
  readonly title: string
  readonly url: string | null
  /** As the outlet gives it: a day, or a moment. */
  readonly date: string | null
  /** The passage we rest on, kept because addresses die. */
  readonly excerpt: string | null
}

/** A report as it was written down until somebody changed it. */
export interface ReportBefore extends Omit<Report, 'id' | 'outlet'> {
  readonly changedBy: StaffId | null
  readonly changedAt: Instant
}
