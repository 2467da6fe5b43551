import { type Db, inTransaction, isUniqueViolation } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { ArticleId } from '../article.ts'
import { saveDraft } from '../save-draft.ts'
import { findIdByOrigin, updateArticle } from '../store/articles.ts'

/** One key of somebody's is one story. */
export const originOf = (by: StaffId, key: string): string => `desk:${by}:${key}`

/**
 * Begins a story with nothing in it, for somebody whose first letter it is about to hold.
 * @param key chosen by the writer's browser: asking twice with the same begins one story
 */
export async function beginStory(
  { db, clock }: { db: Db; clock: Clock },
  { key, by }: { readonly key: string; readonly by: StaffId },
): Promise<ArticleId> {
  const origin = originOf(by, key)
  const begun = await findIdByOrigin(db, origin)
  if (begun) return begun
  try {
    return await inTransaction(db, async tx => {
      const story = { headline: '', section: '', body: '' }
      const id = await saveDraft({ db: tx, clock }, { articleId: null, story, by })
      await updateArticle(tx, id, { origin, changed_at: clock.now() })
      return id
    })
  } catch (error) {
    const other = isUniqueViolation(error) ? await findIdByOrigin(db, origin) : null
    if (!other) throw error
    return other
  }
}
