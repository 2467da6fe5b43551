import { inTransaction } from '../db/index.ts'
import type { Services } from '../services.ts'
import { plus } from '../time/index.ts'
import { eventPrefix, type Listener } from './events.ts'
import { insertNamedJob, type JobOutcome, type JobRegistration } from './jobs.ts'
import { claimJob, deleteJob, extendLease, markFailed, requeueJob } from './store.ts'
import type { JobTable } from './tables.ts'

/** Something looked at every so often, such as "is it time for today's edition?". Must be quick and safe to repeat. */
export interface Tick {
  readonly name: string
  readonly everySeconds: number
  readonly run: (services: Services) => Promise<void>
}

export interface Work {
  readonly jobs: readonly JobRegistration[]
  readonly listeners: readonly Listener[]
  readonly ticks: readonly Tick[]
}

export interface Worker {
  start(): void
  /** Looks for due jobs now rather than at the next poll. */
  nudge(): void
  /** Takes no new job, asks the running ones to stop, and waits for them. */
  stop(): Promise<void>
  /** Runs all that is due, and what that brings, until nothing is due. For tests and one-off commands. */
  runDue(): Promise<void>
}

/** How soon an event is heard that another process wrote (the command line, say): well within a second. */
const pollMilliseconds = 250
const leaseSeconds = 20
const renewMilliseconds = 5000
const atOnce = 4

/** Waits before tries: 10 s, 30 s, 90 s … up to 3 hours. */
const backoffSeconds = (attempts: number): number => Math.min(10 * 3 ** (attempts - 1), 10_800)

export function createWorker(services: Services, work: Work): Worker {
  const handlers = new Map(work.jobs.map(job => [job.kind.name, job]))
  const stopping = new AbortController()
  const running = new Set<Promise<void>>()
  const timers = new Set<NodeJS.Timeout>()
  /** What goes wrong now, by what was tried. */
  const faults = new Map<string, string>()
  let looking: Promise<void> | null = null
  let lookAgain = false

  /** Logs a fault when it begins or changes: a database that is down is met four times a second. */
  function noteFault(what: string, error: unknown): void {
    const words = String(error)
    if (faults.get(what) !== words) services.log.error({ error: words }, what)
    faults.set(what, words)
  }

  async function runEvent(job: JobTable): Promise<void> {
    const name = job.kind.slice(eventPrefix.length)
    const payload: unknown = JSON.parse(job.payload)
    const listeners = work.listeners.filter(listener => listener.event.name === name)
    for (const listener of listeners) if (listener.immediate) await listener.hear(services, payload)
    await inTransaction(services.db, async tx => {
      for (const listener of listeners) {
        if (listener.immediate) continue
        await insertNamedJob({ db: tx, clock: services.clock }, listenerKind(listener), payload)
      }
      await deleteJob(tx, job.id)
    })
  }

  async function runJob(job: JobTable): Promise<void> {
    if (job.kind.startsWith(eventPrefix)) return runEvent(job)
    const listener = work.listeners.find(candidate => listenerKind(candidate) === job.kind)
    const registered = handlers.get(job.kind)
    const payload: unknown = JSON.parse(job.payload)
    let outcome: JobOutcome
    if (listener) await listener.hear(services, listener.event.payload.parse(payload))
    else if (registered) {
      outcome =
        (await registered.handler(services, registered.kind.payload.parse(payload), {
          signal: stopping.signal,
        })) || undefined
    } else throw new Error(`Nobody knows the job "${job.kind}"`)
    if (!outcome) await deleteJob(services.db, job.id)
    else await requeueJob(services.db, job.id, outcome === 'again' ? services.clock.now() : outcome.againAt)
  }

  async function runLeased(job: JobTable): Promise<void> {
    const renew = setInterval(() => {
      extendLease(services.db, job.id, plus(services.clock.now(), { seconds: leaseSeconds })).catch(() => {})
    }, renewMilliseconds)
    try {
      await runJob(job)
    } catch (error) {
      const limit = handlers.get(job.kind)?.kind.attempts ?? 8
      const message = error instanceof Error ? error.message : String(error)
      services.log.warn({ job: job.kind, attempt: job.attempts, error: message.slice(0, 300) }, 'job failed')
      await markFailed(services.db, job.id, {
        state: job.attempts >= limit ? 'dead' : 'waiting',
        runAt: plus(services.clock.now(), { seconds: backoffSeconds(job.attempts) }),
        error: message.slice(0, 1000),
      })
    } finally {
      clearInterval(renew)
    }
  }

  const claim = () => {
    const now = services.clock.now()
    return claimJob(services.db, now, plus(now, { seconds: leaseSeconds }))
  }

  async function look(): Promise<void> {
    do {
      lookAgain = false
      while (running.size < atOnce && !stopping.signal.aborted) {
        const job = await claim()
        if (!job) break
        const run: Promise<void> = runLeased(job)
          .catch(error => services.log.error({ error: String(error) }, 'job could not be marked'))
          .finally(() => {
            running.delete(run)
            nudge()
          })
        running.add(run)
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

  function start(): void {
    timers.add(setInterval(nudge, pollMilliseconds))
    for (const tick of work.ticks) {
      const run = () => {
        const fault = `tick failed: ${tick.name}`
        tick.run(services).then(
          () => {
            faults.delete(fault)
            nudge()
          },
          error => noteFault(fault, error),
        )
      }
      timers.add(setInterval(run, tick.everySeconds * 1000))
      run()
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
    for (let job = await claim(); job; job = stopping.signal.aborted ? null : await claim())
      await runLeased(job)
  }

  return { start, nudge, stop, runDue }
}

const listenerKind = (listener: Listener): string => `on:${listener.event.name}:${listener.listener}`
