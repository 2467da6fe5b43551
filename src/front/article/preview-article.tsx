import type { PublishedArticle } from '../../articles/index.ts'
import { loadDiscussion } from '../../discussion/index.ts'
import type { Services } from '../../platform/services.ts'
import { loadPaper } from '../../site/index.ts'
import { ArticlePage } from './article-page.tsx'

/** A story's page as readers would see it, for whoever is still writing it. */
export async function previewArticle(services: Services, article: PublishedArticle) {
  const paper = await loadPaper(services)
  const discussion = await loadDiscussion(services, article, { order: 'best', page: 1, reader: null, paper })
  return <ArticlePage paper={paper} article={article} discussion={discussion} more={[]} readerName={null} />
}
