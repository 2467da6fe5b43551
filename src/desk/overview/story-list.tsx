import { type DeskSummary, newsroom } from '../../articles/index.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { HeadlineLink } from '../frame/headline-link.tsx'
import { Moment } from '../frame/moment.tsx'
import { sectionName } from '../frame/story-names.ts'
import { StoryStage } from '../stories/story-row.tsx'

interface StoryListProps {
  readonly frame: DeskFrame
  readonly title: string
  readonly id: string
  readonly stories: readonly DeskSummary[]
  readonly class?: string
}

/** Stories under a heading, each with where it stands; nothing without any. */
export const StoryList = ({ frame: { paper }, title, id, stories, class: kind }: StoryListProps) =>
  stories.length > 0 ? (
    <section class={kind ?? 'desk-section'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="overview-list">
        {stories.map(story => (
          <li>
            <span class="title">
              <HeadlineLink paper={paper} story={story} />
            </span>
            <span class="meta">
              <StoryStage paper={paper} stage={newsroom.shownStage(story, paper.now)} />{' '}
              {story.section && `· ${paper.t.site.names([sectionName(paper, story.section)])} `}·{' '}
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
