import { excerpt } from '../../../platform/text/index.ts'
import type { ListedReport } from '../../../sourcing/index.ts'
import { DeskPage } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import type { DeskFrame } from '../../frame/desk-frame.ts'
import { NumberedPager } from '../../frame/numbered-pager.tsx'
import { DeskHead, Empty, Find, Table } from '../../frame/parts.tsx'
import type { Span } from '../../frame/span.ts'

interface ReportsPageProps {
  readonly frame: DeskFrame
  readonly reports: readonly ListedReport[]
  readonly query: string
  readonly span: Span
}

/** What outlets published that the paper's stories rest on, the latest entered first. */
export const ReportsPage = ({ frame, reports, query, span }: ReportsPageProps) => {
  const { reports: t, sources } = frame.paper.t.desk.claims
  return (
    <DeskPage {...frame} title={t.title} current="sources">
      <DeskHead
        title={t.title}
        meta={
          <>
            {t.about} <a href={urls.deskSources()}>{sources.back}</a>
          </>
        }
      />
      {(reports.length > 0 || query !== '') && (
        <div class="filters">
          <Find action={urls.deskReports()} label={sources.find} query={query} />
        </div>
      )}
      {reports.length === 0 ? (
        <Empty title={query ? t.noneFound : t.noneYet}>
          <p>{query ? t.noneFoundText : t.noneYetText}</p>
        </Empty>
      ) : (
        <Table
          stack
          label={t.title}
          columns={[{ title: t.headline }, { title: t.outlet }, { title: t.date }]}
        >
          {reports.map(report => (
            <tr>
              <td class="title">
                <a href={urls.deskReport(report.id)}>{report.title || report.url || t.untitled}</a>
                {report.excerpt && (
                  <span class="version-reason source-role">{excerpt(report.excerpt, 120)}</span>
                )}
              </td>
              <td>
                <a href={`${urls.deskSource(report.outlet)}#reports`}>{report.publishedBy}</a>
              </td>
              <td class="numeric">{report.date}</td>
            </tr>
          ))}
        </Table>
      )}
      <NumberedPager
        paper={frame.paper}
        label={t.pages}
        span={span}
        url={page => urls.deskReports({ q: query, page })}
      />
    </DeskPage>
  )
}
