import { type Db, inTransaction } from '../../../platform/db/index.ts'
import { Problem } from '../../../platform/http/index.ts'
import { cleanText } from '../../../platform/text/index.ts'
import type { Clock, Instant } from '../../../platform/time/index.ts'
import { can, recordAudit, type StaffMember } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import { findStoryForDesk, holdStory } from '../../store/desk.ts'
import { isEmbargoed } from './stage.ts'
import { writeWork } from './work-store.ts'

const mostTerms = 1000

type EmbargoOutcome =
  | { readonly ok: true }
  /**
   * `past`: the moment has come already. `too-late`: the story is out, or goes out before it ends.
   * `not-allowed`: only who publishes may shorten or lift what was agreed, or put its terms otherwise.
   */
  | { readonly ok: false; readonly reason: 'past' | 'too-late' | 'not-allowed' }

interface EmbargoRequest {
  readonly articleId: ArticleId
  /** Null lifts what holds it. */
  readonly until: Instant | null
  /** What was agreed; left out: as before. */
  readonly terms?: string | undefined
  readonly by: StaffMember
}

/**
 * Holds a story back until a moment, with the terms that were agreed. They are the paper's word to somebody outside:
 * whoever writes may give it, and hold the story back for longer, and no more.
 */
export const setEmbargo = (
  { db, clock }: { db: Db; clock: Clock },
  { articleId, until, terms, by }: EmbargoRequest,
): Promise<EmbargoOutcome> =>
  inTransaction(db, async (tx): Promise<EmbargoOutcome> => {
    const now = clock.now()
    await holdStory(tx, articleId)
    const story = await findStoryForDesk(tx, articleId)
    if (!story) throw new Problem('not-found', `There is no story ${articleId}`)
    const holds = isEmbargoed(story.embargoUntil, now) ? story.embargoUntil : null
    const agreed = until ? cleanText(terms ?? story.embargoTerms).slice(0, mostTerms) : ''
    const isLess = holds && (!until || until < holds || (story.embargoTerms && agreed !== story.embargoTerms))
    if (isLess && !can(by.role, 'publish-stories')) return { ok: false, reason: 'not-allowed' }
    if (until && until <= now) return { ok: false, reason: 'past' }
    const isOutBefore =
      story.state === 'published' ||
      (story.state === 'scheduled' && (story.publishedAt ?? now) < (until ?? now))
    if (until && isOutBefore) return { ok: false, reason: 'too-late' }
    await writeWork(tx, articleId, {
      embargo_until: until,
      embargo_terms: agreed,
    })
    await recordAudit(
      { db: tx, clock },
      {
        by: by.id,
        action: until ? 'story.embargoed' : 'story.embargo-lifted',
        subject: `story:${articleId}`,
        detail: [story.headline, until, agreed].filter(Boolean).join(', '),
      },
    )
    return { ok: true }
  })
