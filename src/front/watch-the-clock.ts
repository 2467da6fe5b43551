import { listPublished } from '../articles/index.ts'
import { pageTags } from '../page-tags.ts'
import type { Tick } from '../platform/jobs/index.ts'
import { dayIn, type Instant } from '../platform/time/index.ts'
import { readSettings } from '../site/index.ts'

/**
 * What time itself makes old. Pages show today's date and call yesterday so: at midnight of the paper's zone all go.
 * A story that was given an hour appears with that hour, whether or not anything tells of it.
 */
export function watchTheClock(): Tick {
  let last: Instant | null = null
  return {
    name: 'turn the page',
    everySeconds: 1,
    run: async ({ db, clock, cache }) => {
      const now = clock.now()
      const before = last
      last = now
      if (before === null) return
      const { timeZone } = await readSettings(db)
      if (dayIn(before, timeZone) !== dayIn(now, timeZone)) cache.clear()
      else if ((await listPublished(db, now, { from: before, limit: 1 })).length > 0)
        cache.invalidate([pageTags.stories])
    },
  }
}
