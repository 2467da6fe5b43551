import { type ArticleId, prepareStoryFile, publishArticle, type StoryInput } from '../../articles/index.ts'
import type { Services } from '../../platform/services.ts'
import { type Instant, plus } from '../../platform/time/index.ts'
import { listClaims } from '../../sourcing/index.ts'
import { type LaterVersion, readLaterVersions } from './sample-files.ts'
import { draftWithClaims } from './seed-claims.ts'

interface PublishedStory {
  readonly slug: string
  readonly path: string
  readonly articleId: ArticleId
  readonly publishedAt: Instant
}

/** What a story of the sample became once it was out: each version at its hour, and what readers are told of it. */
export async function seedLaterVersions(
  services: Pick<Services, 'db' | 'clock' | 'config'>,
  { slug, path, articleId, publishedAt }: PublishedStory,
): Promise<void> {
  const later = readLaterVersions().filter(({ story }) => story === slug)
  if (later.length === 0) return
  const first = await prepareStoryFile(services, path)
  if (!first.ok) throw new Error(`${path} cannot be read again`)
  let story: StoryInput = { ...first.prepared.input, publishedAt }
  for (const version of later) {
    story = version.changes.reduce(changeWords, story)
    const at = plus(publishedAt, { minutes: version.minutesAfter })
    await draftWithClaims(services, { articleId, story, claimsFile: version.claims, at })
    const revision = await revisionOf(services, articleId, version)
    const outcome = await publishArticle(
      { db: services.db, clock: { now: () => at } },
      { ...story, articleId, reason: version.reason, revision },
    )
    if (!outcome.ok)
      throw new Error(
        `A later version of ${slug}: ${outcome.problems.map(({ message }) => message).join('; ')}`,
      )
  }
}

async function revisionOf(
  { db }: Pick<Services, 'db'>,
  articleId: ArticleId,
  { kind, wrong, right, why, touches, story }: LaterVersion,
): Promise<StoryInput['revision']> {
  const ids = new Map((await listClaims(db, articleId)).map(({ label, id }) => [label, id]))
  const claims = touches.map(label => {
    const id = ids.get(label)
    if (!id) throw new Error(`The sample's ${story} has no claim "${label}"`)
    return id
  })
  return { kind, wrong, right, why, claims }
}

/** Puts words in the place of others, which stand in one place of the story. */
function changeWords(
  { headline, standfirst = '', body, ...story }: StoryInput,
  { from, to }: LaterVersion['changes'][number],
): StoryInput {
  const parts = [headline, standfirst, body].map(text => text.split(from))
  if (parts.flat().length !== 4) throw new Error(`The sample's story does not say this once: ${from}`)
  const [newHeadline = '', newStandfirst = '', newBody = ''] = parts.map(pieces => pieces.join(to))
  return { ...story, headline: newHeadline, standfirst: newStandfirst, body: newBody }
}
