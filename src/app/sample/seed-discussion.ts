import type { ArticleId } from '../../articles/index.ts'
import { importComment, trustReader } from '../../discussion/index.ts'
import type { Services } from '../../platform/services.ts'
import { type Instant, plus } from '../../platform/time/index.ts'
import { findOrCreateReader, type ReaderId } from '../../readers/index.ts'
import { readSampleDiscussion, type SampleComment } from './sample-files.ts'

interface Place {
  readonly articleId: ArticleId
  readonly publishedAt: Instant
  readonly readers: ReadonlyMap<string, ReaderId>
}

/** Adds the readers' comments under stories that are there, by their slug. */
export async function seedDiscussion(
  services: Pick<Services, 'db' | 'clock'>,
  stories: ReadonlyMap<string, { articleId: ArticleId; publishedAt: Instant }>,
): Promise<number> {
  const { readers: people, threads } = readSampleDiscussion()
  const readers = new Map<string, ReaderId>()
  for (const { key, name, trusted } of people) {
    // A reserved domain (RFC 2606): no mail can ever reach anybody.
    const reader = await findOrCreateReader(services, { email: `${key}@readers.example`, displayName: name })
    readers.set(key, reader.id)
    if (trusted) await trustReader(services, reader.id)
  }
  let written = 0
  for (const { story, comments } of threads) {
    const found = stories.get(story)
    if (!found) throw new Error(`The sample's discussion is about a story that is not there: ${story}`)
    for (const [number, comment] of comments.entries()) {
      written += await seedComment(
        services,
        { ...found, readers },
        comment,
        null,
        `sample ${story} ${number}`,
      )
    }
  }
  return written
}

async function seedComment(
  services: Pick<Services, 'db' | 'clock'>,
  place: Place,
  comment: SampleComment,
  parentId: Parameters<typeof importComment>[1]['parentId'],
  source: string,
): Promise<number> {
  const readerId = place.readers.get(comment.by)
  if (!readerId) throw new Error(`The sample has no reader "${comment.by}"`)
  const createdAt = plus(place.publishedAt, { minutes: comment.minutesAfter })
  const outcome = await importComment(services, {
    articleId: place.articleId,
    readerId,
    parentId,
    text: comment.text,
    createdAt,
    editedAt: comment.editedAfter === undefined ? null : plus(createdAt, { minutes: comment.editedAfter }),
    state: comment.state === 'pending' ? 'waiting' : comment.state,
    ...(comment.state === 'removed'
      ? { removal: { reason: 'personal-attack', note: comment.reason ?? '' } }
      : {}),
    votes: comment.votes,
    source,
  })
  if (!outcome.ok)
    throw new Error(`The sample's comment "${comment.text.slice(0, 40)}…" was refused: ${outcome.reason}`)
  let written = 1
  for (const [number, reply] of comment.replies.entries()) {
    written += await seedComment(services, place, reply, outcome.comment.id, `${source}.${number}`)
  }
  return written
}
