import { createArticle } from '../../../test/factories/articles.ts'
import { atDesk } from '../../../test/factories/desk.ts'
import { createSubscribers } from '../../../test/factories/newsletter.ts'
import { expect, test } from '../../../test/world.ts'
import { listMailbox } from '../../platform/mail/index.ts'

test('the next edition is previewed, tested, and sent after a question', async ({ world, db }) => {
  await createArticle(world, { headline: 'Ferry stays' })
  world.clock.advance({ minutes: 1 })
  await createSubscribers(world, 3)
  const editor = await atDesk(world, 'editor')
  await editor.open('/desk/editions')
  expect(editor.page?.text).toContain('to 3 subscribers')
  await editor.follow('See it as it would be mailed')
  await editor.submit('[action$="/test"]', { to: 'not an address' })
  expect(editor.page?.status).toBe(422)
  expect(editor.page?.document.querySelector('[name="to"]')?.getAttribute('value')).toBe('not an address')
  await editor.submit('[action$="/test"]', { to: 'nora@paper.test' })
  expect(editor.page?.text).toContain('The test is on its way')
  world.clock.advance({ seconds: 1 })
  await editor.follow('Send now…')
  expect(await listMailbox(db, { limit: 10 })).toHaveLength(1)
  await editor.submit('[action$="/send"]')
  await world.work()
  expect(await listMailbox(db, { limit: 10 })).toHaveLength(4)
  const page = await editor.open(editor.page?.path ?? '')
  expect(page.text).toContain('3 of 3')
  expect(page.document.querySelector('[data-progress]')?.getAttribute('data-progress')).toBe('ended')
  expect((await editor.post('/desk/editions/next/send')).text).toContain('was composed already')
  await world.work()
  expect(await listMailbox(db, { limit: 10 })).toHaveLength(4)
})

test('the preview’s frame lets in styles and pictures, and neither scripts nor forms', async ({ world }) => {
  await createArticle(world, { headline: 'Ferry <script>alert(1)</script> stays' })
  world.clock.advance({ minutes: 1 })
  const editor = await atDesk(world, 'editor')
  const frame = await editor.open('/desk/editions/next/html')
  const policy = frame.headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/^sandbox (?!.*allow-scripts)(?!.*allow-same-origin)/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('script-src')
  expect(frame.document.querySelector('script')).toBeNull()
  const page = await editor.open('/desk/editions/next')
  expect(page.document.querySelector('iframe')?.getAttribute('sandbox')).not.toContain('allow-scripts')
  expect(page.headers.get('content-security-policy')).not.toContain('unsafe-inline')
})

test('without a new story there is nothing to preview or send, and the list says so', async ({ world }) => {
  const editor = await atDesk(world, 'editor')
  for (const path of ['/desk/editions/next', '/desk/editions/next/send'])
    expect((await editor.open(path)).text).toContain('There is no new story')
  expect((await editor.open('/desk/editions/0nothing')).status).toBe(404)
})
