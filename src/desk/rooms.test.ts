import { z } from 'zod'
import { createArticle, createScheduledArticle, storyInput } from '../../test/factories/articles.ts'
import { atDesk } from '../../test/factories/desk.ts'
import { createStaff } from '../../test/factories/staff.ts'
import { expect, test } from '../../test/world.ts'
import { newsroom, saveDraft } from '../articles/index.ts'
import { createWorker, defineJob, enqueue, handleJob } from '../platform/jobs/index.ts'
import { plus } from '../platform/time/index.ts'
import { listAudit } from '../staff/index.ts'

const doomed = defineJob('test.doomed', z.object({ id: z.string() }), 1)

test('a job that was laid aside is shown with its error, tried again, and discarded', async ({
  world,
  db,
  clock,
}) => {
  const failing = createWorker(world.services, {
    listeners: [],
    ticks: [],
    jobs: [
      handleJob(doomed, async () => {
        throw new Error('nobody <b>home</b>')
      }),
    ],
  })
  await enqueue({ db, clock }, doomed, { id: '01x' })
  await failing.runDue()
  const administrator = await atDesk(world, 'administrator')
  expect((await administrator.open('/desk')).text).toContain('1 job laid aside')
  await administrator.open('/desk/jobs')
  expect(administrator.page?.text).toContain('nobody <b>home</b>')
  await administrator.submit('[action$="/again"]')
  expect(administrator.page?.text).toContain('in the queue again')
  await failing.runDue()
  await administrator.open('/desk/jobs')
  clock.advance({ minutes: 1 })
  await administrator.submit('[action$="/discard"]')
  expect(administrator.page?.text).toContain('Nothing to do')
  expect(await listAudit(db, { limit: 1 })).toMatchObject([{ action: 'job.discarded' }])
})

test('a letter is read as text, as HTML in a frame, and by its headers', async ({ world }) => {
  await world.services.mailer.send({
    to: 'ada@mail.test',
    from: '"Paper" <news@paper.test>',
    subject: 'Your <i>link</i>',
    text: 'Open http://paper.test/sign-in/link/abc now',
    html: '<!doctype html><html><head></head><body><a href="http://paper.test/x">Come in</a><script>1</script></body></html>',
  })
  const administrator = await atDesk(world, 'administrator')
  await administrator.open('/desk/mailbox')
  await administrator.follow('.mail-list a')
  const frame = administrator.page?.document.querySelector('iframe')
  expect(frame?.getAttribute('sandbox')).not.toContain('allow-scripts')
  await administrator.follow('Plain text')
  expect(administrator.page?.document.querySelector('.mail-text a')?.getAttribute('href')).toBe(
    'http://paper.test/sign-in/link/abc',
  )
  await administrator.follow('Headers')
  expect(administrator.page?.text).toContain('news@paper.test')
  const html = await administrator.open(frame?.getAttribute('src') ?? '')
  expect(html.document.querySelector('base')?.getAttribute('target')).toBe('_blank')
  expect(html.headers.get('content-security-policy')).toContain('sandbox')
})

test('the audit trail says who did what, and only theirs when asked', async ({ world }) => {
  const administrator = await atDesk(world, 'administrator', 'Ada')
  await createArticle(world, { headline: 'Ferry stays' })
  await administrator.post('/desk/settings/sections', { 'name-new': 'Town' })
  await administrator.open('/desk/audit')
  expect(administrator.page?.text).toContain('changed the sections')
  expect(administrator.page?.text).toContain('published a story')
  const ada = [...(administrator.page?.document.querySelectorAll('option') ?? [])].find(
    option => option.textContent === 'Ada',
  )
  await administrator.submit('.filters form', { by: ada?.getAttribute('value') ?? '' })
  expect(administrator.page?.document.querySelectorAll('tbody tr')).toHaveLength(1)
})

test('the front page follows the order that an editor gives it', async ({ world, clock }) => {
  const stories = []
  for (const headline of ['The first', 'The second', 'The third']) {
    clock.advance({ minutes: 1 })
    stories.push(await createArticle(world, { headline }))
  }
  const editor = await atDesk(world, 'editor')
  const front = async () => {
    await world.work()
    const page = await world.visitor().open('/')
    return [...page.document.querySelectorAll('main .story-headline')].map(({ textContent }) =>
      textContent?.trim(),
    )
  }
  expect((await front())[0]).toBe('The third')
  await editor.open('/desk/front')
  await editor.submit('.front-order', { [`place-${stories[0]?.id}`]: '1', [`place-${stories[1]?.id}`]: '2' })
  expect((await front()).slice(0, 3)).toEqual(['The first', 'The second', 'The third'])
  await editor.submit(`[value="up:${stories[1]?.id}"]`)
  expect((await front()).slice(0, 3)).toEqual(['The second', 'The first', 'The third'])
  await editor.submit(`[value="top:${stories[2]?.id}"]`)
  expect((await front())[0]).toBe('The third')
})

test('the overview of a new paper says what to do first; each role sees its own', async ({ world }) => {
  const administrator = await atDesk(world, 'administrator')
  expect((await administrator.open('/desk')).text).toContain('First steps')
  const moderator = await atDesk(world, 'moderator')
  const page = await moderator.open('/desk')
  expect(page.status).toBe(200)
  expect(page.text).not.toContain('Write a story')
  expect(page.text).not.toContain('The next edition')
  await createArticle(world, { headline: 'Ferry stays' })
  expect((await administrator.open('/desk')).text).toContain('Ferry stays')
  expect(administrator.page?.text).not.toContain('First steps')
})

test('the overview lists what waits for its hour with the soonest first, and no story twice', async ({
  world,
}) => {
  await createScheduledArticle(world, plus(world.clock.now(), { hours: 2 }), { headline: 'The sooner' })
  await createScheduledArticle(world, plus(world.clock.now(), { hours: 9 }), { headline: 'The later' })
  const editor = await createStaff(world, 'editor')
  await saveDraft(world, { articleId: null, story: storyInput({ headline: 'In work' }), by: null })
  const ready = { articleId: null, story: storyInput({ headline: 'Ready to go' }), by: null }
  await newsroom.moveStory(world, { articleId: await saveDraft(world, ready), to: 'ready', by: editor })
  const { document } = await (await atDesk(world, 'editor')).open('/desk')
  const titles = (list: string) =>
    [...document.querySelectorAll(`[aria-labelledby="${list}"] .title`)].map(title => title.textContent)
  expect(titles('planned')).toEqual(['The sooner', 'The later'])
  expect(titles('ready')).toEqual(['Ready to go'])
  expect(titles('drafts')).toEqual(['In work'])
})

test('a notice in the address is one of ours or none', async ({ world }) => {
  const administrator = await atDesk(world, 'administrator')
  for (const name of ['constructor', '__proto__', 'nothing', '<b>x</b>'])
    expect(
      (await administrator.open(`/desk?notice=${encodeURIComponent(name)}`)).document.querySelector(
        '[role="status"]',
      ),
    ).toBeNull()
})
