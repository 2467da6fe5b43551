import type { DeskSummary } from '../../articles/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { NumberedPager } from '../frame/numbered-pager.tsx'
import type { Span } from '../frame/paging.ts'
import { DeskHead, Empty, Filters, Find, Table } from '../frame/parts.tsx'
import { StoryRow } from './story-row.tsx'

interface StoriesPageProps {
  readonly frame: DeskFrame
  readonly stories: readonly DeskSummary[]
  readonly asked: { readonly state: string; readonly query: string }
  readonly span: Span
}

const filters = ['all', 'planned', 'draft', 'ready', 'scheduled', 'published', 'withdrawn'] as const

export const StoriesPage = ({ frame, stories, asked, span }: StoriesPageProps) => {
  const t = frame.paper.t.desk.stories
  const isFiltered = asked.state !== '' || asked.query !== ''
  const write = (
    <>
      <a href={urls.deskTemplates()}>{frame.paper.t.newsroom.templates.title}</a>
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
              url: urls.deskStories({ state, q: asked.query }),
              current: state === asked.state,
            }
          })}
        >
          <Find
            action={urls.deskStories()}
            label={t.find}
            query={asked.query}
            keep={asked.state ? { state: asked.state } : {}}
          />
        </Filters>
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
            <StoryRow frame={frame} story={story} />
          ))}
        </Table>
      )}
      <NumberedPager
        paper={frame.paper}
        label={t.pages}
        span={span}
        url={page => urls.deskStories({ state: asked.state, q: asked.query, page })}
      />
    </DeskPage>
  )
}
