import { describe, expect, test } from 'vitest'
import { testClock } from '../../../test/world.ts'
import { Problem } from '../http/index.ts'
import { createRateLimiter } from './rate-limit.ts'

const limit = { name: 'letters', count: 3, seconds: 60 }

const refusal = (take: () => void): Problem | null => {
  try {
    take()
    return null
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

describe('the rate limiter', () => {
  test('lets so many through in a window, then says how long to wait', () => {
    const clock = testClock()
    const limiter = createRateLimiter(clock)
    for (let number = 0; number < 3; number += 1) limiter.take(limit, 'ada')
    clock.advance({ seconds: 20 })
    expect(refusal(() => limiter.take(limit, 'ada'))).toMatchObject({
      code: 'too-many-requests',
      status: 429,
      retryAfterSeconds: 40,
    })
    expect(limiter.secondsToWait(limit, 'ada')).toBe(40)
    clock.advance({ seconds: 40 })
    expect(limiter.secondsToWait(limit, 'ada')).toBe(0)
  })

  test('counts each person and each limit for itself', () => {
    const limiter = createRateLimiter(testClock())
    for (let number = 0; number < 4; number += 1) limiter.secondsToWait(limit, 'ada')
    expect(refusal(() => limiter.take(limit, 'bea'))).toBeNull()
    expect(refusal(() => limiter.take({ ...limit, name: 'calls' }, 'ada'))).toBeNull()
    expect(refusal(() => limiter.take(limit, 'ada'))).not.toBeNull()
  })

  test('keeps a bounded number of windows and forgets the oldest first', () => {
    const clock = testClock()
    const limiter = createRateLimiter(clock, 100)
    for (let number = 0; number < 4; number += 1) limiter.secondsToWait(limit, 'ada')
    for (let number = 0; number < 50; number += 1) limiter.secondsToWait(limit, `somebody ${number}`)
    expect(limiter.secondsToWait(limit, 'ada')).toBeGreaterThan(0)
    for (let number = 50; number < 200; number += 1) limiter.secondsToWait(limit, `somebody ${number}`)
    expect(limiter.secondsToWait(limit, 'ada')).toBe(0)
  })
})
