import { type Db, inTransaction } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { ArticleId } from '../article.ts'
import { saveDraft } from '../save-draft.ts'
import { type DeskStory, findStoryForDesk } from '../store/desk.ts'
import type { StoryInput } from '../story/story.ts'
import { addWriters, listWriters } from '../workflow/sign-off/writer-store.ts'
import { mergeFields } from './document/merge-fields.ts'
import { readFields, writeFields } from './document/story-document.ts'
import type { FormOf, StoryFields } from './fields.ts'
import { type HeldDocument, holdDocument } from './hold-document.ts'
import { settleHeld } from './settle.ts'
import { findBase, insertBase, updateWriting } from './store.ts'
import { storeChange } from './store-change.ts'

/** What came with a story's form. */
interface WrittenForm {
  readonly articleId: ArticleId
  readonly story: StoryInput
  /** When the story last changed, as the form was given out. */
  readonly since: string
  /** Its script has sent all that it holds: what the document has beyond it came from others, and stays. */
  readonly isShared: boolean
  readonly formOf: FormOf
}

/** Somebody else changed the same passage meanwhile; `theirs` is what is there now. */
export interface Conflict {
  readonly ok: false
  readonly reason: 'conflict'
  readonly theirs: DeskStory
}

/** Keeps what a form was filled with, so that what its writer changed can be told from what others did meanwhile. */
export const rememberBase = (db: Db, story: DeskStory, formOf: FormOf): Promise<void> =>
  insertBase(db, story.id, story.changedAt, formOf(story).toFields(story.story))

/**
 * Keeps a form's text as the draft, beside what others wrote since it was given out. What both changed is a conflict,
 * and nothing is written then.
 */
export const saveForm = (
  { db, clock }: { db: Db; clock: Clock },
  { by, ...form }: WrittenForm & { readonly by: StaffId },
): Promise<{ readonly ok: true; readonly articleId: ArticleId } | Conflict> =>
  inTransaction(db, async tx => {
    const held = await holdDocument({ db: tx, clock }, form.articleId, form.formOf)
    const fields = await merged({ db: tx, clock }, held, form)
    if (!fields) return conflictOver(tx, form.articleId)
    const story = { ...held.form.toStory(fields), reason: form.story.reason ?? null }
    await storeChange({ db: tx, clock }, held, {
      by,
      make: () => writeFields(held.doc, readFields(held.doc), fields),
    })
    await saveDraft({ db: tx, clock }, { articleId: form.articleId, story, by })
    await updateWriting(tx, form.articleId, {
      settled: JSON.stringify(held.form.toFields(story)),
      settled_seq: held.row.seq,
    })
    return { ok: true, articleId: form.articleId }
  })

async function merged(
  { db: tx, clock }: { db: Db; clock: Clock },
  held: HeldDocument,
  { articleId, story, since, isShared }: WrittenForm,
): Promise<StoryFields | null> {
  const changedAt = await settleHeld({ db: tx, clock }, held)
  const now = held.form.toFields(held.form.toStory(readFields(held.doc)))
  const mine = withLineFeeds(held.form.toFields(story))
  // A picture comes with the form alone.
  if (isShared) return { ...now, pictureFile: mine.pictureFile ?? '' }
  const base = since === changedAt ? now : await findBase(tx, articleId, since)
  const outcome = base && mergeFields(base, mine, now)
  return outcome?.ok ? outcome.fields : null
}

/** Browsers send a form's line ends as CR and LF. */
const withLineFeeds = (fields: StoryFields): StoryFields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]))

async function conflictOver(tx: Db, id: ArticleId): Promise<Conflict> {
  const theirs = await findStoryForDesk(tx, id)
  if (!theirs) throw new Error(`Story ${id} is held and not there`)
  return { ok: false, reason: 'conflict', theirs }
}

/**
 * Publishes what a form holds: exactly that. Without a script it has to be all that there is; with one, what others
 * wrote in the moment between stays in the document, as a draft beside what is published.
 * @param publish in the transaction it is given
 */
export const publishForm = <Outcome extends { readonly ok: boolean }>(
  { db, clock }: { db: Db; clock: Clock },
  { articleId, story, since, isShared, formOf }: WrittenForm,
  publish: (tx: Db) => Promise<Outcome>,
): Promise<Outcome | Conflict> =>
  inTransaction(db, async tx => {
    const held = await holdDocument({ db: tx, clock }, articleId, formOf)
    const changedAt = await settleHeld({ db: tx, clock }, held)
    if (!isShared && changedAt !== since) return conflictOver(tx, articleId)
    if (isShared) {
      const settled = JSON.stringify(withLineFeeds(held.form.toFields(story)))
      await updateWriting(tx, articleId, { settled })
    }
    const writers = await listWriters(tx, articleId)
    const outcome = await publish(tx)
    if (outcome.ok) {
      const after = await holdDocument({ db: tx, clock }, articleId, formOf)
      const isMore = (await settleHeld({ db: tx, clock }, after)) !== after.story.changedAt
      // Which of them wrote what came in between is not known.
      if (isMore) await addWriters(tx, articleId, writers, clock.now())
    }
    return outcome
  })
