import type { DeskSummary } from '../../articles/index.ts'
import { type Day, dayIn } from '../../platform/time/index.ts'
import { Arrow } from '../../platform/views/index.ts'
import { dayAndMonth, monthName, noonOf, weekdayNames } from '../../site/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { DeskHead, Filters } from '../frame/parts.tsx'
import { storyNames } from '../frame/story-names.ts'
import { CalendarDay } from './calendar-day.tsx'
import { CalendarStory } from './calendar-story.tsx'
import type { CalendarDays } from './days.ts'

interface CalendarPageProps {
  readonly frame: DeskFrame
  readonly days: CalendarDays
  readonly stories: ReadonlyMap<Day, readonly DeskSummary[]>
  /** Days whose edition was mailed, or composed. */
  readonly editions: ReadonlyMap<Day, string>
  /** What is in hand and has no day yet. */
  readonly withoutDay: readonly DeskSummary[]
}

export const CalendarPage = ({ frame, days, stories, editions, withoutDay }: CalendarPageProps) => {
  const { paper } = frame
  const t = paper.t.desk.calendar
  const today = dayIn(paper.now, paper.settings.timeZone)
  const firstWeekday = new Date(`${days.first}T12:00:00Z`).getUTCDay() || 7
  const { view } = days
  const nameOf = storyNames(paper, [...[...stories.values()].flat(), ...withoutDay])
  const name =
    view === 'month'
      ? monthName(paper, days.around.slice(0, 7))
      : t.weekOf(dayAndMonth(paper, noonOf(paper, days.first)))
  return (
    <DeskPage {...frame} title={`${t.title}: ${name}`} current="calendar">
      <DeskHead
        title={name}
        actions={
          <>
            <a href={urls.deskCalendar({ view, day: days.previous })} rel="prev">
              <Arrow>←</Arrow> {t.previous}
            </a>
            <a href={urls.deskCalendar({ view })}>{t.today}</a>
            <a href={urls.deskCalendar({ view, day: days.next })} rel="next">
              {t.next} <Arrow>→</Arrow>
            </a>
          </>
        }
      />
      <Filters
        label={t.viewLabel}
        tabs={(['month', 'week'] as const).map(each => ({
          title: t[each],
          url: urls.deskCalendar({ view: each, day: days.around }),
          current: each === view,
        }))}
      />
      <div class={`desk-calendar desk-calendar--${view}`} data-board>
        <ol class="calendar-weekdays" aria-hidden="true">
          {weekdayNames(paper, firstWeekday).map(({ short }) => (
            <li>{short}</li>
          ))}
        </ol>
        <ol class="calendar-days">
          {days.weeks.flat().map(day => (
            <CalendarDay
              {...{ frame, days, nameOf }}
              day={day}
              isToday={day === today}
              isPast={day < today}
              stories={stories.get(day) ?? []}
              edition={editions.get(day) ?? null}
            />
          ))}
        </ol>
      </div>
      {withoutDay.length > 0 && (
        <section class="desk-section without-day" aria-labelledby="without-day">
          <h2 id="without-day">{t.withoutDay}</h2>
          <ul class="calendar-stories">
            {withoutDay.map(story => (
              <CalendarStory {...{ frame, days, nameOf, story }} />
            ))}
          </ul>
        </section>
      )}
    </DeskPage>
  )
}
