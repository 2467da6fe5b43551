import { Field, TextAreaField } from '../../platform/views/index.ts'
import type { Source } from '../../sourcing/index.ts'
import { urls } from '../../urls.ts'
import type { SourcePageProps } from './source-page.tsx'

/** What an outlet published that we rest on, with the passage kept. */
export const ReportsPanel = ({
  frame,
  source,
  reports,
  report,
  errors,
}: SourcePageProps & { source: Source }) => {
  const t = frame.paper.t.deskClaims.reports
  const state = { values: report, errors }
  return (
    <section class="desk-section" aria-labelledby="reports">
      <h2 id="reports">{t.title}</h2>
      {reports.length === 0 ? (
        <p class="meta">{t.none}</p>
      ) : (
        <ol class="told-list">
          {reports.map(({ title, url, date, excerpt }) => (
            <li>
              {url ? <a href={url}>{title || url}</a> : title} {date && <span class="meta">{date}</span>}
              {excerpt && <q>{excerpt}</q>}
            </li>
          ))}
        </ol>
      )}
      <details open={['title', 'reportUrl'].some(name => errors[name])}>
        <summary>{t.add}</summary>
        <form class="claim-form" method="post" action={urls.deskSourceReports(source.id)}>
          <Field {...state} name="title" label={t.headline} maxlength={300} />
          <div class="field-row">
            <Field {...state} name="reportUrl" type="url" label={t.url} maxlength={1000} />
            <Field {...state} name="date" type="date" label={t.date} />
          </div>
          <TextAreaField
            {...state}
            name="excerpt"
            label={t.excerpt}
            hint={t.excerptHint}
            rows={4}
            maxlength={5000}
          />
          <button class="button button--quiet" type="submit">
            {t.save}
          </button>
        </form>
      </details>
    </section>
  )
}
