import { type ArticleHistory, PictureFigure, type PublicVersion } from '../../articles/index.ts'
import { dayAndTime, type Paper, PaperPage, zonedTime } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { Sources } from '../article/sources.tsx'
import { authorNames } from '../pages/authors.tsx'
import { NoIndex } from '../pages/page-meta.tsx'
import { Kicker } from '../pages/story.tsx'
import { Declared } from './declared.tsx'

interface VersionPageProps {
  readonly paper: Paper
  readonly history: ArticleHistory
  readonly version: PublicVersion
  readonly readerName: string | null
}

/** A version as it was published, under a banner that says so. Search engines are sent to the story as it is. */
export const VersionPage = ({ paper, history, version, readerName }: VersionPageProps) => {
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
      <Banner paper={paper} history={history} version={version} />
      <article class="article">
        <header class="article-head">
          {version.section && <Kicker section={version.section} />}
          <h1 class="article-headline">{version.headline}</h1>
          {version.standfirst && <p class="standfirst">{version.standfirst}</p>}
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
            <p class="byline-authors">
              {paper.t.front.by} {authorNames(paper, version.authors)}
            </p>
          )}
          <p class="meta">
            <time datetime={zonedTime(paper, version.publishedAt)}>
              {dayAndTime(paper, version.publishedAt)}
            </time>
          </p>
          <p class="meta">{t.kinds[version.kind]}</p>
        </div>
        <div class="article-main">
          <Declared paper={paper} version={version} />
          <div class="prose" dangerouslySetInnerHTML={{ __html: version.bodyHtml }} />
          <Sources paper={paper} sources={version.sources} />
          <p class="meta history-hash">
            {t.list.hash} <code>{version.hash}</code>
          </p>
        </div>
      </article>
    </PaperPage>
  )
}

const Banner = ({ paper, history, version }: Omit<VersionPageProps, 'readerName'>) => {
  const t = paper.t.history.version
  const place = history.versions.findIndex(({ number }) => number === version.number)
  const newer = history.versions[place + 1]
  return (
    <aside class="version-banner" aria-label={paper.t.history.list.version(version.number)}>
      <p>
        <strong>{t.banner(version.number)}</strong>{' '}
        {newer ? (
          <>
            {t.replaced.before}
            <time datetime={zonedTime(paper, newer.publishedAt)}>{dayAndTime(paper, newer.publishedAt)}</time>
            {t.replaced.after}
          </>
        ) : (
          t.newest
        )}{' '}
        {history.isWithdrawn && t.wasWithdrawn}
      </p>
      <ul>
        {!history.isWithdrawn && (
          <li>
            <a href={urls.article(history)}>{t.toNow}</a>
          </li>
        )}
        {newer && (
          <li>
            <a href={urls.compare(history, version.number, newer.number)} rel="nofollow">
              {t.toCompare(newer.number)}
            </a>
          </li>
        )}
        <li>
          <a href={urls.history(history)}>{t.toHistory}</a>
        </li>
      </ul>
    </aside>
  )
}
