import type { Db } from '../../../platform/db/index.ts'
import type { Attribution, Span } from '../../../sourcing/assistant/index.ts'
import {
  type Claim,
  listProposalOutcomes,
  type Range,
  type Source,
  type StoryTexts,
  type TextField,
  textFields,
} from '../../../sourcing/index.ts'
import { attributionsIn } from './attributions-in.ts'
import { matchSource } from './match-source.ts'
import { type Proposal, proposalAt, undecided } from './proposal.ts'

/** What the assistant finds in a story that nobody has decided about, in the order of the text. */
export async function loadProposals(
  db: Db,
  storyId: string,
  texts: StoryTexts,
  claims: readonly Claim[],
  remembered: readonly Source[],
): Promise<Proposal[]> {
  const outcomes = await listProposalOutcomes(db, { storyId, limit: 2000 })
  const found = textFields.flatMap(field =>
    attributionsIn(texts[field]).flatMap(one => placed(one, field, texts)),
  )
  return undecided(found, claims, outcomes).map(proposal => ({
    ...proposal,
    known: matchSource(proposal.words.source, proposal.content, claims, remembered),
  }))
}

function placed({ content, source, cue }: Attribution, field: TextField, texts: StoryTexts) {
  const range = (span: Span | null): Range | null => span && { field, start: span[0], end: span[1] }
  const at = range(content)
  return at ? [proposalAt({ content: at, source: range(source), cue: range(cue) }, texts)] : []
}
