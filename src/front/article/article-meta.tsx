import type { filing, PublishedArticle } from '../../articles/index.ts'
import { type DiscussionProps, discussionJsonLd } from '../../discussion/index.ts'
import { type Paper, zonedTime } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { PageMeta } from '../pages/page-meta.tsx'
import { annotationType } from '../sourcing/web-annotations.ts'
import { breadcrumbs } from '../structured-data/breadcrumbs.ts'
import { JsonLd } from '../structured-data/json-ld.tsx'
import { newsArticle } from '../structured-data/news-article.ts'

interface ArticleMetaProps {
  readonly paper: Paper
  readonly article: PublishedArticle
  readonly filed: filing.Filing
  readonly discussion: DiscussionProps
}

/** What machines read of an article: link previews, search engines, aggregators. */
export const ArticleMeta = ({ paper, article, filed, discussion }: ArticleMetaProps) => (
  <>
    <PageMeta
      paper={paper}
      title={article.headline}
      description={article.standfirst}
      path={urls.article(article)}
      type="article"
      picture={article.picture}
    >
      {article.authors.map(({ name }) => (
        <meta name="author" content={name} />
      ))}
      <meta property="article:published_time" content={zonedTime(paper, article.publishedAt)} />
      {article.updatedAt && (
        <meta property="article:modified_time" content={zonedTime(paper, article.updatedAt)} />
      )}
      {filed.tags.map(({ name }) => (
        <meta property="article:tag" content={name} />
      ))}
      <meta property="article:section" content={article.section.name} />
      {article.authors.map(({ slug }) => (
        <meta property="article:author" content={absolute(paper.url, urls.author(slug))} />
      ))}
      {article.claims.length > 0 && (
        <link rel="alternate" type={annotationType} href={urls.sourcingJson(article)} />
      )}
    </PageMeta>
    <JsonLd
      data={newsArticle(paper, article, filed, {
        count: discussion.comments,
        comments: discussionJsonLd(discussion),
      })}
    />
    <JsonLd data={breadcrumbs(paper, article)} />
  </>
)
