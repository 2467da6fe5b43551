import type { Db } from '../platform/db/index.ts'
import type { Clock, Instant } from '../platform/time/index.ts'
import { reanchorClaims } from '../sourcing/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { ArticleId } from './article.ts'
import { bodyText } from './body/marked-body.ts'
import { updateArticle } from './store/articles.ts'
import { writeDraft } from './store/drafts.ts'
import type { StoryInput } from './story/story.ts'
import { followNotes } from './workflow/notes/follow-notes.ts'
import { addWriters } from './workflow/sign-off/writer-store.ts'
import { noteText } from './workflow/stages/note-text.ts'

/** Writes a story's draft, with all that follows a text that changes. In the caller's transaction. */
export async function keepDraft(
  { db: tx, clock }: { db: Db; clock: Clock },
  articleId: ArticleId,
  {
    story,
    by,
    writers = by ? [by] : [],
    changedAt,
  }: {
    story: StoryInput
    /** Who changed it last. */
    by: StaffId | null
    /** All who had a hand in it since the draft of before; left out: whoever changed it last. */
    writers?: readonly StaffId[]
    changedAt: Instant
  },
): Promise<void> {
  await followNotes(tx, articleId, story)
  await writeDraft(tx, {
    article_id: articleId,
    story: JSON.stringify(story),
    saved_by: by,
    saved_at: clock.now(),
  })
  await updateArticle(tx, articleId, { changed_at: changedAt })
  if (await noteText(tx, articleId, { story, by, at: changedAt }))
    await addWriters(tx, articleId, writers, changedAt)
  const { headline, standfirst = '', body } = story
  await reanchorClaims({ db: tx, clock }, articleId, { headline, standfirst, body: bodyText(body) })
}
