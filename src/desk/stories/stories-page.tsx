import type { ArticleId, DeskSummary } from '../../articles/index.ts'
import { DeskPage, type StaffRecord } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { NumberedPager } from '../frame/numbered-pager.tsx'
import { DeskHead, Empty, Filters, Find, Table } from '../frame/parts.tsx'
import type { Span } from '../frame/span.ts'
import { type AskedStories, isNarrowed } from '../frame/story-filter.ts'
import { StoryFilterForm } from '../frame/story-filter-form.tsx'
import { StoryRow } from './story-row.tsx'

interface StoriesPageProps {
  readonly frame: DeskFrame
  readonly stories: readonly DeskSummary[]
  /** Those that are out, or wait, with who says what otherwise than the desk has it. */
  readonly otherwise: ReadonlySet<ArticleId>
  readonly people: readonly StaffRecord[]
  readonly asked: AskedStories & { readonly state: string; readonly query: string }
  readonly span: Span
}

const filters = ['all', 'planned', 'draft', 'ready', 'scheduled', 'out', 'published', 'withdrawn'] as const

export const StoriesPage = ({ frame, stories, otherwise, people, asked, span }: StoriesPageProps) => {
  const t = frame.paper.t.desk.stories
  const { query, ...only } = asked
  const isFiltered = asked.state !== '' || query !== '' || isNarrowed(asked)
  const write = (
    <>
      <a href={urls.deskTemplates()}>{frame.paper.t.desk.templates.title}</a>
      <a class="button" href={urls.deskNewStory()}>
        {t.write}
      </a>
    </>
  )
  return (
    <DeskPage {...frame} title={t.title} current="stories">
      <DeskHead title={t.title} actions={write} />
      {(stories.length > 0 || isFiltered) && (
        <Filters
          label={t.filterLabel}
          tabs={filters.map(name => {
            const state = name === 'all' ? '' : name
            return {
              title: t.filters[name],
              url: urls.deskStories({ ...only, state, q: query }),
              current: state === asked.state,
            }
          })}
        >
          <Find action={urls.deskStories()} label={t.find} query={query} keep={only} />
        </Filters>
      )}
      {(stories.length > 0 || isFiltered) && (
        <details class="filter-box" open={isNarrowed(asked)}>
          <summary>{frame.paper.t.desk.filter.label}</summary>
          <StoryFilterForm
            paper={frame.paper}
            people={people}
            asked={asked}
            action={urls.deskStories({ state: asked.state, q: query })}
            keep={{ state: asked.state, q: query }}
          />
        </details>
      )}
      {stories.length === 0 ? (
        <Empty title={isFiltered ? t.noneFound : t.none}>
          {isFiltered ? (
            <p>{t.noneFoundText}</p>
          ) : (
            <p>
              {t.noneText} <code>standfirst publish story.md</code>
            </p>
          )}
        </Empty>
      ) : (
        <Table
          stack
          label={t.title}
          columns={[
            { title: t.headline },
            { title: t.section },
            { title: t.authors },
            { title: t.state },
            { title: t.when },
            { title: t.versions, number: true },
            { title: t.actions, hidden: true },
          ]}
        >
          {stories.map(story => (
            <StoryRow frame={frame} story={story} isOtherwise={otherwise.has(story.id)} />
          ))}
        </Table>
      )}
      <NumberedPager
        paper={frame.paper}
        label={t.pages}
        span={span}
        url={page => urls.deskStories({ ...only, q: query, page })}
      />
    </DeskPage>
  )
}
