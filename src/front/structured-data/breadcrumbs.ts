import type { ArticleSummary } from '../../articles/index.ts'
import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'

/** The way from the front page to a story, as search results show it. */
export const breadcrumbs = (paper: Paper, { section, headline }: ArticleSummary): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: paper.settings.name, item: absolute(paper.url, urls.front()) },
    {
      '@type': 'ListItem',
      position: 2,
      name: section.name,
      item: absolute(paper.url, urls.section(section.slug)),
    },
    { '@type': 'ListItem', position: 3, name: headline },
  ],
})
