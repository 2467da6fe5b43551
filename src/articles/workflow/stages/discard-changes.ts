import { type Db, inTransaction } from '../../../platform/db/index.ts'
import { Problem } from '../../../platform/http/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import { updateArticle } from '../../store/articles.ts'
import { findStoryForDesk, holdStory } from '../../store/desk.ts'
import { deleteDraft } from '../../store/drafts.ts'
import { forgetWriters } from '../sign-off/writer-store.ts'
import { noteText } from './note-text.ts'

/** Throws the text at work away, so that what was published last is the text again. False when there is nothing to. */
export const discardChanges = (
  { db, clock }: { db: Db; clock: Clock },
  { articleId, by }: { articleId: ArticleId; by: StaffId },
): Promise<boolean> =>
  inTransaction(db, async tx => {
    await holdStory(tx, articleId)
    const story = await findStoryForDesk(tx, articleId)
    if (!story) throw new Problem('not-found', `There is no story ${articleId}`)
    if (story.draftSavedAt === null || story.versionNumber === null) return false
    const at = clock.now()
    await deleteDraft(tx, articleId)
    await updateArticle(tx, articleId, { changed_at: at })
    // What waits for its hour has still been seen by nobody: whoever wrote it wrote it.
    if (story.state !== 'scheduled') await forgetWriters(tx, articleId)
    const published = await findStoryForDesk(tx, articleId)
    if (published) await noteText(tx, articleId, { story: published.story, by, at })
    await recordAudit(
      { db: tx, clock },
      { by, action: 'story.changes-discarded', subject: `story:${articleId}`, detail: story.headline },
    )
    return true
  })
