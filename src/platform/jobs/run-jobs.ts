import { inTransaction } from '../db/index.ts'
import type { Services } from '../services.ts'
import { plus } from '../time/index.ts'
import { eventPrefix, type Listener } from './events.ts'
import { insertNamedJob, type JobOutcome } from './jobs.ts'
import { claimJob, deleteJob, extendLease, markFailed, requeueJob } from './store.ts'
import type { JobTable } from './tables.ts'
import type { Work } from './work.ts'

const leaseSeconds = 20
const renewMilliseconds = 5000

/** Waits before tries: 10 s, 30 s, 90 s … up to 3 hours. */
const backoffSeconds = (attempts: number): number => Math.min(10 * 3 ** (attempts - 1), 10_800)

interface JobRunner {
  /** Leases the job that is due first; null when none is. */
  claim(): Promise<JobTable | null>
  /** The same among events alone. */
  claimEvent(): Promise<JobTable | null>
  /** Does a job and writes down how it went. */
  run(job: JobTable): Promise<void>
}

/** Does what is claimed, each job for itself. @param signal aborted: what runs should come to an end */
export function createJobRunner(services: Services, work: Work, signal: AbortSignal): JobRunner {
  const handlers = new Map(work.jobs.map(job => [job.kind.name, job]))
  const leaseEnd = () => plus(services.clock.now(), { seconds: leaseSeconds })
  const claimFirst = (prefix: string) =>
    claimJob(services.db, { now: services.clock.now(), leaseUntil: leaseEnd(), prefix })

  async function runEvent(job: JobTable): Promise<void> {
    const name = job.kind.slice(eventPrefix.length)
    const payload: unknown = JSON.parse(job.payload)
    const hearing = work.listeners.filter(listener => listener.event.name === name)
    for (const listener of hearing) if (listener.immediate) await listener.hear(services, payload)
    await inTransaction(services.db, async tx => {
      for (const listener of hearing) {
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
          signal,
        })) || undefined
    } else throw new Error(`Nobody knows the job "${job.kind}"`)
    if (!outcome) await deleteJob(services.db, job.id)
    else await requeueJob(services.db, job.id, outcome === 'again' ? services.clock.now() : outcome.againAt)
  }

  async function run(job: JobTable): Promise<void> {
    const renew = setInterval(() => {
      extendLease(services.db, job.id, leaseEnd()).catch(() => {})
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

  return { claim: () => claimFirst(''), claimEvent: () => claimFirst(eventPrefix), run }
}

const listenerKind = (listener: Listener): string => `on:${listener.event.name}:${listener.listener}`
