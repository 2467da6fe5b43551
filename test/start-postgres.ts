import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgresServer } from '../bench/paper/postgres.ts'
import { migrate, openDatabase } from '../src/platform/db/index.ts'
import { freePort } from './free-port.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a PostgreSQL server, without a database's name. */
    postgresServer: string
  }
}

/** A PostgreSQL from npm, for this run alone, holding one migrated database that each test's own is copied from. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  // It is thrown away at the end: it need not survive a power cut.
  const flags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']
  const { address, createDatabase, stop } = await startPostgresServer({ port: await freePort(), flags })
  await createDatabase('template_paper')
  const db = openDatabase(`${address}/template_paper`)
  await migrate(db, join(import.meta.dirname, '..', 'migrations'))
  await db.destroy()
  project.provide('postgresServer', address)
  return stop
}
