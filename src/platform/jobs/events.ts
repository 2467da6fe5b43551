import type { z } from 'zod'
import type { Db } from '../db/index.ts'
import type { Services } from '../services.ts'
import type { Clock } from '../time/index.ts'
import { insertNamedJob } from './jobs.ts'

/** Something that has happened. Folders above listen; the folder that tells it does not know them. */
interface EventKind<Payload> {
  readonly name: string
  readonly payload: z.ZodType<Payload>
}

export const defineEvent = <Payload>(name: string, payload: z.ZodType<Payload>): EventKind<Payload> => ({
  name,
  payload,
})

/** Tells an event in the transaction of what it is about. Listeners hear of it once that is committed. */
export const emit = <Payload>(
  { db, clock }: { db: Db; clock: Clock },
  event: EventKind<Payload>,
  payload: Payload,
): Promise<void> => insertNamedJob({ db, clock }, eventPrefix + event.name, payload)

export const eventPrefix = 'event:'

/** `listener` says who listens; with the event's name it makes the job's kind, so keep it stable. */
export interface Listener {
  readonly event: EventKind<unknown>
  readonly listener: string
  /** Each process hears it at once, in memory, without a job of its own: for caches and open pages. */
  readonly immediate: boolean
  readonly hear: (services: Services, payload: unknown) => Promise<void> | void
}

export const on = <Payload>(
  event: EventKind<Payload>,
  listener: string,
  hear: (services: Services, payload: Payload) => Promise<void>,
): Listener => ({
  event: event as EventKind<unknown>,
  listener,
  immediate: false,
  hear: hear as Listener['hear'],
})

export const onAtOnce = <Payload>(
  event: EventKind<Payload>,
  listener: string,
  hear: (services: Services, payload: Payload) => void,
): Listener => ({
  event: event as EventKind<unknown>,
  listener,
  immediate: true,
  hear: hear as Listener['hear'],
})
