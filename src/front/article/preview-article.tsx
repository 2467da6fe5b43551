import { filing, type PublishedArticle } from '../../articles/index.ts'
import { loadDiscussion } from '../../discussion/index.ts'
import type { Services } from '../../platform/services.ts'
import { loadPaper } from '../../site/index.ts'
import { loadSourcing } from '../sourcing/load-sourcing.ts'
import { ArticlePage, type Unpublished } from './article-page.tsx'

/**
 * A story's page as readers would see it, for whoever is still writing it.
 * @param unpublished what is said above it to somebody outside the newsroom, who finds nothing to sign or to send there
 */
export async function previewArticle(
  services: Services,
  article: PublishedArticle,
  unpublished?: Unpublished,
) {
  const paper = await loadPaper(services)
  const discussion = await loadDiscussion(services, article, { order: 'best', page: 1, reader: null, paper })
  const sourcing = await loadSourcing(services.db, paper, article)
  return (
    <ArticlePage
      paper={paper}
      article={article}
      sourcing={sourcing}
      filed={filing.noFiling}
      discussion={discussion}
      more={[]}
      readerName={null}
      unpublished={unpublished}
    />
  )
}
