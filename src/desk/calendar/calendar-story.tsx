import { type DeskSummary, newsroom } from '../../articles/index.ts'
import { timeOfDay } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import type { NameOf } from '../frame/story-names.ts'
import { StoryStage } from '../stories/story-row.tsx'
import type { CalendarDays } from './days.ts'

interface CalendarStoryProps {
  readonly frame: DeskFrame
  readonly days: CalendarDays
  readonly nameOf: NameOf
  readonly story: DeskSummary
}

/** A story on its day, with the form that moves it to another. */
export const CalendarStory = ({ frame: { paper }, days, nameOf, story }: CalendarStoryProps) => {
  const t = paper.t.desk.calendar
  const stage = newsroom.shownStage(story, paper.now)
  const headline = story.headline || paper.t.desk.stories.untitled
  const mayMove = story.state === 'draft' || story.state === 'scheduled'
  return (
    <li class={`calendar-story calendar-story--${stage}`} data-card={mayMove ? '' : undefined}>
      <span class="calendar-stage">
        <StoryStage paper={paper} stage={stage} />
        {story.state !== 'draft' && story.publishedAt && (
          <time datetime={story.publishedAt}>{timeOfDay(paper, story.publishedAt)}</time>
        )}
      </span>
      <a href={urls.deskStory(story.id)}>{headline}</a>
      {mayMove && (
        <details class="calendar-move">
          <summary>
            {t.move}
            <span class="visually-hidden"> {nameOf(story)}</span>
          </summary>
          <form method="post" action={urls.deskStoryDay(story.id)}>
            <input type="hidden" name="back" value="calendar" />
            <input type="hidden" name="view" value={days.view} />
            <input type="hidden" name="around" value={days.around} />
            <input
              class="input"
              type="date"
              name="day"
              value={newsroom.dayOf(story) ?? days.around}
              aria-label={t.moveTo(nameOf(story))}
              required
            />
            <button class="button button--quiet" type="submit">
              {t.move}
            </button>
          </form>
        </details>
      )}
    </li>
  )
}
