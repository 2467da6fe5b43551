import { type ArticleId, findPublished } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { type Instant, plus } from '../../platform/time/index.ts'
import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { type DueCorrection, type EditionId, storiesOf } from '../editions/edition.ts'
import { findEdition } from '../editions/edition-store.ts'
import { listNotedCorrections, listOwed } from './due-store.ts'
import { owedFor } from './note-dues.ts'

/** One edition holds no more; the rest follows in the next. The oldest go first, so that none waits for ever. */
const mostAtOnce = 20

/**
 * The corrections that some reader of an edition is owed, oldest first, as that edition will say them. One of a story
 * that has been withdrawn since is left out: there is nothing right that it could lead to.
 */
export async function draftDues(db: Db, paper: Paper, now: Instant): Promise<DueCorrection[]> {
  const noted = await listNotedCorrections(db, { after: plus(now, { days: -owedFor.days }) })
  const owed = await listOwed(
    db,
    noted.map(({ id }) => id),
  )
  const dues: DueCorrection[] = []
  for (const { id, articleId } of noted) {
    const mailedIn = owed.get(id)
    if (!mailedIn || dues.length === mostAtOnce) continue
    const [article, mailed] = [
      await findPublished(db, now, articleId),
      await mailedStory(db, mailedIn, articleId),
    ]
    const correction = article?.corrections.find(each => each.id === id)
    if (!article || !correction) continue
    const { versionNumber, kind, text, at } = correction
    dues.push({
      id,
      kind,
      text,
      at,
      headline: mailed.headline ?? article.headline,
      mailedOn: mailed.day,
      url: absolute(paper.url, urls.article(article)),
      changesUrl:
        versionNumber !== null && versionNumber > 1
          ? absolute(paper.url, urls.compare(article, versionNumber - 1, versionNumber))
          : null,
    })
  }
  return dues
}

/** A story as an edition had it. */
async function mailedStory(db: Db, id: EditionId, articleId: ArticleId) {
  const edition = await findEdition(db, id)
  if (!edition) throw new Error(`Edition ${id} is gone`)
  const story = storiesOf(edition.content).find(each => each.articleId === articleId)
  return { day: edition.day, headline: story?.headline ?? null }
}
