import { Problem, type RateLimit } from '../http/index.ts'
import type { Clock } from '../time/index.ts'

export interface RateLimiter {
  /**
   * Counts one use of a limit by somebody: an address or an account's id.
   * @throws Problem `too-many-requests` with the seconds to wait.
   */
  take(limit: RateLimit, somebody: string): void
  /** As `take`, for a form that answers it itself: the seconds to wait, or 0 when the use is within the limit. */
  secondsToWait(limit: RateLimit, somebody: string): number
}

/** Fixed windows in memory: a restart forgives, which a single process can afford. */
export function createRateLimiter(clock: Clock, keptWindows = 50_000): RateLimiter {
  const windows = new Map<string, { ends: number; count: number }>()

  function secondsToWait(limit: RateLimit, somebody: string): number {
    const key = `${limit.name} ${somebody}`
    const now = Date.parse(clock.now())
    let window = windows.get(key)
    if (!window || window.ends <= now) {
      window = { ends: now + limit.seconds * 1000, count: 0 }
      windows.delete(key)
      windows.set(key, window)
      forgetOld(windows, now, keptWindows)
    }
    window.count += 1
    return window.count > limit.count ? Math.ceil((window.ends - now) / 1000) : 0
  }

  return {
    secondsToWait,
    take(limit, somebody) {
      const retryAfterSeconds = secondsToWait(limit, somebody)
      if (retryAfterSeconds > 0) throw new Problem('too-many-requests', limit.name, { retryAfterSeconds })
    },
  }
}

function forgetOld(windows: Map<string, { ends: number }>, now: number, kept: number): void {
  if (windows.size <= kept) return
  for (const [key, { ends }] of windows) if (ends <= now) windows.delete(key)
  for (const key of windows.keys()) {
    if (windows.size <= kept) break
    windows.delete(key)
  }
}
