import { inTransaction, newId } from '../../platform/db/index.ts'
import { emit } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { type Day, type Instant, plus } from '../../platform/time/index.ts'
import { loadPaper } from '../../site/index.ts'
import type { EditionId } from '../editions/edition.ts'
import { findEdition } from '../editions/edition-store.ts'
import { editionSent } from '../job-kinds.ts'
import type { SubscriberId } from '../subscribers/subscriber.ts'
import { nextServerTry } from './delivery.ts'
import { expireDeliveries, markOrphans } from './delivery-store.ts'
import { firstNextAttempt, hasClaims, listDue, planDeliveries } from './queue-store.ts'
import { createSender, type Sender } from './sender.ts'
import { findSending, type Sending, updateSending } from './sending-store.ts'

export type SendServices = Pick<Services, 'db' | 'clock' | 'mailer' | 'assets' | 'config' | 'secret'>

interface SendOptions {
  /** Aborted: nothing new is sent, and what is under way has a few seconds to end. */
  readonly signal: AbortSignal
  readonly concurrency?: number
}

/** `waits`: there is more to do, not before that moment. */
type SendResult = 'finished' | 'stopped' | { readonly waits: Instant }

const batchSize = 500
const concurrencyUsual = 10
/** How long a stray claim gets until it counts as an orphan's. */
const strayClaims = { seconds: 30 } as const
/** How long a shutdown waits for a server's answer; what is still out then becomes `unknown` at the next start. */
const graceMilliseconds = 8000

/**
 * Mails an edition to everybody in its ledger, from wherever the last run left off. Safe to call again at any time
 * after the caller before is dead; the job's lease sees to that.
 */
export async function sendEdition(
  services: SendServices,
  editionId: EditionId,
  { signal, concurrency = concurrencyUsual }: SendOptions,
): Promise<SendResult> {
  const { db, clock } = services
  const [edition, sending] = await Promise.all([findEdition(db, editionId), findSending(db, editionId)])
  if (!edition || !sending || sending.finishedAt) return 'finished'

  const run = newId(clock.now())
  await markOrphans(db, editionId, {
    by: run,
    at: clock.now(),
    response: 'The sender died before the answer came',
  })
  if (!sending.plannedAt && !(await plan(services, edition, signal))) return 'stopped'
  if (sending.expiresAt <= clock.now()) await expireDeliveries(db, editionId, clock.now())

  const paper = await loadPaper(services)
  const sender = await createSender(services, { run, paper, edition })
  const drained = await drain(services, sender, { editionId, signal, concurrency })
  if (drained === 'stopped') return 'stopped'
  if (sender.serverFault) return { waits: await noteFault(services, editionId, sending, sender) }
  await updateSending(db, editionId, { failures: 0, last_error: null, next_try_at: null })
  const next = await firstNextAttempt(db, editionId)
  if (next) return { waits: next }
  // A run that lost its lease while it hung, and goes on: its claims are settled by it, or orphans at the next look.
  if (await hasClaims(db, editionId)) return { waits: plus(clock.now(), strayClaims) }
  await finish(services, edition)
  return 'finished'
}

/** False when it was asked to stop before every recipient had a row. */
async function plan(
  { db, clock }: SendServices,
  edition: { id: EditionId; composedAt: Instant },
  signal: AbortSignal,
): Promise<boolean> {
  for (let after: SubscriberId | '' | null = ''; after !== null; ) {
    if (signal.aborted) return false
    after = await planDeliveries(db, edition, after)
  }
  await updateSending(db, edition.id, { planned_at: clock.now() })
  return true
}

/** Sends what is due until nothing is, the server cannot be used, or it is asked to stop. */
async function drain(
  { db, clock }: SendServices,
  sender: Sender,
  { editionId, signal, concurrency }: { editionId: EditionId; signal: AbortSignal; concurrency: number },
): Promise<'drained' | 'stopped'> {
  const halted = () => signal.aborted || sender.serverFault !== null
  let isFirst = true
  while (!halted()) {
    const due = await listDue(db, editionId, clock.now(), batchSize)
    if (due.length === 0) break
    const next = due.values()
    const work = async (): Promise<void> => {
      for (const delivery of next) {
        if (halted()) return
        await sender.deliver(delivery)
        if (isFirst) return
      }
    }
    // One goes ahead: a server that is down is asked once, not ten times.
    if (isFirst) await orAborted(work(), signal)
    isFirst = false
    await orAborted(Promise.all([...Array(concurrency)].map(work)), signal)
  }
  return signal.aborted ? 'stopped' : 'drained'
}

/** Waits for the work; once aborted, for a few seconds more. */
async function orAborted(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let begin = () => {}
  const ended = new Promise<void>(resolve => {
    begin = () => {
      timer = setTimeout(resolve, graceMilliseconds)
    }
  })
  if (signal.aborted) begin()
  signal.addEventListener('abort', begin, { once: true })
  try {
    await Promise.race([work, ended])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', begin)
  }
}

async function noteFault(
  { db, clock }: SendServices,
  editionId: EditionId,
  sending: Sending,
  sender: Sender,
): Promise<Instant> {
  const failures = sender.accepted > 0 ? 1 : sending.failures + 1
  const nextTryAt = nextServerTry(clock.now(), failures)
  await updateSending(db, editionId, { failures, last_error: sender.serverFault, next_try_at: nextTryAt })
  return nextTryAt
}

async function finish({ db, clock }: SendServices, { id, day }: { id: EditionId; day: Day }): Promise<void> {
  await inTransaction(db, async tx => {
    await updateSending(tx, id, { finished_at: clock.now() })
    await emit({ db: tx, clock }, editionSent, { editionId: id, day })
  })
}
