import { type ArticleId, findPublished, histories } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { type Instant, plus } from '../../platform/time/index.ts'
import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { type DueCorrection, type EditionId, storiesOf } from '../editions/edition.ts'
import { findEdition } from '../editions/edition-store.ts'
import { listNotedCorrections, listOwed, type NotedCorrection } from './due-store.ts'
import { owedFor } from './note-dues.ts'

/** One edition holds no more; the rest follows in the next. The oldest go first, so that none waits for ever. */
const mostAtOnce = 20

/**
 * What some reader of an edition is owed, oldest first, as that edition will say it. Of a story that has been withdrawn
 * since, those who were mailed it are told that and why; a correction of before stays true and is told too, unless
 * the law forbids to show what was published.
 */
export async function draftDues(db: Db, paper: Paper, now: Instant): Promise<DueCorrection[]> {
  const noted = await listNotedCorrections(db, { after: plus(now, { days: -owedFor.days }) })
  const owed = await listOwed(
    db,
    noted.map(({ id }) => id),
  )
  const dues: DueCorrection[] = []
  for (const each of noted) {
    const mailedIn = owed.get(each.id)
    if (!mailedIn || dues.length === mostAtOnce) continue
    const mailed = await mailedStory(db, mailedIn, each.articleId)
    const draft = each.kind === 'withdrawal' ? draftWithdrawal : draftCorrection
    const due = await draft(db, { paper, now, noted: each, mailed })
    if (due) dues.push(due)
  }
  return dues
}

interface Owed {
  readonly paper: Paper
  readonly now: Instant
  readonly noted: NotedCorrection
  readonly mailed: Awaited<ReturnType<typeof mailedStory>>
}

async function draftCorrection(db: Db, { paper, now, noted, mailed }: Owed): Promise<DueCorrection | null> {
  const withdrawn = await histories.withdrawn(db, noted.articleId)
  if (withdrawn?.withdrawal.kind === 'legal') return null
  const article = withdrawn ?? (await findPublished(db, now, noted.articleId))
  const correction = article?.corrections.find(({ id }) => id === noted.id)
  if (!article || !correction) return null
  const { id, versionNumber, kind, text, at } = correction
  return {
    id,
    kind,
    text,
    at,
    headline: mailed.headline ?? article.headline,
    mailedOn: mailed.day,
    url: absolute(paper.url, urls.article(article)),
    ...(withdrawn && { isWithdrawn: true }),
    changesUrl:
      versionNumber !== null && versionNumber > 1
        ? absolute(paper.url, urls.compare(article, versionNumber - 1, versionNumber))
        : null,
  }
}

/** One that was lifted since is nobody's news any more. */
async function draftWithdrawal(db: Db, { paper, noted, mailed }: Owed): Promise<DueCorrection | null> {
  const withdrawn = await histories.withdrawn(db, noted.articleId)
  if (withdrawn?.withdrawal.id !== noted.id) return null
  const { id, at, reason, kind } = withdrawn.withdrawal
  const isLegal = kind === 'legal'
  return {
    id,
    kind: 'withdrawal',
    text: reason || paper.t.history.stone.noReason,
    at,
    headline: isLegal ? null : (mailed.headline ?? withdrawn.headline),
    mailedOn: mailed.day,
    url: isLegal ? null : absolute(paper.url, urls.article(withdrawn)),
    isWithdrawn: true,
    changesUrl: null,
  }
}

/** A story as an edition had it. */
async function mailedStory(db: Db, id: EditionId, articleId: ArticleId) {
  const edition = await findEdition(db, id)
  if (!edition) throw new Error(`Edition ${id} is gone`)
  const story = storiesOf(edition.content).find(each => each.articleId === articleId)
  return { day: edition.day, headline: story?.headline ?? null }
}
