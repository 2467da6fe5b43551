import type { Db } from '../../../platform/db/index.ts'
import type { ArticleId } from '../../article.ts'
import { findStoryForDesk } from '../../store/desk.ts'
import type { StoryInput } from '../../story/story.ts'
import { followAnchor } from './note.ts'
import { listNotes, writeAnchor } from './note-store.ts'
import { noteTexts } from './note-texts.ts'

/** Takes notes along whose words were edited, before a story's new text is kept. In the caller's transaction. */
export async function followNotes(tx: Db, articleId: ArticleId, after: StoryInput): Promise<void> {
  const notes = (await listNotes(tx, articleId)).filter(({ anchor, resolved }) => anchor && !resolved)
  if (notes.length === 0) return
  const before = await findStoryForDesk(tx, articleId)
  if (!before) return
  const [was, is] = [noteTexts(before.story), noteTexts(after)]
  for (const { id, anchor } of notes) {
    const followed = anchor && followAnchor(was, is, anchor)
    if (followed) await writeAnchor(tx, id, followed)
  }
}
