export { defineEvent, type EventKind, emit, type Listener, on, onAtOnce } from './events.ts'
export {
  defineJob,
  enqueue,
  handleJob,
  idField,
  type JobContext,
  type JobKind,
  type JobRegistration,
} from './jobs.ts'
export { countJobs, dropJob, listJobs, reviveJob } from './store.ts'
export type { JobState, JobTable } from './tables.ts'
export { createWorker, type Tick, type Work, type Worker } from './worker.ts'
