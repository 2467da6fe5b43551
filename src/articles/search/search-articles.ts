import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ArticleSummary } from '../article.ts'
import { bodyWords } from '../body/render-body.ts'
import { findPublishedRow } from '../store/pages.ts'
import { findArticlesByWords } from '../store/search.ts'
import { summariesInOrder } from '../store/summaries.ts'
import { readQuery } from './query.ts'
import { snippetHtml } from './snippet.ts'

interface SearchResults {
  readonly total: number
  readonly results: readonly FoundStory[]
}

type FoundStory = ArticleSummary & {
  /** Safe: text with the words that were found in `<mark>`. */
  readonly snippetHtml: string
}

/** Searches headline, standfirst and text of published stories. Whatever is typed is words; no words find nothing. */
export async function searchArticles(
  db: Db,
  now: Instant,
  { query, limit, offset = 0 }: { readonly query: string; readonly limit: number; readonly offset?: number },
): Promise<SearchResults> {
  const phrases = readQuery(query)
  if (phrases.length === 0) return { total: 0, results: [] }
  const { total, ids } = await findArticlesByWords(db, now, phrases, { limit: Math.min(limit, 100), offset })
  const results: FoundStory[] = []
  for (const summary of await summariesInOrder(db, ids)) {
    const page = await findPublishedRow(db, now, summary.id)
    const text = page ? bodyWords(page.bodyHtml) : summary.standfirst
    results.push({ ...summary, snippetHtml: snippetHtml(text, phrases) })
  }
  return { total, results }
}
