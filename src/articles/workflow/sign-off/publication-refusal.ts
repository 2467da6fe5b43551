import type { Db } from '../../../platform/db/index.ts'
import type { Clock, Instant } from '../../../platform/time/index.ts'
import { dayAndTime, messagesFor, readSettings } from '../../../site/index.ts'
import { listClaims } from '../../../sourcing/index.ts'
import { recordAudit, type StaffId } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import type { Story, StoryProblem } from '../../story/story.ts'
import { isEmbargoed } from '../stages/stage.ts'
import { readWork } from '../stages/work-store.ts'
import { claimsHash } from './claims-hash.ts'
import { isSignedOff, type SignedHashes } from './sign-off-store.ts'
import { textHash } from './text-hash.ts'

interface Asked {
  /** Null for one that is not kept yet. */
  readonly articleId: ArticleId | null
  readonly story: Story
  readonly publishedAt: Instant
  /** Null: the command line, whose hand is the server's own. It needs nobody's signature. */
  readonly by: StaffId | null
  /** Why it goes out without one, in an administrator's words; empty: it waits for one. */
  readonly unsignedBecause: string
}

/**
 * Why the newsroom does not let a story out now, or at its hour: an embargo, or that nobody but its writers has read it.
 * Null when it may go. Call it in the transaction of the publication, when the claims have been found again in the text.
 */
export async function publicationRefusal(
  { db, clock }: { db: Db; clock: Clock },
  { articleId, story, publishedAt, by, unsignedBecause }: Asked,
): Promise<StoryProblem | null> {
  const settings = await readSettings(db)
  const t = messagesFor(settings.language).desk.refusals
  const work = articleId && (await readWork(db, articleId))
  const outAt = publishedAt > clock.now() ? publishedAt : clock.now()
  if (work?.embargo_until && isEmbargoed(work.embargo_until, outAt)) {
    const until = dayAndTime({ settings }, work.embargo_until)
    return { field: 'publishedAt', message: t.embargo(until), line: null }
  }
  if (settings.signOff === 'not-needed' || by === null) return null
  if (articleId && (await isSignedOff(db, articleId, await hashesOf(db, articleId, story)))) return null
  if (!unsignedBecause) return { field: 'signOff', message: t.notSignedOff, line: null }
  await recordAudit(
    { db, clock },
    {
      by,
      action: 'story.published-unsigned',
      subject: `story:${articleId ?? 'new'}`,
      detail: `${story.headline}: ${unsignedBecause}`,
    },
  )
  return null
}

const hashesOf = async (db: Db, id: ArticleId, story: Story): Promise<SignedHashes> => ({
  textHash: textHash(story),
  claimsHash: claimsHash(await listClaims(db, id)),
})
