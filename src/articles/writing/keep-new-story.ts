import { type Db, inTransaction, isUniqueViolation } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { ArticleId } from '../article.ts'
import { saveDraft } from '../save-draft.ts'
import { findIdByOrigin, updateArticle } from '../store/articles.ts'
import { findStoryForDesk } from '../store/desk.ts'
import type { StoryInput } from '../story/story.ts'
import { textHash } from '../workflow/sign-off/text-hash.ts'
import { originOf } from './begin-story.ts'
import type { Conflict } from './save-form.ts'

/** The text of a form that was given out before there was a story. */
interface NewForm {
  /** The form's own, which it brings back; empty: it has none, and each time it comes it is another story. */
  readonly key: string
  readonly story: StoryInput
  readonly by: StaffId
}

/**
 * Keeps a new story and does with it what its form asks for. A form that comes twice, as after two clicks, is one story:
 * the second time nothing is done, unless it brings another text, which is a conflict.
 * @param act in the transaction it is given
 */
export async function keepNewStory<Outcome>(
  { db, clock }: { db: Db; clock: Clock },
  { key, story, by }: NewForm,
  act: (tx: Db, id: ArticleId) => Promise<Outcome>,
): Promise<Outcome | { readonly ok: true; readonly articleId: ArticleId } | Conflict> {
  const origin = key ? originOf(by, key) : null
  const kept = origin && (await findIdByOrigin(db, origin))
  if (kept) return keptBefore(db, kept, story)
  try {
    return await inTransaction(db, async tx => {
      const id = await saveDraft({ db: tx, clock }, { articleId: null, story, by })
      if (origin) await updateArticle(tx, id, { origin, changed_at: clock.now() })
      return act(tx, id)
    })
  } catch (error) {
    const other = origin && isUniqueViolation(error) ? await findIdByOrigin(db, origin) : null
    if (!other) throw error
    return keptBefore(db, other, story)
  }
}

async function keptBefore(
  db: Db,
  articleId: ArticleId,
  story: StoryInput,
): Promise<{ readonly ok: true; readonly articleId: ArticleId } | Conflict> {
  const theirs = await findStoryForDesk(db, articleId)
  if (!theirs) throw new Error(`Story ${articleId} has an origin and is not there`)
  return textHash(theirs.story) === textHash(story)
    ? { ok: true, articleId }
    : { ok: false, reason: 'conflict', theirs }
}
