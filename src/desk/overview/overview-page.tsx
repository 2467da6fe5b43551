import { type ArticleSummary, type DeskSummary, newsroom } from '../../articles/index.ts'
import { longDay } from '../../site/index.ts'
import { can, DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { NextEdition } from '../editions/next-edition.tsx'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'
import { DeskHead } from '../frame/parts.tsx'
import { StoryStage, sectionName } from '../stories/story-row.tsx'
import { FirstSteps } from './first-steps.tsx'
import type { Overview } from './load-overview.ts'
import { Waiting } from './waiting.tsx'

export const OverviewPage = ({ frame, overview }: { frame: DeskFrame; overview: Overview }) => {
  const { paper, staff } = frame
  const t = paper.t.desk.overview
  const writes = can(staff.role, 'write-stories')
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
          <Section frame={frame} title={t.scheduled} id="planned" stories={overview.planned} />
          <Section frame={frame} title={t.drafts} id="drafts" stories={overview.drafts} />
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

const Section = ({
  frame: { paper },
  title,
  id,
  stories,
}: {
  frame: DeskFrame
  title: string
  id: string
  stories: readonly DeskSummary[]
}) =>
  stories.length > 0 ? (
    <section class="desk-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="overview-list">
        {stories.map(story => (
          <li>
            <span class="title">
              <a href={urls.deskStory(story.id)}>{story.headline || paper.t.desk.stories.untitled}</a>
            </span>
            <span class="meta">
              <StoryStage paper={paper} stage={newsroom.shownStage(story, paper.now)} />{' '}
              {story.section && `· ${sectionName(paper, story.section)} `}·{' '}
              <Moment
                paper={paper}
                at={story.state === 'scheduled' ? (story.publishedAt ?? story.changedAt) : story.changedAt}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  ) : null
