import { withinQuotes } from '../../../platform/text/index.ts'
import type { Source } from '../../../sourcing/index.ts'
import { urls } from '../../../urls.ts'
import type { SourcePageProps } from '../source-page.tsx'
import { ReportFields } from './report-fields.tsx'

/** What an outlet published that we rest on, with the passage kept. */
export const ReportsPanel = ({
  frame,
  source,
  reports,
  report,
  errors,
}: SourcePageProps & { source: Source }) => {
  const t = frame.paper.t.desk.claims.reports
  return (
    <section class="desk-section" aria-labelledby="reports">
      <h2 id="reports">{t.title}</h2>
      {reports.length === 0 ? (
        <p class="meta">{t.none}</p>
      ) : (
        <ol class="told-list">
          {reports.map(({ id, title, url, date, excerpt }) => (
            <li>
              <a href={urls.deskReport(id)}>{title || url || t.untitled}</a>{' '}
              {date && <span class="meta">{date}</span>}
              {excerpt && <q>{withinQuotes(excerpt)}</q>}
            </li>
          ))}
        </ol>
      )}
      <details open={['title', 'reportUrl'].some(name => errors[name])}>
        <summary>{t.add}</summary>
        <form class="claim-form" method="post" action={urls.deskSourceReports(source.id)}>
          <ReportFields t={t} values={report} errors={errors} />
          <button class="button button--quiet" type="submit">
            {t.save}
          </button>
        </form>
      </details>
    </section>
  )
}
