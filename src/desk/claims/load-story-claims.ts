import { type ArticleId, type DeskStory, findStoryForDesk, writing } from '../../articles/index.ts'
import { documentText, parseMarkdown } from '../../document/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { type Ctx, Problem } from '../../platform/http/index.ts'
import { type Claim, listClaims, type StoryTexts } from '../../sourcing/index.ts'
import { loadFormOf } from '../writing/form-of.ts'
import { type NumberedClaims, numberClaims } from './number-claims.ts'

/** A story with its texts as they are at work, and the claims in them. */
export interface StoryClaims {
  readonly story: DeskStory
  readonly texts: StoryTexts
  readonly all: readonly Claim[]
  readonly numbered: NumberedClaims
}

/** @throws Problem `not-found` when an address names no story */
export async function loadStoryClaims(c: Ctx): Promise<StoryClaims> {
  const services = c.get('services')
  const { db } = services
  const id = c.req.param('id') ?? ''
  // What somebody is typing this minute may be ahead of the draft, and claims are about the words as they are.
  await writing.settle(services, id as ArticleId, await loadFormOf(db))
  const story = await requireStory(db, id)
  const texts = textsOf(story)
  const all = await listClaims(db, story.id)
  return { story, texts, all, numbered: numberClaims(all, texts) }
}

async function requireStory(db: Db, id: string): Promise<DeskStory> {
  const story = await findStoryForDesk(db, id as ArticleId)
  if (!story) throw new Problem('not-found')
  return story
}

/** Whether an editor has let it out: readers have it or had it, or will have it at its hour without anybody's doing. */
export const isOut = ({ state }: DeskStory): boolean => state !== 'draft'

/** What is at work, as its claims are counted in. */
export const textsOf = ({ story }: DeskStory): StoryTexts => ({
  headline: story.headline,
  standfirst: story.standfirst ?? '',
  body: documentText(parseMarkdown(story.body)),
})
