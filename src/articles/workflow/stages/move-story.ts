import { type Db, inTransaction } from '../../../platform/db/index.ts'
import { Problem } from '../../../platform/http/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { recordAudit, type StaffMember } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import { unpublishArticle } from '../../publishing/unpublish-article.ts'
import { findStoryForDesk, holdStory } from '../../store/desk.ts'
import { movesFrom, type Stage, shownStage } from './stage.ts'
import { writeWork } from './work-store.ts'

/** `not-possible`: it does not go there from where it stands, or they may not move it. */
type MoveOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: 'not-possible' }

/** Moves a story that nobody outside has seen to another stage; one that waits for its hour is called off first. */
export const moveStory = (
  { db, clock }: { db: Db; clock: Clock },
  { articleId, to, by }: { articleId: ArticleId; to: Stage; by: StaffMember },
): Promise<MoveOutcome> =>
  inTransaction(db, async (tx): Promise<MoveOutcome> => {
    await holdStory(tx, articleId)
    const story = await findStoryForDesk(tx, articleId)
    if (!story) throw new Problem('not-found', `There is no story ${articleId}`)
    const from = shownStage(story, clock.now())
    if (from === to) return { ok: true }
    if (!movesFrom(from, by.role).includes(to)) return { ok: false, reason: 'not-possible' }
    if (story.state === 'scheduled') await unpublishArticle({ db: tx, clock }, { articleId, by: by.id })
    await writeWork(tx, articleId, { stage: to })
    await recordAudit(
      { db: tx, clock },
      {
        by: by.id,
        action: 'story.moved',
        subject: `story:${articleId}`,
        detail: `${story.headline}: ${from} → ${to}`,
      },
    )
    return { ok: true }
  })
