import type { Source } from '../../sourcing/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { NumberedPager } from '../frame/numbered-pager.tsx'
import { DeskHead, Empty, Find, Table } from '../frame/parts.tsx'
import type { Span } from '../frame/span.ts'

interface SourcesPageProps {
  readonly frame: DeskFrame
  readonly sources: readonly Source[]
  readonly query: string
  readonly span: Span
}

/** Whom the paper remembers, by name. Anonymous sources are on their own story alone. */
export const SourcesPage = ({ frame, sources, query, span }: SourcesPageProps) => {
  const t = frame.paper.t.desk.claims
  return (
    <DeskPage {...frame} title={t.sources.title} current="sources">
      <DeskHead
        title={t.sources.title}
        meta={
          <>
            {t.sources.about} <a href={urls.deskReports()}>{t.sources.reports}</a>
          </>
        }
        actions={
          <a class="button" href={urls.deskSource('new')}>
            {t.sources.add}
          </a>
        }
      />
      {(sources.length > 0 || query !== '') && (
        <div class="filters">
          <Find action={urls.deskSources()} label={t.sources.find} query={query} />
        </div>
      )}
      {sources.length === 0 ? (
        <Empty title={query ? t.sources.noneFound : t.sources.none}>
          <p>{query ? t.sources.noneFoundText : t.sources.noneText}</p>
        </Empty>
      ) : (
        <Table
          stack
          label={t.sources.title}
          columns={[{ title: t.sources.name }, { title: t.sources.kind }, { title: t.sources.interest }]}
        >
          {sources.map(source => (
            <tr>
              <td class="title">
                <a href={urls.deskSource(source.id)}>{source.wording}</a>
                {source.role && <span class="version-reason source-role">{source.role}</span>}
              </td>
              <td>{sortInWords(source, t)}</td>
              <td class="why">{source.interest}</td>
            </tr>
          ))}
        </Table>
      )}
      <NumberedPager
        paper={frame.paper}
        label={t.sources.pages}
        span={span}
        words={t.sources.turn}
        url={page => urls.deskSources({ q: query, page })}
      />
    </DeskPage>
  )
}

const sortInWords = (
  { kind, outlet, government }: Source,
  t: DeskFrame['paper']['t']['desk']['claims'],
): string => {
  if (outlet) return t.sources.outletShort
  return government ? t.sources.governmentShort : t.sourceKinds[kind]
}
