import type { Claim, ProposalOutcome, Range, Source, StoryTexts } from '../../../sourcing/index.ts'
import { rangeField } from '../passage/range-field.ts'

/** An attribution that the assistant found in a story, for somebody to accept or to reject. */
export interface Proposal {
  /** Tells it from the others of a page. */
  readonly key: string
  readonly content: Range
  readonly source: Range | null
  readonly cue: Range | null
  readonly words: { readonly content: string; readonly source: string; readonly cue: string }
  /** The remembered source that its words seem to mean. */
  readonly known: Source | null
}

type Found = Omit<Proposal, 'known'>

export const proposalAt = (
  { content, source, cue }: Pick<Proposal, 'content' | 'source' | 'cue'>,
  texts: StoryTexts,
): Found => {
  const words = (place: Range | null) => (place ? texts[place.field].slice(place.start, place.end) : '')
  return {
    key: `${content.field}-${content.start}-${content.end}`,
    content,
    source,
    cue,
    words: { content: words(content), source: words(source), cue: words(cue) },
  }
}

/** A proposal as a form carries it: the places of its content, its cue and its source. */
export const proposalField = ({
  content,
  cue,
  source,
}: {
  readonly content: Range | null
  readonly cue: Range | null
  readonly source: Range | null
}): string => [content, cue, source].map(place => (place ? rangeField(place) : '')).join(' ')

/** Leaves out what is a claim already, and what somebody decided about before, wherever it stands by now. */
export const undecided = (
  found: readonly Found[],
  claims: readonly Claim[],
  outcomes: readonly ProposalOutcome[],
): Found[] =>
  found.filter(
    proposal =>
      !claims.some(claim => !claim.lostAt && isTold(claim, proposal)) &&
      !outcomes.some(outcome => isAbout(outcome, proposal)),
  )

/** A word takes part in one attribution: claimed, or telling who claims it. */
const isTold = ({ anchor, cueAnchor, sourceAnchor }: Claim, { content, cue }: Found): boolean =>
  isMostlyIn(anchor, content) ||
  (cueAnchor !== null && cue !== null && isMostlyIn(cueAnchor, cue)) ||
  (sourceAnchor !== null && isMostlyIn(sourceAnchor, content))

/** Two passages are about the same words when they share more than half of the shorter one. */
function isMostlyIn(one: Range, other: Range): boolean {
  if (one.field !== other.field) return false
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared * 2 > Math.min(one.end - one.start, other.end - other.start)
}

const isAbout = (outcome: ProposalOutcome, { words }: Found): boolean =>
  (outcome.content ?? '') === words.content &&
  (outcome.source ?? '') === words.source &&
  (outcome.cue ?? '') === words.cue
