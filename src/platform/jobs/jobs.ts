import { z } from 'zod'
import { type Db, newId } from '../db/index.ts'
import type { Services } from '../services.ts'
import type { Clock, Instant } from '../time/index.ts'
import { insertJob } from './store.ts'

/** A kind of work that takes long or talks to the network. Its payload holds ids, never copies of rows. */
export interface JobKind<Payload> {
  readonly name: string
  readonly payload: z.ZodType<Payload>
  /** Tries before the job is laid aside for a person to see. */
  readonly attempts: number
}

export const defineJob = <Payload>(
  name: string,
  payload: z.ZodType<Payload>,
  attempts = 8,
): JobKind<Payload> => ({
  name,
  payload,
  attempts,
})

/** A field of a payload that holds an id, or another branded text such as a day. */
export const idField = <Id extends string>() => z.custom<Id>(value => typeof value === 'string')

interface JobContext {
  /** Aborted when the process shuts down: stop at the next safe place and return `'again'`. */
  readonly signal: AbortSignal
}

/** To be run once more, at once or at a moment, without counting as a failure. */
export type JobOutcome = undefined | 'again' | { readonly againAt: Instant }

/** May run twice for one job. */
type JobHandler<Payload> = (
  services: Services,
  payload: Payload,
  context: JobContext,
) => Promise<void> | Promise<JobOutcome>

export interface JobRegistration {
  readonly kind: JobKind<unknown>
  readonly handler: JobHandler<unknown>
}

export const handleJob = <Payload>(
  kind: JobKind<Payload>,
  handler: JobHandler<Payload>,
): JobRegistration => ({
  kind: kind as JobKind<unknown>,
  handler: handler as JobHandler<unknown>,
})

interface EnqueueOptions {
  readonly runAt?: Instant
  /** Unique while the job is there; a second one with the same key is not added. */
  readonly key?: string
}

/** Adds a job in the caller's transaction. */
export async function enqueue<Payload>(
  { db, clock }: { db: Db; clock: Clock },
  kind: JobKind<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<void> {
  await insertNamedJob({ db, clock }, kind.name, payload, options)
}

export async function insertNamedJob(
  { db, clock }: { db: Db; clock: Clock },
  kind: string,
  payload: unknown,
  options: EnqueueOptions = {},
): Promise<void> {
  const now = clock.now()
  await insertJob(db, {
    id: newId(now),
    kind,
    payload: JSON.stringify(payload),
    state: 'waiting',
    run_at: options.runAt ?? now,
    attempts: 0,
    key: options.key ?? null,
    leased_until: null,
    last_error: null,
    created_at: now,
  })
}
