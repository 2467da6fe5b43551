import type * as Y from 'yjs'
import type { Db } from '../../platform/db/index.ts'
import { Problem } from '../../platform/http/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { ArticleId } from '../article.ts'
import { findArticleRow } from '../store/articles.ts'
import { type DeskStory, findStoryForDesk } from '../store/desk.ts'
import { mergeFields } from './document/merge-fields.ts'
import { beginDocument, openDocument, readFields, writeFields } from './document/story-document.ts'
import type { FormOf, StoryFields, StoryForm } from './fields.ts'
import { holdWriting, insertWriting, listChanges, updateWriting } from './store.ts'
import { storeChange } from './store-change.ts'
import type { WritingTable } from './tables.ts'

/** A story with its document, held until the transaction ends. */
export interface HeldDocument {
  readonly story: DeskStory
  readonly form: StoryForm
  /** What the database holds of the document, kept true by whoever changes it. */
  readonly row: WritingTable
  readonly doc: Y.Doc
}

/**
 * Holds a story and its document, which is begun with the story's text when nobody has written in it yet. A change of
 * the story that did not come through the document, such as a publication from a file, is brought into it.
 * @throws Problem `not-found` for an unknown story
 */
export async function holdDocument(
  { db: tx, clock }: { db: Db; clock: Clock },
  articleId: ArticleId,
  formOf: FormOf,
): Promise<HeldDocument> {
  // The article's row is what everybody waits for who changes a story.
  const isThere = await findArticleRow(tx, articleId)
  const story = isThere && (await findStoryForDesk(tx, articleId))
  if (!story) throw new Problem('not-found', `There is no story ${articleId}`)
  const form = formOf(story)
  const fields = form.toFields(story.story)
  const row = (await holdWriting(tx, articleId)) ?? (await begin(tx, articleId, fields))
  const doc = openDocument([row.snapshot, ...(await listChanges(tx, articleId, row.snapshot_seq))])
  const held = { story, form, row, doc }
  await takeOutsideChange({ db: tx, clock }, held, fields)
  return held
}

async function begin(tx: Db, article_id: ArticleId, fields: StoryFields): Promise<WritingTable> {
  const row: WritingTable = {
    article_id,
    snapshot: beginDocument(article_id, fields),
    snapshot_seq: 0,
    seq: 0,
    settled_seq: 0,
    settled: JSON.stringify(fields),
    written_by: null,
    noted: '{}',
  }
  await insertWriting(tx, row)
  return row
}

async function takeOutsideChange(
  { db: tx, clock }: { db: Db; clock: Clock },
  held: HeldDocument,
  stored: StoryFields,
): Promise<void> {
  const agreed: StoryFields = JSON.parse(held.row.settled)
  const changed = Object.entries(stored).filter(([name, value]) => agreed[name] !== value)
  if (changed.length === 0) return
  const now = readFields(held.doc)
  const wanted: Record<string, string> = {}
  for (const [name, value] of changed) {
    // Where both changed the same, what people are writing stays: the other text is a version, which nothing deletes.
    const merged = mergeFields({ [name]: agreed[name] ?? '' }, { [name]: value }, { [name]: now[name] ?? '' })
    if (merged.ok) wanted[name] = merged.fields[name] ?? ''
  }
  await storeChange({ db: tx, clock }, held, { by: null, make: () => writeFields(held.doc, now, wanted) })
  Object.assign(held.row, { settled: JSON.stringify(stored) })
  await updateWriting(tx, held.row.article_id, { settled: held.row.settled })
}
