import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from '../../../test/world.ts'
import { type Db, inTransaction, isUniqueViolation, newId, openDatabase } from './index.ts'

type Tables = { note: { id: string; text: string } }

const notes = async (db: Db) => {
  await sql`create table note (id text primary key, text text not null)`.execute(db)
  return db.withTables<Tables>()
}

test('a transaction that fails leaves nothing', async ({ db }) => {
  const tables = await notes(db)
  await inTransaction(db, async tx => {
    await tx.withTables<Tables>().insertInto('note').values({ id: '1', text: 'gone' }).execute()
    throw new Error('no')
  }).catch(() => {})
  expect(await tables.selectFrom('note').selectAll().execute()).toEqual([])
})

test('a transaction inside one is the same one', async ({ db }) => {
  const tables = await notes(db)
  await inTransaction(db, tx =>
    inTransaction(tx, inner =>
      inner.withTables<Tables>().insertInto('note').values({ id: '1', text: 'kept' }).execute(),
    ),
  )
  expect(await tables.selectFrom('note').select('text').execute()).toEqual([{ text: 'kept' }])
})

test('a row that is there already is told from other errors', async ({ db }) => {
  const tables = await notes(db)
  const insert = () => tables.insertInto('note').values({ id: '1', text: 'once' }).execute()
  await insert()
  const error = await insert().catch((reason: unknown) => reason)
  expect(isUniqueViolation(error)).toBe(true)
  expect(
    isUniqueViolation(await sql`select * from nowhere`.execute(db).catch((reason: unknown) => reason)),
  ).toBe(false)
})

test('counts come back as numbers', async ({ db }) => {
  const tables = await notes(db)
  const { count } = await tables
    .selectFrom('note')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect(count).toBe(0)
})

test('ids sort by the moment they were made', () => {
  const moment = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(time => new Date(time).toISOString())
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      fc.pre(one < other)
      expect(newId(one) < newId(other)).toBe(true)
    }),
  )
})

test('two processes may write one SQLite file in turn', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-db-'))
  const [one, other] = [
    openDatabase(join(folder, 'paper.sqlite')),
    openDatabase(join(folder, 'paper.sqlite')),
  ]
  const tables = await notes(one)
  const write = (db: Db, id: string) =>
    inTransaction(db, async tx => {
      await tx.withTables<Tables>().selectFrom('note').selectAll().execute()
      await tx.withTables<Tables>().insertInto('note').values({ id, text: id }).execute()
    })
  for (let number = 0; number < 20; number += 1) {
    await write(one, `one ${number}`)
    await write(other, `other ${number}`)
  }
  expect(await tables.selectFrom('note').select('id').execute()).toHaveLength(40)
  await one.destroy()
  await other.destroy()
  rmSync(folder, { recursive: true })
})

test('a full disk is told as such, though SQLite takes the transaction back by itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-db-'))
  const db = openDatabase(join(folder, 'full.sqlite'))
  const tables = await notes(db)
  await sql`pragma max_page_count = 20`.execute(db)
  const fill = inTransaction(db, async tx => {
    for (let id = 0; id < 100; id += 1)
      await tx
        .withTables<Tables>()
        .insertInto('note')
        .values({ id: String(id), text: 'x'.repeat(4000) })
        .execute()
  })
  await expect(fill).rejects.toMatchObject({ errcode: 13 })
  expect(await tables.selectFrom('note').selectAll().execute()).toEqual([])
  await db.destroy()
  rmSync(folder, { recursive: true })
})
