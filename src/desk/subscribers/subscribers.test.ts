import { atDesk, download } from '../../../test/factories/desk.ts'
import { createSubscriber, createSubscribers } from '../../../test/factories/newsletter.ts'
import { expect, test } from '../../../test/world.ts'
import { listAudit } from '../../staff/index.ts'

test('subscribers are counted, searched and turned page by page', async ({ world }) => {
  await createSubscribers(world, 60)
  const editor = await atDesk(world, 'editor')
  await editor.open('/desk/subscribers')
  expect(editor.page?.text).toContain('1–50 of 60')
  await editor.follow('[rel="next"]')
  expect(editor.page?.document.querySelectorAll('tbody tr')).toHaveLength(10)
  await editor.submit('[role="search"]', { q: 'READER-59' })
  expect(editor.page?.document.querySelectorAll('tbody tr')).toHaveLength(1)
})

test('one is taken off the list after a question, and it is noted who did it', async ({ world, db }) => {
  await createSubscriber(world, 'ada@mail.test')
  const editor = await atDesk(world, 'editor', 'Nora')
  await editor.open('/desk/subscribers')
  await editor.follow('.do a')
  expect(editor.page?.text).toContain('ada@mail.test gets no more editions')
  world.clock.advance({ minutes: 1 })
  await editor.submit('[action$="/unsubscribe"]')
  expect(editor.page?.document.querySelector('.status')?.textContent).toBe('left')
  expect(await listAudit(db, { limit: 1 })).toMatchObject([
    { action: 'subscriber.unsubscribed', by: { name: 'Nora' } },
  ])
})

test('the copy holds everybody, computes nothing in a spreadsheet, and is noted', async ({ world, db }) => {
  await createSubscribers(world, 205)
  await createSubscriber(world, '=cmd|calc@mail.test')
  const editor = await atDesk(world, 'editor', 'Nora')
  world.clock.advance({ minutes: 1 })
  const copy = await download(world, editor, '/desk/subscribers/export')
  expect(copy.type).toContain('text/csv')
  const lines = copy.text.trim().split('\r\n')
  expect(lines).toHaveLength(207)
  expect(new Set(lines).size).toBe(207)
  expect(copy.text).toContain("'=cmd|calc@mail.test,active")
  expect(await listAudit(db, { limit: 1 })).toMatchObject([
    { action: 'subscribers.exported', by: { name: 'Nora' }, detail: '206' },
  ])
})
