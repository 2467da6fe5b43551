import type { Db } from '../../../platform/db/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { rememberProposal, type StoryTexts } from '../../../sourcing/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import { readRange } from '../passage/range-field.ts'
import { proposalAt } from './proposal.ts'

interface Decided {
  readonly storyId: string
  readonly texts: StoryTexts
  /** The places of its content, cue and source with spaces between; see `proposalField`. */
  readonly proposal: string | undefined
  readonly outcome: 'accepted' | 'rejected'
  readonly by: StaffId
}

/** Remembers what somebody made of a proposal, by its words: edits elsewhere do not bring it back. False: it names no place. */
export async function decideProposal(
  tools: { db: Db; clock: Clock },
  { storyId, texts, proposal, outcome, by }: Decided,
): Promise<boolean> {
  const [content, cue, source] = (proposal ?? '').split(' ').map(place => readRange(place, texts))
  if (!content) return false
  const { words } = proposalAt({ content, source: source ?? null, cue: cue ?? null }, texts)
  await rememberProposal(tools, {
    storyId,
    content: words.content,
    source: words.source || null,
    cue: words.cue || null,
    outcome,
    by,
  })
  return true
}
