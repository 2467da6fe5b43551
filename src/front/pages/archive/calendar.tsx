import { type Day, dayIn } from '../../../platform/time/index.ts'
import { dayAndMonth, monthName, noonOf, type Paper, weekdayNames } from '../../../site/index.ts'
import { urls } from '../../../urls.ts'
import type { DayInMonth } from '../../days-of.ts'
import { monthGrid } from './month-grid.ts'

interface CalendarProps {
  readonly paper: Paper
  readonly month: string
  readonly days: ReadonlyMap<number, DayInMonth>
}

/** A month at a glance: days with stories lead to their first one. The week begins as the paper's language has it. */
export const Calendar = ({ paper, month, days }: CalendarProps) => {
  const { firstWeekday, weeks } = monthGrid(month, paper.settings.language)
  return (
    <table class="calendar">
      <caption>{monthName(paper, month, 'alone')}</caption>
      <thead>
        <tr>
          {weekdayNames(paper, firstWeekday, 'alone').map(({ long, short }) => (
            <th scope="col">
              <abbr title={long}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr>
            {week.map(number => (
              <td>
                {number !== null && <CalendarDay paper={paper} month={month} days={days} number={number} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const CalendarDay = ({ paper, month, days, number }: CalendarProps & { number: number }) => {
  const found = days.get(number)
  if (!found) return <>{number}</>
  const day = `${month}-${String(number).padStart(2, '0')}` as Day
  const name = dayAndMonth(paper, noonOf(paper, day))
  return (
    <a
      href={`${urls.archiveMonth(month, found.page)}#day-${day}`}
      aria-label={paper.t.front.archive.withStories(name, found.stories)}
      {...paper.words}
      aria-current={day === dayIn(paper.now, paper.settings.timeZone) ? 'date' : undefined}
    >
      {number}
    </a>
  )
}
