import type { ArticleSummary } from '../../articles/index.ts'
import { longDay } from '../../site/index.ts'
import { can, DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { NextEdition } from '../editions/next-edition.tsx'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'
import { DeskHead } from '../frame/parts.tsx'
import { StoryStage } from '../stories/story-row.tsx'
import { FirstSteps } from './first-steps.tsx'
import type { Overview } from './load-overview.ts'
import type { OwnWork } from './load-own-work.ts'
import { OwnWorkLists } from './own-work.tsx'
import { StoryList } from './story-list.tsx'
import { Waiting } from './waiting.tsx'

interface OverviewPageProps {
  readonly frame: DeskFrame
  readonly overview: Overview
  /** Null for who does not write. */
  readonly work: OwnWork | null
}

export const OverviewPage = ({ frame, overview, work }: OverviewPageProps) => {
  const { paper, staff } = frame
  const t = paper.t.desk.overview
  const writes = can(staff.role, 'write-stories')
  const shownAbove = new Set([...(work?.ready ?? []), ...(work?.stories ?? [])].map(({ id }) => id))
  return (
    <DeskPage {...frame} title={t.title} current={null}>
      <DeskHead
        title={t.title}
        meta={longDay(paper, paper.now)}
        actions={
          writes && (
            <a class="button" href={urls.deskNewStory()}>
              {t.write}
            </a>
          )
        }
      />
      <FirstSteps frame={frame} steps={overview.firstSteps} />
      <div class="desk-columns desk-columns--aside">
        <div>
          {work && <OwnWorkLists frame={frame} work={work} />}
          <section aria-labelledby="today">
            <h2 id="today">{t.today}</h2>
            {overview.today.length === 0 ? (
              <p class="meta">{t.noneToday}</p>
            ) : (
              <ul class="overview-list">
                {overview.today.map(story => (
                  <Published frame={frame} story={story} writes={writes} />
                ))}
              </ul>
            )}
          </section>
          <StoryList frame={frame} title={t.scheduled} id="planned" stories={overview.planned} />
          <StoryList
            frame={frame}
            title={t.drafts}
            id="drafts"
            stories={overview.drafts.filter(({ id }) => !shownAbove.has(id))}
          />
          {writes && (
            <p class="desk-section">
              <a href={urls.deskStories()}>{t.allStories}</a>
            </p>
          )}
        </div>
        <div>
          <Waiting frame={frame} overview={overview} />
          {overview.next && <NextEdition paper={paper} {...overview.next} />}
        </div>
      </div>
    </DeskPage>
  )
}

const Published = ({
  frame: { paper },
  story,
  writes,
}: {
  frame: DeskFrame
  story: ArticleSummary
  writes: boolean
}) => (
  <li>
    <span class="title">
      <a href={writes ? urls.deskStory(story.id) : urls.article(story)}>{story.headline}</a>
    </span>
    <span class="meta">
      <StoryStage paper={paper} stage="published" /> · {story.section.name} ·{' '}
      {story.authors.map(({ name }) => name).join(', ')} · <Moment paper={paper} at={story.publishedAt} />
    </span>
  </li>
)
