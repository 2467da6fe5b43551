import type { Instant } from '../platform/time/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { ClaimId, ClaimKind, Hop, LinkKind, Manner, Relation } from './claim.ts'
import type { NoteRule } from './notes/note.ts'
import type { ProposalOutcome } from './proposal.ts'
import type { ReportId, SourceId, SourceKind } from './source.ts'
import type { Standing, StandingEntryId } from './standing.ts'

export type SourceTable = {
  id: SourceId
  slug: string
  kind: SourceKind
  wording: string
  /** The words of its wording and role, folded, each with a space before it. */
  search_words: string
  role: string | null
  interest: string | null
  affiliation_id: SourceId | null
  outlet: 'outlet' | null
  government: 'government' | null
  url: string | null
  story_id: string | null
  number: string | null
  reason: string | null
  approved_by: StaffId | null
  approved_at: Instant | null
  /** The same, entered twice: what was said of this one is said of that one now. */
  merged_into: SourceId | null
  /** When something was last attributed to it, or came through it. */
  used_at: Instant | null
  created_by: StaffId | null
  created_at: Instant
}

/** What a file of claims called a source of its story. */
type SourceLabelTable = {
  story_id: string
  source_id: SourceId
  label: string
  /** The file has words for it, and no name. */
  described: 'described' | null
}

/** Of sources that are not named: who wrote down or changed what is said of them, or let them say something. */
type SourceWriterTable = { source_id: SourceId; staff_id: StaffId }

export type ReportTable = {
  id: ReportId
  outlet_id: SourceId
  title: string
  url: string | null
  date: string | null
  excerpt: string | null
  created_at: Instant
}

/** What was written of a report until it was changed. The database refuses to change or delete a row. */
export type ReportBeforeTable = Omit<ReportTable, 'id' | 'outlet_id' | 'created_at'> & {
  report_id: ReportId
  /** From 1, the oldest first. */
  number: number
  changed_by: StaffId | null
  changed_at: Instant
}

export type ClaimTable = {
  id: ClaimId
  story_id: string
  label: string | null
  kind: ClaimKind
  manner: Manner
  source_id: SourceId | null
  cue: string | null
  embedded_in: ClaimId | null
  note: string
  created_by: StaffId | null
  created_at: Instant
  changed_at: Instant
  removed_at: Instant | null
}

type ClaimAnchorTable = {
  claim_id: ClaimId
  story_id: string
  /** JSON of `Passages`. */
  passages: string
  lost_at: Instant | null
}

type ClaimHopTable = {
  claim_id: ClaimId
  place: number
  relation: Relation
  outlet_id: SourceId
  report_id: ReportId | null
  stated: Hop['stated']
  inferred_from: ClaimId | null
}

type ClaimLinkTable = { from_id: ClaimId; to_id: ClaimId; kind: LinkKind }

type StoryTextTable = { story_id: string; headline: string; standfirst: string; body: string }

/** Only ever added to; the highest number of a claim holds. */
export type StandingEntryTable = {
  id: StandingEntryId
  claim_id: ClaimId
  number: number
  standing: Standing
  reason: string
  evidence: string | null
  independent_of: ClaimId | null
  staff_id: StaffId | null
  at: Instant
}

type ProposalOutcomeTable = {
  id: string
  story_id: string
  source: string | null
  cue: string | null
  content: string | null
  outcome: ProposalOutcome['outcome']
  staff_id: StaffId | null
  at: Instant
}

/** Notes that somebody looked at, by their words: they do not come back while these stand. */
type NotePutAsideTable = {
  story_id: string
  /** Of `keyOf` a note. */
  note: string
  rule: NoteRule
  staff_id: StaffId
  at: Instant
}

export type SourcingTables = {
  source: SourceTable
  source_label: SourceLabelTable
  source_writer: SourceWriterTable
  report: ReportTable
  report_before: ReportBeforeTable
  claim: ClaimTable
  claim_anchor: ClaimAnchorTable
  claim_hop: ClaimHopTable
  claim_link: ClaimLinkTable
  story_text: StoryTextTable
  standing_entry: StandingEntryTable
  proposal_outcome: ProposalOutcomeTable
  note_put_aside: NotePutAsideTable
}
