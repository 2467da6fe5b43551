import { newsroom } from '../../articles/index.ts'
import { listEditions } from '../../newsletter/index.ts'
import { type App, onGet } from '../../platform/http/index.ts'
import { type Day, dayIn, isDay } from '../../platform/time/index.ts'
import { page } from '../../platform/views/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { loadFrame } from '../frame/desk-frame.ts'
import { CalendarPage } from './calendar-page.tsx'
import { calendarDays } from './days.ts'

/** Editions of two months: as far back as somebody looks for what was in which. */
const editionsShown = 62

/** What waits for a day, beside the calendar: no more than somebody gives one at a sitting. */
const daylessShown = 60

/** The days of the editions with what is planned, waiting and out on each. */
export function calendarRoutes(app: App): void {
  onGet(app, '/desk/calendar', { who: requireStaff('write-stories') }, async (c, staff) => {
    const { db } = c.get('services')
    const frame = await loadFrame(c, staff)
    const { now, settings } = frame.paper
    const asked = c.req.query('day') ?? ''
    const around: Day = isDay(asked) ? asked : dayIn(now, settings.timeZone)
    const view = c.req.query('view') === 'week' ? 'week' : 'month'
    const days = calendarDays(view, around, settings.language)
    const [stories, editions, withoutDay] = await Promise.all([
      newsroom.listDays(db, days.first, days.last),
      listEditions(db, { limit: editionsShown }),
      newsroom.listWithoutDay(db, daylessShown),
    ])
    return page(
      c,
      <CalendarPage
        frame={frame}
        days={days}
        stories={stories}
        editions={new Map(editions.map(({ day, id }) => [day, id]))}
        withoutDay={withoutDay}
      />,
    )
  })
}
