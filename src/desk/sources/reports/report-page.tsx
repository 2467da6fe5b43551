import type { FormErrors, FormValues } from '../../../platform/http/index.ts'
import { withinQuotes } from '../../../platform/text/index.ts'
import { ErrorSummary } from '../../../platform/views/index.ts'
import type { Claim, Report, ReportBefore, Source } from '../../../sourcing/index.ts'
import { DeskPage } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import type { DeskFrame } from '../../frame/desk-frame.ts'
import { momentInWords } from '../../frame/moment.tsx'
import { DeskHead } from '../../frame/parts.tsx'
import { ClaimsTold } from '../told-panel.tsx'
import { ReportFields } from './report-fields.tsx'

interface ReportPageProps {
  readonly frame: DeskFrame
  readonly report: Report
  readonly outlet: Source
  /** What came through it. */
  readonly used: readonly Claim[]
  /** Of stories, by id. */
  readonly headlines: ReadonlyMap<string, string>
  /** The latest first. */
  readonly before: readonly ReportBefore[]
  /** Of the staff, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly values: FormValues
  readonly errors: FormErrors
}

/** One report: what is kept of it, what rests on it, what was kept before. */
export const ReportPage = (props: ReportPageProps) => {
  const { frame, report, outlet, used, headlines, values, errors } = props
  const t = frame.paper.t.desk.claims
  const title = report.title || report.url || t.reports.untitled
  return (
    <DeskPage {...frame} title={title} current="sources">
      <DeskHead
        title={title}
        meta={
          <>
            {t.reports.by} <a href={`${urls.deskSource(outlet.id)}#reports`}>{outlet.wording}</a> ·{' '}
            <a href={urls.deskReports()}>{t.reports.back}</a>
          </>
        }
        actions={
          report.url && (
            <a class="button button--quiet" href={report.url} rel="noreferrer">
              {t.reports.open}
            </a>
          )
        }
      />
      <ErrorSummary title={t.errors.notDone} errors={errors} />
      <div class="desk-columns">
        <div>
          <form class="claim-form" method="post" action={urls.deskReport(report.id)}>
            <ReportFields t={t.reports} values={values} errors={errors} />
            <p class="field-hint">{t.reports.keptHint}</p>
            <div class="actions">
              <button class="button" type="submit">
                {t.sources.save}
              </button>
            </div>
          </form>
          <Before {...props} />
        </div>
        <section aria-labelledby="used">
          <h2 id="used">{t.reports.used}</h2>
          <ClaimsTold frame={frame} claims={used} headlines={headlines} none={t.reports.usedNowhere} />
        </section>
      </div>
    </DeskPage>
  )
}

/** A report's own words as they were kept before somebody changed them. */
const Before = ({ frame, before, names }: ReportPageProps) => {
  const { reports: t, standing } = frame.paper.t.desk.claims
  if (before.length === 0) return null
  return (
    <section class="desk-section" aria-labelledby="before">
      <h2 id="before">{t.before}</h2>
      <ol class="told-list">
        {before.map(({ title, url, date, excerpt, changedBy, changedAt }) => (
          <li>
            <p class="meta">
              {t.changed(
                momentInWords(frame.paper, changedAt),
                changedBy ? (names.get(changedBy) ?? standing.somebody) : standing.nobody,
              )}
            </p>
            <p>{[title, url, date].filter(Boolean).join(' · ')}</p>
            {excerpt && <q>{withinQuotes(excerpt)}</q>}
          </li>
        ))}
      </ol>
    </section>
  )
}
