import { type ArticleId, histories } from '../../articles/index.ts'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { Paper } from '../../site/index.ts'
import { recordAudit } from '../../staff/index.ts'
import { type DueId, type Edition, type EditionParts, hashEdition, storiesOf } from '../editions/edition.ts'
import { insertForm, storiesOfNews } from '../editions/edition-store.ts'
import { withoutWithdrawn } from '../editions/without-withdrawn.ts'
import { renderEdition } from '../mails/render-edition.ts'

/** An edition as it is mailed now: as it was frozen, or without the stories that have been withdrawn since. */
export interface MailedForm {
  readonly parts: EditionParts
  /** The seal of what was made anew; null: as it was frozen. */
  readonly hash: string | null
  readonly leftOut: readonly ArticleId[]
  readonly due: readonly DueId[]
}

/**
 * Looks, each time that it is asked, which form of an edition may go out at this moment; null when no story is left.
 * One that had to be made anew is kept as it is, beside the edition, before anybody gets it.
 */
export async function watchForm(
  { db, clock }: { db: Db; clock: Clock },
  paper: Paper,
  edition: Edition,
): Promise<() => Promise<MailedForm | null>> {
  const { content, id, day } = edition
  const stories = storiesOf(content).map(({ articleId }) => articleId)
  const news = [...content.corrections, ...(content.due ?? [])].map(each => each.id)
  const newsOf = await storiesOfNews(db, news)
  const told = [...new Set([...stories, ...newsOf.values()])]
  const dueIn = ({ due = [] }: typeof content) => due.map(each => each.id)
  const frozen: MailedForm = { parts: edition, hash: null, leftOut: [], due: dueIn(content) }
  const made = new Map<string, Promise<MailedForm | null>>()

  async function make(away: Awaited<ReturnType<typeof histories.away>>): Promise<MailedForm | null> {
    const left = withoutWithdrawn(content, { away, newsOf })
    const text = left && JSON.stringify(left)
    if (!left || !text) return null
    if (text === JSON.stringify(content)) return frozen
    const parts = renderEdition(paper, left)
    const hash = hashEdition(day, text, parts)
    await inTransaction(db, async tx => {
      const row = { edition_id: id, hash, made_at: clock.now(), content: text, ...parts }
      if (!(await insertForm(tx, row))) return
      const entry = { by: null, action: 'edition.left-out', subject: `edition:${id}`, detail: hash } as const
      await recordAudit({ db: tx, clock }, entry)
    })
    return { parts, hash, leftOut: stories.filter(each => away.has(each)), due: dueIn(left) }
  }

  return async () => {
    const away = await histories.away(db, told)
    if (away.size === 0) return frozen
    const key = JSON.stringify([...away].toSorted())
    const form = made.get(key) ?? make(away)
    made.set(key, form)
    return form
  }
}
