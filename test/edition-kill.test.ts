import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'
import { concurrency, killEdition } from '../bench/edition/kill-edition.ts'

/** An empty database of the run's own; null for SQLite, which is a file in the run's own folder. */
async function emptyPostgres(): Promise<string | null> {
  if (process.env.STANDFIRST_TEST_DATABASE !== 'postgres') return null
  const server = inject('postgresServer')
  const name = `kill_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: `${server}/postgres` })
  await client.connect()
  await client.query(`create database ${name} template template_paper`)
  await client.end()
  return `${server}/${name}`
}

// The process that is killed runs what is built.
beforeAll(() => {
  const setup = join(import.meta.dirname, '..', 'bin/setup.mjs')
  expect(spawnSync(process.execPath, [setup, '--for-tests'], { stdio: 'inherit' }).status).toBe(0)
})

test('an edition whose sender is killed again and again reaches everybody at most once', {
  timeout: 180_000,
}, async () => {
  const kills = 4
  const deliveries = 2000
  const run = await killEdition({ databaseUrl: await emptyPostgres(), deliveries, kills })
  expect(run.mailedTwice).toEqual([])
  expect(run.acceptedButNotMailed).toEqual([])
  expect(run.deliveries).toBe(deliveries)
  expect(run.accepted + run.unknown).toBe(deliveries)
  expect(run.unknown).toBeLessThanOrEqual(kills * concurrency)
})

test('of those who had a mistake, each is told of its correction once, however often the sender is killed', {
  timeout: 180_000,
}, async () => {
  const run = await killEdition({
    databaseUrl: await emptyPostgres(),
    deliveries: 400,
    kills: 3,
    corrected: true,
  })
  expect(run.mailedTwice).toEqual([])
  expect(run.toldWrongly).toEqual([])
  expect(run.accepted + run.unknown).toBe(400)
})
