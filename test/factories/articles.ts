import {
  type ArticleId,
  findPublished,
  type PublishedArticle,
  publishArticle,
  type StoryInput,
} from '../../src/articles/index.ts'
import { findSectionBySlug, listSections, saveSections } from '../../src/site/index.ts'
import type { World } from '../world.ts'

/** A section by its slug, made when it is not there. */
export async function ensureSection({ db, clock }: World, slug: string): Promise<void> {
  if (await findSectionBySlug(db, slug)) return
  const name = slug.charAt(0).toUpperCase() + slug.slice(1)
  await saveSections({ db, clock }, [...(await listSections(db)), { slug, name, about: '' }])
}

let written = 0

/** A story that may be published, whatever it should say. */
export const storyInput = (overrides: Partial<StoryInput> = {}): StoryInput => {
  written += 1
  return {
    headline: `The ferry stays, for the ${written}th time`,
    standfirst: 'After eleven years of promises the county pays for another winter.',
    section: 'harbour',
    authors: ['Agnes Tolliver'],
    body: 'The Heron is a wooden boat of eleven metres.\n\nOn most mornings it carries three people.',
    ...overrides,
  }
}

/** Publishes a story now, and returns it as readers get it. */
export async function createArticle(
  world: World,
  overrides: Partial<StoryInput> = {},
): Promise<PublishedArticle> {
  const { articleId } = await publish(world, overrides)
  const article = await findPublished(world.db, world.clock.now(), articleId)
  if (!article) throw new Error('The story is not public; give a time that has come')
  return article
}

/** A story that waits for a time to come. */
export async function createScheduledArticle(
  world: World,
  publishedAt: string,
  overrides: Partial<StoryInput> = {},
): Promise<ArticleId> {
  return (await publish(world, { ...overrides, publishedAt })).articleId
}

async function publish(world: World, overrides: Partial<StoryInput>): Promise<{ articleId: ArticleId }> {
  const { db, clock } = world
  const story = storyInput(overrides)
  await ensureSection(world, story.section)
  const outcome = await publishArticle({ db, clock }, story)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome
}
