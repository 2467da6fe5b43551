import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { untilAskedToStop } from './until-asked-to-stop.ts'

const heard = () => process.listeners('SIGINT')
let others: ReturnType<typeof heard>

beforeEach(() => {
  others = heard()
  vi.useFakeTimers({ toFake: ['performance'] })
})

afterEach(() => {
  vi.useRealTimers()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    for (const listener of process.listeners(signal))
      if (!others.includes(listener as (typeof others)[number])) process.off(signal, listener)
})

/** A signal as the listeners of this test hear it, and nobody else. */
const signal = () => {
  for (const listener of heard()) if (!others.includes(listener)) listener('SIGINT')
}

test('the second signal of one Ctrl-C does not cut short what the first lets finish', async () => {
  const atOnce = vi.fn()
  const asked = untilAskedToStop(atOnce)
  signal()
  await asked
  signal()
  expect(atOnce).not.toHaveBeenCalled()
})

test('whoever asks again a while later is not kept waiting', async () => {
  const atOnce = vi.fn()
  const asked = untilAskedToStop(atOnce)
  signal()
  await asked
  vi.advanceTimersByTime(1500)
  signal()
  expect(atOnce).toHaveBeenCalledOnce()
})
