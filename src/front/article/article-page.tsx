import { PictureFigure, type PublishedArticle } from '../../articles/index.ts'
import { Discussion, type DiscussionProps } from '../../discussion/index.ts'
import { SignUpBox } from '../../newsletter/index.ts'
import { type Paper, PaperPage } from '../../site/index.ts'
import { Kicker } from '../pages/story.tsx'
import { StoryLinks } from '../pages/story-links.tsx'
import type { Teaser } from '../teaser.ts'
import { ArticleMeta } from './article-meta.tsx'
import { BylineBlock } from './byline-block.tsx'
import { Corrections } from './corrections.tsx'
import { Sources } from './sources.tsx'

interface ArticlePageProps {
  readonly paper: Paper
  readonly article: PublishedArticle
  readonly discussion: DiscussionProps
  /** Other stories of the section, newest first. */
  readonly more: readonly Teaser[]
  readonly readerName: string | null
}

export const ArticlePage = ({ paper, article, discussion, more, readerName }: ArticlePageProps) => (
  <PaperPage
    paper={paper}
    title={article.headline}
    section={article.section.slug}
    readerName={readerName}
    scripts
    head={<ArticleMeta paper={paper} article={article} discussion={discussion} />}
  >
    <article class="article">
      <header class="article-head">
        <Kicker section={article.section} />
        <h1 class="article-headline">{article.headline}</h1>
        {article.standfirst && <p class="standfirst">{article.standfirst}</p>}
      </header>
      {article.picture && (
        <PictureFigure
          class="article-picture"
          picture={article.picture}
          sizes="(min-width: 83rem) 78rem, 100vw"
          loading="eager"
        />
      )}
      <BylineBlock paper={paper} article={article} comments={discussion.comments} />
      <div class="article-main">
        <Corrections paper={paper} article={article} corrections={article.corrections} />
        <div class="prose" dangerouslySetInnerHTML={{ __html: article.bodyHtml }} />
        <Sources paper={paper} sources={article.sources} />
      </div>
      <aside class="article-aside">
        <StoryLinks paper={paper} title={paper.t.front.moreFrom(article.section.name)} stories={more} />
        <SignUpBox paper={paper} />
      </aside>
    </article>
    <Discussion {...discussion} />
  </PaperPage>
)
