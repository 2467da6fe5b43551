import type { Services } from '../services.ts'
import type { Listener } from './events.ts'
import type { JobRegistration } from './jobs.ts'

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
