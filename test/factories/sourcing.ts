import {
  addClaim,
  type Claim,
  type ClaimInput,
  type Range,
  type Source,
  type SourceInput,
  type StoryTexts,
  saveSource,
  textFields,
} from '../../src/sourcing/index.ts'
import type { StaffId } from '../../src/staff/index.ts'
import type { World } from '../world.ts'

/** A short story with somebody who says something, through an outlet, and somebody who says nothing. */
export const ferryStory: StoryTexts = {
  headline: 'Ferry to stop in winter',
  standfirst: 'The county has run out of money, its treasurer says.',
  body: 'The ferry will stop on 1 December, the county treasurer Harriet Moss has told Radio Heron.\n\n“There is no money,” she said. Informed sources say that two captains have given notice.\n\nThe county council declined to comment.',
}

/** Where words stand first in a story. */
export function rangeOf(texts: StoryTexts, words: string): Range {
  for (const field of textFields) {
    const start = texts[field].indexOf(words)
    if (start >= 0) return { field, start, end: start + words.length }
  }
  throw new Error(`The story does not say "${words}"`)
}

let written = 0

/** A person of their own name, whatever else it should be. */
export async function createSource(
  { db, clock }: World,
  overrides: Partial<SourceInput> & { by?: StaffId | null } = {},
): Promise<Source> {
  written += 1
  const outcome = await saveSource(
    { db, clock },
    { kind: 'person', wording: `Harriet Moss the ${written}th`, by: null, ...overrides },
  )
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.source
}

/** A claim at the first place of these words in a story. */
export async function createClaim(
  { db, clock }: World,
  words: string,
  {
    storyId = 'story',
    texts = ferryStory,
    by = null,
    ...overrides
  }: Partial<ClaimInput> & { storyId?: string; texts?: StoryTexts; by?: StaffId | null } = {},
): Promise<Claim> {
  const outcome = await addClaim(
    { db, clock },
    {
      storyId,
      texts,
      by,
      at: rangeOf(texts, words),
      kind: 'fact',
      manner: 'unattributed',
      ...overrides,
    },
  )
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.claim
}
