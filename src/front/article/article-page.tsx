import { type filing, PictureFigure, type PublishedArticle } from '../../articles/index.ts'
import { Discussion, type DiscussionProps } from '../../discussion/index.ts'
import { SignUpBox } from '../../newsletter/index.ts'
import { type Paper, PaperPage } from '../../site/index.ts'
import { NoIndex } from '../pages/page-meta.tsx'
import { Kicker } from '../pages/story.tsx'
import { StoryLinks } from '../pages/story-links.tsx'
import type { Sourcing } from '../sourcing/load-sourcing.ts'
import { MarkedText } from '../sourcing/marks.tsx'
import type { Teaser } from '../teaser.ts'
import { ArticleMeta } from './article-meta.tsx'
import { BylineBlock } from './byline-block.tsx'
import { Corrections } from './corrections.tsx'
import { FilingLinks, SeriesLine } from './filing.tsx'
import { WhoSaysSo } from './who-says-so.tsx'

/** A text that is not out yet. */
export interface Preview {
  /** Said above it to somebody outside the newsroom, who finds nothing to sign or to send there. */
  readonly banner: { readonly title: string; readonly text: string } | null
}

interface ArticlePageProps {
  readonly paper: Paper
  readonly article: PublishedArticle
  /** Who says what, claim by claim; null where the story does not say. */
  readonly sourcing: Sourcing | null
  /** The text with its marks, and with players where the page may hold some. */
  readonly bodyHtml: string
  readonly filed: filing.Filing
  readonly discussion: DiscussionProps
  /** Other stories of the section, newest first. */
  readonly more: readonly Teaser[]
  readonly readerName: string | null
  readonly preview?: Preview | undefined
}

export const ArticlePage = ({
  paper,
  article,
  sourcing,
  bodyHtml,
  filed,
  discussion,
  more,
  readerName,
  preview,
}: ArticlePageProps) => (
  <PaperPage
    paper={paper}
    title={article.headline}
    section={article.section.slug}
    readerName={readerName}
    scripts
    rareStyles={preview !== undefined}
    head={
      preview ? (
        <NoIndex />
      ) : (
        <ArticleMeta paper={paper} article={article} filed={filed} discussion={discussion} />
      )
    }
  >
    {preview?.banner && (
      <div class="unpublished" role="note" {...paper.words}>
        <p class="unpublished-title">{preview.banner.title}</p>
        <p>{preview.banner.text}</p>
      </div>
    )}
    <article class="article">
      <header class="article-head">
        <Kicker section={article.section} />
        <h1 class="article-headline">
          <MarkedText paper={paper} text={article.headline} field="headline" claims={article.claims} />
        </h1>
        {article.standfirst && (
          <p class="standfirst">
            <MarkedText paper={paper} text={article.standfirst} field="standfirst" claims={article.claims} />
          </p>
        )}
        <SeriesLine paper={paper} series={filed.series} />
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
        <div class="prose" dangerouslySetInnerHTML={{ __html: bodyHtml }} />
        <WhoSaysSo paper={paper} article={article} sourcing={sourcing} isOut={!preview} />
        <FilingLinks paper={paper} filed={filed} />
      </div>
      <aside class="article-aside">
        <StoryLinks paper={paper} title={paper.t.front.moreFrom(article.section.name)} stories={more} />
        {!preview?.banner && <SignUpBox paper={paper} />}
      </aside>
    </article>
    {!preview?.banner && <Discussion {...discussion} />}
  </PaperPage>
)
