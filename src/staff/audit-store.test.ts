import { sql } from 'kysely'
import { createStaff } from '../../test/factories/staff.ts'
import { expect, test } from '../../test/world.ts'
import { inTransaction } from '../platform/db/index.ts'
import { listAudit, recordAudit } from './index.ts'

test('the trail tells who did what to what, newest first, a page at a time', async ({ world, db, clock }) => {
  const agnes = await createStaff(world, 'editor', { name: 'Agnes' })
  for (let number = 0; number < 5; number += 1) {
    clock.advance({ seconds: 1 })
    const by = number === 0 ? null : agnes.id
    await recordAudit(
      { db, clock },
      { by, action: 'story.published', subject: `story:${number}`, detail: 'first' },
    )
  }
  const newest = await listAudit(db, { limit: 3 })
  expect(newest.map(({ subject }) => subject)).toEqual(['story:4', 'story:3', 'story:2'])
  expect(newest[0]).toMatchObject({
    at: clock.now(),
    by: { id: agnes.id, name: 'Agnes' },
    action: 'story.published',
    detail: 'first',
  })
  const older = await listAudit(db, { limit: 3, before: newest.at(-1)?.id ?? '' })
  expect(older.map(({ subject, by }) => [subject, by?.name])).toEqual([
    ['story:1', 'Agnes'],
    ['story:0', undefined],
  ])
})

test('what was noted can be neither changed nor deleted', async ({ db, clock }) => {
  await recordAudit({ db, clock }, { by: null, action: 'story.published', subject: 'story:1' })
  const meddling = [
    sql`update audit_entry set detail = 'nothing happened'`,
    sql`delete from audit_entry`,
    sql`delete from audit_entry where 1 = 0 or id <> ''`,
  ]
  for (const statement of meddling) await expect(statement.execute(db)).rejects.toThrow('only grows')
  expect(await listAudit(db, { limit: 10 })).toHaveLength(1)
})

test('an entry is there when its change is, and not otherwise', async ({ db, clock }) => {
  const broken = inTransaction(db, async tx => {
    await recordAudit({ db: tx, clock }, { by: null, action: 'story.published', subject: 'story:1' })
    throw new Error('the change failed')
  })
  await expect(broken).rejects.toThrow('the change failed')
  expect(await listAudit(db, { limit: 10 })).toEqual([])
})
