import type { Services } from '../services.ts'
import { createJobRunner } from './run-jobs.ts'
import type { Tick, Work } from './work.ts'

export interface Worker {
  start(): void
  /** Looks for due jobs now rather than at the next poll. */
  nudge(): void
  /** Tells all events that are written to those who hear them at once, and queues the jobs of the others. */
  hear(): Promise<void>
  /** Takes no new job, asks the running ones to stop, and waits for them. */
  stop(): Promise<void>
  /** Runs all that is due, and what that brings, until nothing is due. For tests and one-off commands. */
  runDue(): Promise<void>
}

/** How soon an event is heard that another process wrote (the command line, say): well within a second. */
const pollMilliseconds = 250
const atOnce = 4

export function createWorker(services: Services, work: Work): Worker {
  const stopping = new AbortController()
  const { claim, claimEvent, run } = createJobRunner(services, work, stopping.signal)
  const running = new Set<Promise<void>>()
  const timers = new Set<NodeJS.Timeout>()
  /** What goes wrong now, by what was tried. */
  const faults = new Map<string, string>()
  let hearing = Promise.resolve()
  let looking: Promise<void> | null = null
  let lookAgain = false

  /** Logs a fault when it begins or changes: a database that is down is met four times a second. */
  function noteFault(what: string, error: unknown): void {
    const words = String(error)
    if (faults.get(what) !== words) services.log.error({ error: words }, what)
    faults.set(what, words)
  }

  /** One after the other, so that whoever has waited knows that nothing of theirs is still being told. */
  function hear(): Promise<void> {
    hearing = hearing.then(hearAll, hearAll)
    return hearing
  }

  async function hearAll(): Promise<void> {
    for (let event = await claimEvent(); event; event = await claimEvent()) await run(event)
  }

  async function look(): Promise<void> {
    do {
      lookAgain = false
      // Events wait for no job that takes long: a page that is withdrawn must go.
      await hear()
      while (running.size < atOnce && !stopping.signal.aborted) {
        const job = await claim()
        if (!job) break
        const ran: Promise<void> = run(job)
          .catch(error => services.log.error({ error: String(error) }, 'job could not be marked'))
          .finally(() => {
            running.delete(ran)
            nudge()
          })
        running.add(ran)
      }
    } while (lookAgain && running.size < atOnce && !stopping.signal.aborted)
  }

  function nudge(): void {
    lookAgain = true
    if (looking || stopping.signal.aborted) return
    looking = look()
      .then(
        () => void faults.delete('jobs could not be looked up'),
        error => noteFault('jobs could not be looked up', error),
      )
      .finally(() => {
        looking = null
      })
  }

  function runTick(tick: Tick): void {
    const fault = `tick failed: ${tick.name}`
    tick.run(services).then(
      () => {
        faults.delete(fault)
        nudge()
      },
      error => noteFault(fault, error),
    )
  }

  function start(): void {
    timers.add(setInterval(nudge, pollMilliseconds))
    for (const tick of work.ticks) {
      timers.add(setInterval(runTick, tick.everySeconds * 1000, tick))
      runTick(tick)
    }
    nudge()
  }

  async function stop(): Promise<void> {
    for (const timer of timers) clearInterval(timer)
    stopping.abort()
    await looking
    await Promise.all(running)
  }

  async function runDue(): Promise<void> {
    for (let job = await claim(); job; job = stopping.signal.aborted ? null : await claim()) await run(job)
  }

  return { start, nudge, hear, stop, runDue }
}
