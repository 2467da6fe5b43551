import { randomUUID } from 'node:crypto'
import type { ArticleId, PublishedArticle } from '../../src/articles/index.ts'
import type { Comment, CommentId } from '../../src/discussion/comment.ts'
import { importComment, trustReader } from '../../src/discussion/index.ts'
import type { Instant } from '../../src/platform/time/index.ts'
import type { Reader } from '../../src/readers/index.ts'
import { urls } from '../../src/urls.ts'
import type { Visitor } from '../visitor.ts'
import type { World } from '../world.ts'
import { createArticle } from './articles.ts'
import { createReader, signInReader } from './readers.ts'

/** A story to talk about. */
export const createStory = (world: World): Promise<PublishedArticle> =>
  createArticle(world, { headline: 'Ferry to sail in winter', slug: `ferry-${randomUUID().slice(0, 12)}` })

/** A reader whose comments appear at once. */
export async function createTrustedReader(world: World, displayName = 'Ada Finch'): Promise<Reader> {
  const reader = await createReader(world, { displayName })
  await trustReader(world, reader.id)
  return reader
}

/** A comment as it stands, past moderation. */
export async function createComment(
  world: World,
  article: { id: ArticleId },
  {
    by,
    parent = null,
    text = 'The fog lifts at ten.',
    state = 'published',
    votes = 0,
    createdAt = world.clock.now(),
  }: {
    by: Pick<Reader, 'id'>
    parent?: { id: CommentId } | null
    text?: string
    state?: 'published' | 'waiting' | 'removed'
    votes?: number
    createdAt?: Instant
  },
): Promise<Comment> {
  const outcome = await importComment(world, {
    articleId: article.id,
    readerId: by.id,
    parentId: parent?.id ?? null,
    text,
    state,
    votes,
    createdAt,
    source: randomUUID(),
  })
  if (!outcome.ok) throw new Error(`The comment was refused: ${outcome.reason}`)
  return outcome.comment
}

/** A story with one comment by Ada Finch, and Tom Marsh who may answer it. */
export async function createDiscussion(world: World) {
  const article = await createStory(world)
  const ada = await createTrustedReader(world)
  const tom = await createTrustedReader(world, 'Tom Marsh')
  const comment = await createComment(world, article, { by: ada, text: 'The fog lifts at ten.' })
  return { article, ada, tom, comment, page: urls.discussion(article.id) }
}

/** A visitor's browser in which a reader has signed in. */
export async function visitorFor(world: World, reader: Reader): Promise<Visitor> {
  const visitor = world.visitor()
  await signInReader(world, visitor, reader)
  return visitor
}
