import type { DeskSummary } from '../../articles/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { longDay, noonOf } from '../../site/index.ts'
import { can } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import type { NameOf } from '../frame/story-names.ts'
import { CalendarStory } from './calendar-story.tsx'
import type { CalendarDays } from './days.ts'

interface CalendarDayProps {
  readonly frame: DeskFrame
  readonly days: CalendarDays
  readonly nameOf: NameOf
  readonly day: Day
  readonly isToday: boolean
  readonly isPast: boolean
  readonly stories: readonly DeskSummary[]
  /** The id of the day's edition; null when there is none yet. */
  readonly edition: string | null
}

/** An edition's day: what is out on it, what waits for it, what is planned for it. */
export const CalendarDay = (props: CalendarDayProps) => {
  const { frame, days, nameOf, day, isToday, isPast, stories, edition } = props
  const { paper, staff } = frame
  const t = paper.t.desk.calendar
  const isOutside = days.view === 'month' && day.slice(0, 7) !== days.around.slice(0, 7)
  const kinds = [
    isOutside && 'calendar-day--outside',
    isToday && 'calendar-day--today',
    isPast && 'calendar-day--past',
    stories.length === 0 && 'calendar-day--empty',
  ].filter(Boolean)
  return (
    <li class={['calendar-day', ...kinds].join(' ')} data-drop={isPast ? undefined : day}>
      <div class="calendar-head">
        <h2>
          <time datetime={day} aria-current={isToday ? 'date' : undefined}>
            <span class="calendar-number">{Number(day.slice(8))}</span>
            <span class="calendar-long">{longDay(paper, noonOf(paper, day))}</span>
          </time>
        </h2>
        {edition && can(staff.role, 'send-editions') && (
          <a class="calendar-edition" href={urls.deskEdition(edition)}>
            {t.edition}
          </a>
        )}
        {isToday && !edition && can(staff.role, 'send-editions') && (
          <a class="calendar-edition" href={urls.deskEdition('next')}>
            {t.edition}
          </a>
        )}
      </div>
      {stories.length > 0 && (
        <ul class="calendar-stories">
          {stories.map(story => (
            <CalendarStory {...{ frame, days, nameOf, story }} />
          ))}
        </ul>
      )}
    </li>
  )
}
