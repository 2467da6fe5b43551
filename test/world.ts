import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { test as base, inject } from 'vitest'
import { bundlesFolder, createApp, publicFolder, work } from '../src/app/index.ts'
import { type Db, migrate, openDatabase } from '../src/platform/db/index.ts'
import { createWorker, type Worker } from '../src/platform/jobs/index.ts'
import { silentLogger } from '../src/platform/log/index.ts'
import { createMailbox } from '../src/platform/mail/index.ts'
import { createLive, createPageCache, createRateLimiter, loadAssets } from '../src/platform/server/index.ts'
import type { Services } from '../src/platform/services.ts'
import { type Clock, type Instant, plus } from '../src/platform/time/index.ts'
import { Visitor } from './visitor.ts'

/** A clock that stands still until it is told. */
export interface TestClock extends Clock {
  advance(span: Parameters<typeof plus>[1]): void
  set(instant: string): void
}

export const testClock = (start = '2026-03-10T09:00:00.000Z'): TestClock => {
  let now = start as Instant
  return {
    now: () => now,
    advance: span => {
      now = plus(now, span)
    },
    set: instant => {
      now = new Date(instant).toISOString() as Instant
    },
  }
}

/** A paper of a test's own: an empty migrated database, a clock, and everything that stands on them. */
export interface World {
  readonly services: Services
  readonly db: Db
  readonly clock: TestClock
  readonly worker: Worker
  /** A new visitor with cookies of their own, who asks the app without a network. */
  visitor(): Visitor
  /** Runs all jobs that are due. */
  work(): Promise<void>
}

const migrations = join(import.meta.dirname, '..', 'migrations')
const assets = loadAssets(publicFolder, bundlesFolder)

async function emptyDatabase(): Promise<{ db: Db; drop: () => Promise<void> }> {
  if (process.env.STANDFIRST_TEST_DATABASE !== 'postgres') {
    const db = openDatabase(':memory:')
    await migrate(db, migrations)
    return { db, drop: () => db.destroy() }
  }
  const server = inject('postgresServer')
  const name = `paper_${randomUUID().replaceAll('-', '')}`
  await administer(server, `create database ${name} template template_paper`)
  const db = openDatabase(`${server}/${name}`)
  return {
    db,
    drop: async () => {
      await db.destroy()
      await administer(server, `drop database ${name} with (force)`)
    },
  }
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** `test` with `{ world }`, `{ db }` and `{ clock }`: made when asked for, gone afterwards. */
export const test = base.extend<{ world: World; db: Db; clock: TestClock }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the parameter's shape
  world: async ({}, use) => {
    const { db, drop } = await emptyDatabase()
    const dataFolder = mkdtempSync(join(tmpdir(), 'standfirst-test-'))
    const clock = testClock()
    const services: Services = {
      db,
      clock,
      assets,
      config: {
        port: 0,
        url: 'http://paper.test',
        dataFolder,
        databaseUrl: null,
        smtpUrl: null,
        proxies: [],
      },
      log: silentLogger(),
      mailer: createMailbox({ db, clock }),
      cache: createPageCache(),
      live: createLive(),
      limiter: createRateLimiter(clock),
      secret: Buffer.alloc(32, 7),
    }
    const app = createApp(services)
    const worker = createWorker(services, work)
    await use({
      services,
      db,
      clock,
      worker,
      visitor: () => new Visitor(app, services.config.url),
      work: () => worker.runDue(),
    })
    await worker.stop()
    await drop()
    rmSync(dataFolder, { recursive: true, force: true })
  },
  db: async ({ world }, use) => use(world.db),
  clock: async ({ world }, use) => use(world.clock),
})

export { describe, expect } from 'vitest'
