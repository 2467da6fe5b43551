import { dayAndTime, zonedTime } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { VersionPageProps } from './version-page.tsx'

/** Which version it is, since when it is not the story any more, and where to go from here. */
export const VersionBanner = ({ paper, history, version, newer }: VersionPageProps) => {
  const t = paper.t.history.version
  return (
    <aside class="version-banner" aria-label={paper.t.history.list.version(version.number)} {...paper.words}>
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
