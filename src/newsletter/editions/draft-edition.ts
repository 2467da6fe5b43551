import { type ArticleSummary, findPublished, listFront, listPublished } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { type Day, type Instant, plus } from '../../platform/time/index.ts'
import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { draftDues } from '../corrections/draft-dues.ts'
import { arrange, type EditionContent, type EditionCorrection, type EditionStory } from './edition.ts'
import { findLastSpan, listOpenCorrections, storiesInEditions } from './edition-store.ts'

/** What an edition would say, with what must be marked as having been in one. */
interface EditionDraft {
  readonly content: EditionContent
  readonly storiesFrom: Instant
  readonly storiesUntil: Instant
  readonly stories: readonly Pick<ArticleSummary, 'id' | 'versionNumber'>[]
  readonly correctionIds: Awaited<ReturnType<typeof openCorrections>>['ids']
}

/** No mail lists more; the rest follows the day after. */
const mostStories = 200

/**
 * Gathers what no edition has had yet: stories first published before `until` and since the last edition but one, so
 * that one which came out late with an earlier time on it is not lost. Null when there are none.
 */
export async function draftEdition(
  db: Db,
  { paper, day, until }: { paper: Paper; day: Day; until: Instant },
): Promise<EditionDraft | null> {
  const last = await findLastSpan(db)
  const from = last?.stories_until ?? plus(until, { hours: -24 })
  const found = await listPublished(db, until, {
    from: last?.stories_from ?? from,
    until,
    limit: mostStories * 3,
  })
  const had = await storiesInEditions(
    db,
    found.map(story => story.id),
  )
  const fresh = found.filter(story => !had.has(story.id)).slice(0, mostStories)
  const front = await listFront(db, until, 200)
  const arranged = arrange(fresh, {
    front: front.map(story => story.id),
    sections: paper.sections.map(section => section.slug),
  })
  if (!arranged) return null
  const corrections = await openCorrections(db, paper, until)
  const due = await draftDues(db, paper, paper.now)
  return {
    content: {
      day,
      due,
      lead: toStory(arranged.lead, paper),
      sections: arranged.sections.map(({ name, stories }) => ({
        name,
        stories: stories.map(story => toStory(story, paper)),
      })),
      corrections: corrections.listed,
    },
    storiesFrom: from,
    storiesUntil: until,
    stories: fresh,
    correctionIds: corrections.ids,
  }
}

const toStory = (story: ArticleSummary, paper: Paper): EditionStory => ({
  articleId: story.id,
  versionNumber: story.versionNumber,
  headline: story.headline,
  standfirst: story.standfirst,
  url: absolute(paper.url, urls.article(story)),
  section: story.section,
  authors: story.authors,
  publishedAt: story.publishedAt,
  picture: story.picture,
})

/** A correction of a story that has been withdrawn is left out: its address would answer with nothing. */
async function openCorrections(db: Db, paper: Paper, now: Instant) {
  const open = await listOpenCorrections(db)
  const listed: EditionCorrection[] = []
  const byArticle = Map.groupBy(open, ({ articleId }) => articleId)
  for (const [articleId, wanted] of byArticle) {
    const article = await findPublished(db, now, articleId)
    if (!article) continue
    const url = absolute(paper.url, urls.article(article))
    for (const { correctionId } of wanted) {
      const correction = article.corrections.find(({ id }) => id === correctionId)
      if (correction)
        listed.push({
          id: correction.id,
          headline: article.headline,
          url,
          text: correction.text,
          at: correction.at,
        })
    }
  }
  return { listed, ids: open.map(({ correctionId }) => correctionId) }
}
