import { Pager } from '../../platform/views/index.ts'
import type { Source } from '../../sourcing/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { DeskHead, Empty, Find, Table } from '../frame/parts.tsx'

interface SourcesPageProps {
  readonly frame: DeskFrame
  readonly sources: readonly Source[]
  readonly query: string
  /** Of the page, from 1. */
  readonly number: number
  readonly isLast: boolean
}

/** Whom the paper remembers, by name. Anonymous sources are on their own story alone. */
export const SourcesPage = ({ frame, sources, query, number, isLast }: SourcesPageProps) => {
  const { deskClaims: t, desk } = frame.paper.t
  return (
    <DeskPage {...frame} title={t.sources.title} current="sources">
      <DeskHead
        title={t.sources.title}
        meta={t.sources.about}
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
              <td>{source.outlet ? t.sources.outletShort : t.sourceKinds[source.kind]}</td>
              <td class="why">{source.interest}</td>
            </tr>
          ))}
        </Table>
      )}
      {!query && (
        <Pager
          label={t.sources.pages}
          previous={number > 1 ? urls.deskSources({ page: number - 1 }) : null}
          next={isLast ? null : urls.deskSources({ page: number + 1 })}
          words={desk.pager}
        />
      )}
    </DeskPage>
  )
}
