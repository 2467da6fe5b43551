import {
  type ArticleHistory,
  PictureFigure,
  type PublicMark,
  type PublicVersion,
} from '../../articles/index.ts'
import { dayAndTime, type Paper, PaperPage, zonedTime } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { Sources } from '../article/sources.tsx'
import { authorNames } from '../pages/authors.tsx'
import { NoIndex } from '../pages/page-meta.tsx'
import { Kicker } from '../pages/story.tsx'
import type { Sourcing } from '../sourcing/load-sourcing.ts'
import { MarkedText } from '../sourcing/marks.tsx'
import { Declared } from './declared.tsx'
import { VersionBanner } from './version-banner.tsx'
import { WhoSaidSo } from './who-said-so.tsx'

export interface VersionPageProps {
  readonly paper: Paper
  readonly history: ArticleHistory
  readonly version: PublicVersion
  /** The one that replaced it. */
  readonly newer: PublicMark | null
  /** Who says so in it, claim by claim; null where it does not say. */
  readonly sourcing: Sourcing | null
  /** The text with its marks and players. */
  readonly bodyHtml: string
  readonly readerName: string | null
}

/** A version as it was published, under a banner that says so. Search engines are sent to the story as it is. */
export const VersionPage = (props: VersionPageProps) => {
  const { paper, history, version, sourcing, bodyHtml, readerName } = props
  const t = paper.t.history
  return (
    <PaperPage
      paper={paper}
      title={t.version.title(version.number, version.headline)}
      section={version.section?.slug ?? null}
      readerName={readerName}
      head={
        <>
          <NoIndex />
          <link rel="canonical" href={absolute(paper.url, urls.article(history))} />
        </>
      }
    >
      <VersionBanner {...props} />
      <article class="article">
        <header class="article-head">
          {version.section && <Kicker section={version.section} />}
          <h1 class="article-headline">
            <MarkedText paper={paper} text={version.headline} field="headline" claims={version.claims} />
          </h1>
          {version.standfirst && (
            <p class="standfirst">
              <MarkedText
                paper={paper}
                text={version.standfirst}
                field="standfirst"
                claims={version.claims}
              />
            </p>
          )}
        </header>
        {version.picture && (
          <PictureFigure
            class="article-picture"
            picture={version.picture}
            sizes="(min-width: 83rem) 78rem, 100vw"
            loading="lazy"
          />
        )}
        <div class="byline">
          {version.authors.length > 0 && (
            <p class="byline-authors" {...paper.words}>
              {paper.t.front.by} {authorNames(paper, version.authors)}
            </p>
          )}
          <p class="meta">
            <time datetime={zonedTime(paper, version.publishedAt)}>
              {dayAndTime(paper, version.publishedAt, 'alone')}
            </time>
          </p>
          <p class="meta" {...paper.words}>
            {t.kinds[version.kind]}
          </p>
        </div>
        <div class="article-main">
          <Declared paper={paper} version={version} />
          <div class="prose" dangerouslySetInnerHTML={{ __html: bodyHtml }} />
          {sourcing ? (
            <WhoSaidSo {...props} sourcing={sourcing} />
          ) : (
            <Sources paper={paper} sources={version.sources} />
          )}
          <p class="meta history-hash" {...paper.words}>
            {t.list.hash} <code>{version.hash}</code>
          </p>
        </div>
      </article>
    </PaperPage>
  )
}
