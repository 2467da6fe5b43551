import { parseMarkdown, writeMarkdown } from '../../document/index.ts'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import { type Clock, type Instant, plus } from '../../platform/time/index.ts'
import type { ArticleId } from '../article.ts'
import { keepDraft } from '../keep-draft.ts'
import { readFields } from './document/story-document.ts'
import type { FormOf, StoryFields } from './fields.ts'
import { type HeldDocument, holdDocument } from './hold-document.ts'
import { findProgress, listChangers, listUnsettled, updateWriting } from './store.ts'

/** Brings a story's draft up to what is written in its document; does nothing when it is. */
export async function settleWriting(
  { db, clock }: { db: Db; clock: Clock },
  articleId: ArticleId,
  formOf: FormOf,
): Promise<void> {
  const progress = await findProgress(db, articleId)
  if (!progress || progress.settled_seq >= progress.seq) return
  await inTransaction(db, async tx => {
    await settleHeld({ db: tx, clock }, await holdDocument({ db: tx, clock }, articleId, formOf))
  })
}

/**
 * Stories whose draft lags, each brought up in a transaction of its own.
 * @throws what the first of them failed with, after all others were brought up
 */
export async function settleAll(
  { db, clock }: { db: Db; clock: Clock },
  formOf: FormOf,
): Promise<ArticleId[]> {
  const lagging = await listUnsettled(db)
  const failures: unknown[] = []
  for (const id of lagging)
    await settleWriting({ db, clock }, id, formOf).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
  return lagging
}

/** @returns when the story last changed */
export async function settleHeld(
  { db: tx, clock }: { db: Db; clock: Clock },
  { story, form, row, doc }: HeldDocument,
): Promise<Instant> {
  const written = form.toStory(readFields(doc))
  const fields = form.toFields(written)
  const stored = form.toFields(story.story)
  const settledSeq = row.settled_seq
  row.settled_seq = row.seq
  if (isSame(fields, stored)) {
    await updateWriting(tx, row.article_id, { settled_seq: row.seq })
    return story.changedAt
  }
  const changedAt = momentAfter(story.changedAt, clock.now())
  row.settled = JSON.stringify(fields)
  await updateWriting(tx, row.article_id, { settled_seq: row.seq, settled: row.settled })
  await keepDraft({ db: tx, clock }, row.article_id, {
    story: written,
    by: row.written_by,
    writers: await listChangers(tx, row.article_id, settledSeq),
    changedAt,
  })
  return changedAt
}

/** Two states of a text have two moments: a form tells by it what its writer had before them. */
const momentAfter = (last: Instant, now: Instant): Instant =>
  now > last ? now : plus(last, { milliseconds: 1 })

/** Markdown that means the same is the same text. */
const isSame = (one: StoryFields, other: StoryFields): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(name =>
    name === 'body' ? inOneForm(one.body) === inOneForm(other.body) : one[name] === other[name],
  )

const inOneForm = (markdown = ''): string => writeMarkdown(parseMarkdown(markdown)).trim()
