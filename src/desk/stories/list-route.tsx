import { countStoriesForDesk, type DeskFilter, listStoriesForDesk, newsroom } from '../../articles/index.ts'
import { type App, askedPage, onGet } from '../../platform/http/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { page } from '../../platform/views/index.ts'
import { listStaff, requireStaff } from '../../staff/index.ts'
import { storiesWithUnpublished } from '../claims/load-unpublished.ts'
import { loadFrame } from '../frame/desk-frame.ts'
import { readStoryFilter } from '../frame/story-filter.ts'
import { StoriesPage } from './stories-page.tsx'

const perPage = 50
const mayWrite = { who: requireStaff('write-stories') }

/** Which stories a list of them shows, by its address. */
const filters: Readonly<Record<string, (now: Instant) => DeskFilter>> = {
  planned: now => newsroom.inColumn('planned', now),
  draft: now => newsroom.inColumn('draft', now),
  ready: now => newsroom.inColumn('ready', now),
  scheduled: now => newsroom.inColumn('waiting', now),
  // The board's last column: out since a few days, or with changes.
  out: now => newsroom.inColumn('out', now),
  published: () => ({ state: 'published' }),
  withdrawn: () => ({ state: 'withdrawn' }),
}

/** All stories, whatever their state, filtered and searched. */
export function storyListRoute(app: App): void {
  onGet(app, '/desk/stories', mayWrite, async (c, staff) => {
    const { db } = c.get('services')
    const asked = c.req.query('state') ?? ''
    const shown = Object.hasOwn(filters, asked) ? asked : ''
    const query = (c.req.query('q') ?? '').trim().slice(0, 200)
    const number = askedPage(c) ?? 1
    const [frame, people] = await Promise.all([loadFrame(c, staff), listStaff(db)])
    const { asked: only, filter: narrowed } = readStoryFilter(name => c.req.query(name), frame.paper, people)
    const filter = { ...filters[shown]?.(frame.paper.now), ...narrowed, query }
    const [total, stories] = await Promise.all([
      countStoriesForDesk(db, filter),
      listStoriesForDesk(db, { ...filter, limit: perPage, offset: (number - 1) * perPage }),
    ])
    const otherwise = await storiesWithUnpublished(db, stories)
    return page(
      c,
      <StoriesPage
        frame={frame}
        stories={stories}
        otherwise={otherwise}
        people={people}
        asked={{ ...only, state: shown, query }}
        span={{ page: number, perPage, total }}
      />,
    )
  })
}
