import type { Instant } from '../time/index.ts'

export type JobState = 'waiting' | 'running' | 'dead'

export type JobTable = {
  id: string
  kind: string
  /** JSON */
  payload: string
  state: JobState
  run_at: Instant
  attempts: number
  /** Unique while the job is there: the same work is not queued twice. */
  key: string | null
  /** A running job whose lease has passed belonged to a process that died. */
  leased_until: Instant | null
  last_error: string | null
  created_at: Instant
}

export type JobTables = {
  job: JobTable
}
