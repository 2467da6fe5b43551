import { type Db, inTransaction } from '../platform/db/index.ts'
import { Problem } from '../platform/http/index.ts'
import type { Clock } from '../platform/time/index.ts'
import { recordAudit, type StaffId } from '../staff/index.ts'
import type { ArticleId } from './article.ts'
import { keepDraft } from './keep-draft.ts'
import { createArticle } from './publishing/carry-out.ts'
import { findArticleRow } from './store/articles.ts'
import type { StoryInput } from './story/story.ts'

/**
 * Keeps a text at work, apart from what is published; it may still be wrong or half done.
 * @param articleId null for a new story
 * @throws Problem `not-found` for an unknown story
 */
export async function saveDraft(
  { db, clock }: { db: Db; clock: Clock },
  { articleId, story, by }: { articleId: ArticleId | null; story: StoryInput; by: StaffId | null },
): Promise<ArticleId> {
  return inTransaction(db, async tx => {
    if (articleId && !(await findArticleRow(tx, articleId)))
      throw new Problem('not-found', `There is no story ${articleId}`)
    const id = articleId ?? (await createArticle({ db: tx, clock }))
    await keepDraft({ db: tx, clock }, id, { story, by, changedAt: clock.now() })
    await recordAudit(
      { db: tx, clock },
      { by, action: 'story.drafted', subject: `story:${id}`, detail: story.headline },
    )
    return id
  })
}
