import { filing, type PublishedArticle } from '../../articles/index.ts'
import { loadDiscussion } from '../../discussion/index.ts'
import type { Services } from '../../platform/services.ts'
import { loadPaper } from '../../site/index.ts'
import type { ClaimId } from '../../sourcing/index.ts'
import { loadSourcing } from '../sourcing/load-sourcing.ts'
import { ArticlePage, type Preview } from './article-page.tsx'

interface Previewed {
  readonly article: PublishedArticle
  /** Claims of whose standing nothing is told yet. */
  readonly withheld: { has(claim: ClaimId): boolean }
}

/**
 * A story's page as readers would see it, for whoever is still writing it.
 * @param banner what is said above it to somebody outside the newsroom
 */
export async function previewArticle(
  services: Services,
  { article, withheld }: Previewed,
  banner: Preview['banner'] = null,
) {
  const paper = await loadPaper(services)
  const discussion = await loadDiscussion(services, article, { order: 'best', page: 1, reader: null, paper })
  const sourcing = await loadSourcing(services.db, paper, article, { withheld })
  return (
    <ArticlePage
      paper={paper}
      article={article}
      sourcing={sourcing}
      bodyHtml={sourcing?.bodyHtml ?? article.bodyHtml}
      filed={filing.noFiling}
      discussion={discussion}
      more={[]}
      readerName={null}
      preview={{ banner }}
    />
  )
}
