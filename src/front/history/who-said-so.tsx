import { dayAndTime, zonedTime } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { Sourcing } from '../sourcing/load-sourcing.ts'
import { ClaimsPanel } from '../sourcing/panel/claims-panel.tsx'
import type { VersionPageProps } from './version-page.tsx'

/** Who says so in an older version, as readers had it until the next; not as we know it now. */
export const WhoSaidSo = ({
  paper,
  history,
  version,
  newer,
  sourcing,
}: VersionPageProps & { sourcing: Sourcing }) => {
  const t = paper.t.frontSourcing.older
  return (
    <ClaimsPanel
      paper={paper}
      apparatus={sourcing.apparatus}
      outline={sourcing.outline}
      dataPath={null}
      version={paper.t.history.list.version(version.number)}
    >
      <p class="meta" {...paper.words}>
        {newer ? (
          <>
            {t.until.before}
            <time datetime={zonedTime(paper, newer.publishedAt)}>{dayAndTime(paper, newer.publishedAt)}</time>
            {t.until.after}
          </>
        ) : (
          t.latest
        )}{' '}
        {!history.isWithdrawn && newer && <a href={`${urls.article(history)}#claims`}>{t.now}</a>}
      </p>
    </ClaimsPanel>
  )
}
