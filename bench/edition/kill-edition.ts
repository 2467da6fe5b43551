import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { closeServices, openServices } from '../../src/app/index.ts'
import { publishArticle } from '../../src/articles/index.ts'
import {
  composeEdition,
  countDeliveries,
  type EditionId,
  findSending,
  listDeliveries,
  startSending,
} from '../../src/newsletter/index.ts'
import { activate, insertSubscriber } from '../../src/newsletter/subscribers/subscriber-store.ts'
import { rootFolder } from '../../src/platform/config/index.ts'
import { type Db, inTransaction, newId } from '../../src/platform/db/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { saveSections } from '../../src/site/index.ts'
import { startUntil } from '../paper/child.ts'
import { findToldWrongly, mailMistake, mistakeMark } from './mail-mistake.ts'
import { type MailSink, startMailSink } from './mail-sink.ts'

interface KillRun {
  readonly deliveries: number
  readonly kills: number
  readonly accepted: number
  readonly unknown: number
  /** Of the unknown, those that the mail server has. */
  readonly unknownButMailed: number
  /** Must be empty: recipients whom the mail server got two messages for. */
  readonly mailedTwice: readonly string[]
  /** Must be empty: accepted in the ledger, and not at the mail server with that Message-ID. */
  readonly acceptedButNotMailed: readonly string[]
  /** Must be empty: recipients who had a mistake that this edition corrects and were not told once, or were told without it. */
  readonly toldWrongly: readonly string[]
  /** Of sending alone, without the starts in between. */
  readonly deliveriesPerSecond: number
}

/** Connections at once, and so the most that one kill can leave unknown. */
export const concurrency = 10

/**
 * Mails an edition with a process of its own, killed with SIGKILL so many times on the way and started again, to a
 * real SMTP server in this process; then compares the ledger with what that server took.
 * @param databaseUrl an empty PostgreSQL database, or null for SQLite
 */
export async function killEdition({
  databaseUrl,
  deliveries,
  kills,
  corrected = false,
}: {
  databaseUrl: string | null
  deliveries: number
  kills: number
  /** Every second reader had an edition before it, with a mistake that is corrected in this one. */
  corrected?: boolean
}): Promise<KillRun> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'standfirst-kill-'))
  const sink = await startMailSink(corrected ? mistakeMark : undefined)
  const config = { port: 0, url: 'http://paper.test', dataFolder, databaseUrl, smtpUrl: null, proxies: [] }
  const services = await openServices(config, createLogger('silent'))
  try {
    const editionId = await prepare(services, deliveries, corrected)
    const env = {
      STANDFIRST_URL: config.url,
      STANDFIRST_DATA: dataFolder,
      DATABASE_URL: databaseUrl ?? '',
      SMTP_URL: sink.url,
    }
    const milliseconds = await sendUnderKills(services.db, sink, { editionId, env, deliveries, kills })
    const run = await compare(services.db, sink, { editionId, kills, milliseconds })
    return { ...run, toldWrongly: corrected ? await findToldWrongly(services.db, sink, editionId) : [] }
  } finally {
    await closeServices(services)
    await sink.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function prepare(services: Services, deliveries: number, corrected: boolean): Promise<EditionId> {
  const { db, clock } = services
  await saveSections(services, [{ slug: 'harbour', name: 'Harbour', about: '' }])
  await inTransaction(db, async tx => {
    for (let number = 0; number < deliveries; number += 1) {
      const now = clock.now()
      const id = newId<Parameters<typeof activate>[1]>(now)
      await insertSubscriber(tx, { id, email: `reader-${number}@mail.test`, createdAt: now })
      await activate(tx, id, now)
    }
  })
  if (corrected) await mailMistake(services)
  for (let number = 0; number < 12; number += 1) {
    await publishArticle(services, {
      headline: `Harbour Board votes by one to move the ferry, part ${number + 1}`,
      standfirst:
        'After three hours and a packed gallery, the landing is to go 640 metres downstream to Gasworks Quay. Members say they had the report for one night.',
      section: 'harbour',
      authors: ['Nora Whitlow'],
      slug: `ferry-${number}`,
      body: 'The ferry will leave the Hard.',
    })
  }
  await wait(5)
  const composed = await composeEdition(services, { by: null })
  if (!composed.ok) throw new Error(`No edition: ${composed.reason}`)
  await startSending(services, { editionId: composed.edition.id, by: null })
  return composed.edition.id
}

async function sendUnderKills(
  db: Db,
  sink: MailSink,
  {
    editionId,
    env,
    deliveries,
    kills,
  }: { editionId: EditionId; env: Record<string, string>; deliveries: number; kills: number },
): Promise<number> {
  const program = join(rootFolder, 'dist/bench/edition/edition-sender.js')
  let milliseconds = 0
  for (let number = 0; number <= kills; number += 1) {
    await expireLeases(db)
    const before = countOf(sink)
    const { child } = await startUntil(['--disable-warning=ExperimentalWarning', program], env, /^sending/)
    await sink.reached(before + 1)
    const begun = performance.now()
    if (number === kills) await untilFinished(db, editionId)
    else {
      // Somewhere in its share of the way, at no moment in particular.
      await sink.reached(before + Math.floor((deliveries / (kills + 1)) * (0.3 + 0.6 * Math.random())))
      await wait(Math.random() * 10)
    }
    milliseconds += performance.now() - begun
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  return milliseconds
}

/** What twenty seconds would do: the dead process's job is free to be taken up. */
const expireLeases = (db: Db) =>
  sql`update job set leased_until = '2000-01-01T00:00:00.000Z' where state = 'running'`.execute(db)

async function untilFinished(db: Db, editionId: EditionId): Promise<void> {
  while (!(await findSending(db, editionId))?.finishedAt) await wait(50)
}

const countOf = (sink: MailSink): number => [...sink.taken.values()].reduce((sum, ids) => sum + ids.length, 0)

async function compare(
  db: Db,
  sink: MailSink,
  { editionId, kills, milliseconds }: { editionId: EditionId; kills: number; milliseconds: number },
): Promise<Omit<KillRun, 'toldWrongly'>> {
  const counts = await countDeliveries(db, editionId)
  const acceptedButNotMailed: string[] = []
  let unknownButMailed = 0
  for (const state of ['accepted', 'unknown'] as const) {
    for (let page = await listDeliveries(db, editionId, { state, limit: 200 }); page.length > 0; ) {
      for (const { email, messageId } of page) {
        const isMailed = sink.taken.get(email ?? '')?.includes(messageId ?? '') ?? false
        if (state === 'accepted' && !isMailed) acceptedButNotMailed.push(email ?? '')
        if (state === 'unknown' && isMailed) unknownButMailed += 1
      }
      const last = page.at(-1)
      page = last ? await listDeliveries(db, editionId, { state, limit: 200, after: last.id }) : []
    }
  }
  return {
    deliveries: Object.values(counts).reduce((sum, count) => sum + count, 0),
    kills,
    accepted: counts.accepted,
    unknown: counts.unknown,
    unknownButMailed,
    mailedTwice: [...sink.taken].filter(([, ids]) => ids.length > 1).map(([to]) => to),
    acceptedButNotMailed,
    deliveriesPerSecond: Math.round(countOf(sink) / (milliseconds / 1000)),
  }
}
