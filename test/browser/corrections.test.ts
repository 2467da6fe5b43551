import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { type ArticleId, publishArticle } from '../../src/articles/index.ts'
import { importComment } from '../../src/discussion/index.ts'
import { composeDueEdition } from '../../src/newsletter/editions/compose-edition.ts'
import { plus, systemClock } from '../../src/platform/time/index.ts'
import { findOrCreateReader } from '../../src/readers/index.ts'
import { saveSettings } from '../../src/site/index.ts'
import { lighthouseFile, lighthouseStory } from '../factories/claims-file.ts'
import { type MailServer, startMailServer } from '../mail-server.ts'
import { enterClaims } from './claim-entry.ts'
import { type Inbox, inboxOf } from './inbox.ts'
import { expect, linkIn, type Opening, type OpenPaper, test as paperTest } from './paper.ts'
import { atDesk, hire } from './writers.ts'

const test = paperTest.extend<{ smtp: MailServer; opening: Opening }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the parameter's shape
  smtp: async ({}, use) => {
    const server = await startMailServer()
    await use(server)
    await server.close()
  },
  // At noon no edition is due, whatever the hour is outside.
  opening: async ({ smtp }, use) => use({ smtpUrl: smtp.url, at: nextNoon() }),
})

const nextNoon = () => {
  const noon = new Date(plus(systemClock.now(), { hours: 12 }))
  noon.setUTCHours(12, 0, 0, 0)
  return plus(systemClock.now(), { milliseconds: noon.getTime() - Date.now() })
}

const { headline } = lighthouseStory
const wanted = ['s1', 'c1', 'c2', 'c5', 'c7', 'c9', 'c10']

/** Of the story's claims those that show each form of sourcing once. */
function sheet() {
  const file = lighthouseFile()
  const among = (ids: readonly string[]) => ids.filter(id => wanted.includes(id)).slice(0, 1)
  const claims = file.claims
    .filter(({ id }) => wanted.includes(id))
    .map(claim => ({ ...claim, respondsTo: among(claim.respondsTo), supports: among(claim.supports) }))
  return { ...file, claims } as unknown as Parameters<typeof enterClaims>[2]
}

async function subscribe(paper: OpenPaper, inbox: Inbox, email: string): Promise<void> {
  const page = await (await paper.reader({ scripts: false })).newPage()
  await page.goto('/newsletter')
  await page.locator('main input[type=email]').first().fill(email)
  await page.locator('main .signup-form button').first().click()
  const [mail] = await inbox.mailsTo(email, 'onfirm')
  await page.goto(linkIn(mail?.text ?? '', '/newsletter/confirm/'))
  await page.locator('main form button').click()
  await page.locator('main h1').waitFor()
  await page.context().close()
}

/** A reader's comment, so that the discussion has something to mark. */
async function comment({ services }: OpenPaper, story: string): Promise<void> {
  const ada = await findOrCreateReader(services, { email: 'ada@mail.test', displayName: 'Ada Finch' })
  const said = await importComment(services, {
    articleId: (story.split('/').at(-1) ?? '') as ArticleId,
    readerId: ada.id,
    parentId: null,
    text: 'I heard him say it.',
    state: 'published',
    votes: 0,
    createdAt: services.clock.now(),
    source: 'a test',
  })
  expect(said.ok).toBe(true)
}

const press = (page: Page, words: string) => page.locator('main .button', { hasText: words }).last().click()

/** Types the story as Markdown. @returns its address at the desk */
async function write(page: Page): Promise<string> {
  await page.goto('/desk/stories/new')
  await page.fill('[name=headline]', headline)
  await page.fill('[name=standfirst]', lighthouseStory.standfirst)
  await page.fill('[name=body]', lighthouseStory.body)
  await page.selectOption('[name=section]', 'harbour')
  await page.fill('[name=authors]', 'Tom Reyes')
  await press(page, 'Save draft')
  await page.waitForURL(/\/desk\/stories\/(?!new)/)
  return new URL(page.url()).pathname
}

interface Declared {
  readonly wrong: string
  readonly right: string
  readonly why: string
}

interface Change {
  readonly was: string
  readonly is: string
  readonly notice: Declared
}

/** Changes the text, and words the notice that goes out with it. @returns how many claims were ticked already */
async function rewrite(page: Page, story: string, { was, is, notice }: Change): Promise<number> {
  await page.goto(story)
  const text = await page.inputValue('[name=body]')
  expect(text).toContain(was)
  await page.fill('[name=body]', text.replace(was, is))
  await page.check('[name=revisionKind][value=correction]')
  await page.fill('[name=revisionWrong]', notice.wrong)
  await page.fill('[name=revisionRight]', notice.right)
  await page.fill('[name=revisionWhy]', notice.why)
  const ticked = await page.locator('[name=revisionClaims]:checked').count()
  await press(page, 'Save draft')
  await page.locator('.amended-banner').waitFor()
  return ticked
}

/** A second editor reads text and notice, signs both off, and publishes them as a correction. */
async function correct(page: Page, story: string): Promise<void> {
  await page.goto(story)
  await press(page, 'I have read it')
  await page.locator('.sign-off-held').waitFor()
  await press(page, 'Publish this version')
  await page.waitForURL(/notice=/)
  await page.locator('.amended-banner').waitFor({ state: 'detached' })
}

const rift = {
  wrong: 'An earlier version gave the word “rift” to the Coast Herald.',
  right: 'It is Ewan Strand’s own, whose board would pay for a new light.',
  why: 'We took his words for the paper’s reading of them.',
}
const firm = {
  wrong: 'An earlier version let Ewan Strand name Brandt’s.',
  right: 'The name was in the question; he named nobody.',
  why: 'We did not have the recording.',
}
const notice = ({ wrong, right, why }: Declared) => [wrong, right, why].join(' ')

/** Another story, so that there is an edition; then the hour at which the paper sends it. */
async function nextEdition(paper: OpenPaper, lead: string): Promise<void> {
  const story = { headline: lead, standfirst: '', section: 'harbour', authors: ['Nora Whitlow'] }
  const published = await publishArticle(paper.services, { ...story, body: 'It rained.' })
  expect(published.ok).toBe(true)
  paper.pass({ hours: 24 })
  // What the paper itself does every twenty seconds.
  await composeDueEdition(paper.services)
}

/** The corrections that a mail tells before anything else. */
const toldFirst = (text = '') =>
  [rift, firm].filter(each => {
    const place = text.replace(/\s+/g, ' ').indexOf(notice(each))
    return place >= 0 && place < text.replace(/\s+/g, ' ').indexOf('1. ')
  })

const verify = async (paper: OpenPaper) => {
  const env = { ...process.env, STANDFIRST_DATA: paper.services.config.dataFolder, LOG_LEVEL: 'silent' }
  const program = join(import.meta.dirname, '../../bin/standfirst')
  return promisify(execFile)(program, ['history', 'verify'], { env }).catch(
    (error: { stdout: string }) => error,
  )
}

test('a misattributed word, from the keyboard to the correction in the mail of those who read it', {
  timeout: 300_000,
}, async ({ paper, smtp }) => {
  const inbox = inboxOf(smtp)
  await saveSettings(paper.services, { signOff: 'second-editor' })
  for (const reader of ['ada@mail.test', 'ben@mail.test']) await subscribe(paper, inbox, reader)
  const desk = async (name: string, role: 'editor' | 'reporter') =>
    atDesk(await paper.reader({ scripts: false }), await hire(paper.services, name, role))
  const tom = await desk('Tom Reyes', 'reporter')
  const nora = await desk('Nora Whitlow', 'editor')

  const story = await write(tom)
  const entered = await enterClaims(tom, story, sheet())
  await tom.goto(`${story}/claims`)
  expect(await tom.locator('.claims-alert').innerText()).toContain('keeps the story from being published')
  await nora.goto(`${story}/claims`)
  await nora.locator('.claims-alert a').click()
  await press(nora, 'Approve this anonymous source')
  await nora.goto(story)
  await press(nora, 'I have read it')
  await press(nora, 'Publish')
  await nora.locator('.notice', { hasText: 'Published' }).waitFor()
  const address = (await nora.getByRole('link', { name: 'View in the paper' }).getAttribute('href')) ?? ''

  const reader = await (
    await paper.reader({ scripts: false, viewport: { width: 320, height: 700 } })
  ).newPage()
  await reader.goto(address)
  const panel = reader.locator('section:has(> h2:text-is("Who says so"))')
  expect(await panel.locator('li:has(a[href^="#mark-"])').count()).toBe(wanted.length)
  expect(await panel.innerText()).toMatch(
    /rift[\s\S]*Coast Herald\. In its own report[\s\S]*people at the board/i,
  )
  expect(await reader.locator('sup.says a').count()).toBe(wanted.length)
  await nora.goto('/desk/editions/next/send')
  await press(nora, 'end')
  for (const one of ['ada@mail.test', 'ben@mail.test']) await inbox.mailsTo(one, headline)
  await subscribe(paper, inbox, 'cara@mail.test')

  await comment(paper, story)
  await tom.goto(`${story}/claims/${entered.get('c2')}`)
  await tom.fill('[name=who]', 'Ewan Strand')
  await tom.selectOption('[name=manner]', 'on-record')
  await tom.selectOption('[name=hop-0-relation]', 'told-to')
  await tom.selectOption('[name=standing]', 'asserted')
  await tom.fill('[name=standingReason]', 'He says so, and nobody else.')
  await press(tom, 'Save')
  await tom.locator('.claim-waits', { hasText: 'Readers have it as it was' }).waitFor()
  const amended = {
    was: 'in the next storm, the Herald says.',
    is: 'in the next storm, Strand told the Herald.',
  }
  expect(await rewrite(tom, story, { ...amended, notice: rift })).toBe(1)
  await correct(nora, story)

  await reader.goto(address)
  expect(await reader.locator('.article-main > *').first().innerText()).toContain(notice(rift))
  await reader.getByRole('link', { name: 'See what changed' }).click()
  const compared = await reader.locator('main').innerText()
  expect(compared).toContain(
    'was Coast Herald (in a published report), is Ewan Strand (on the record, through Coast Herald).',
  )
  const heard = async (tag: string) => (await reader.locator(`.prose ${tag}`).allTextContents()).join(' ')
  expect(await heard('del')).toMatch(/Removed: .*says/)
  expect(await heard('ins')).toMatch(/Added: Strand told/)

  await rewrite(tom, story, { was: ' – Brandt’s among them –', is: '', notice: firm })
  await correct(nora, story)
  await reader.goto(address)
  await reader.getByRole('link', { name: '3 versions' }).click()
  expect(await reader.locator('.history-kind').allInnerTexts()).toEqual([
    'Correction',
    'Correction',
    'First published',
  ])

  await nextEdition(paper, 'Rain at last')
  const first = async (address: string, subject: string) =>
    (await inbox.mailsTo(address, subject)).map(({ text }) => toldFirst(text))
  expect(await first('ada@mail.test', 'Rain at last')).toEqual([[rift, firm]])
  expect(await first('ben@mail.test', 'Rain at last')).toEqual([[rift, firm]])
  expect(await first('cara@mail.test', 'Rain at last')).toEqual([[]])
  const [mailed] = await inbox.mailsTo('ada@mail.test', 'Rain at last')
  await reader.goto(linkIn(mailed?.text ?? '', '/compare'))
  expect(await reader.locator('main h1').innerText()).toBe('From version 1 to version 2')
  await nextEdition(paper, 'More rain')
  for (const one of ['ada', 'ben', 'cara']) expect(await first(`${one}@mail.test`, 'More rain')).toEqual([[]])

  await reader.goto(address)
  const notices = await reader.locator('.article-main > .correction li').allInnerTexts()
  expect(notices.map(text => text.replace(/\s+/g, ' '))).toEqual([
    expect.stringContaining(notice(firm)),
    expect.stringContaining(notice(rift)),
  ])
  expect(await reader.locator('.correction-marker').first().innerText()).toContain('The story was corrected')
  const data = JSON.parse(
    (await reader.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
  )
  expect(data.correction.map(({ text }: { text: string }) => text).toSorted()).toEqual(
    [notice(rift), notice(firm)].toSorted(),
  )
  expect(Date.parse(data.dateModified)).toBeGreaterThan(Date.parse(data.datePublished))
  await reader.goto('/corrections')
  expect(await reader.locator('.corrections-entry', { hasText: headline }).count()).toBe(2)
  const feed = await (await reader.request.get('/corrections.atom')).text()
  for (const each of [rift, firm]) expect(feed).toContain(notice(each))

  expect(await verify(paper)).toMatchObject({
    stdout: expect.stringContaining('every one is there as it was published'),
  })
  // The database refuses to change a version: whoever does it has to take that away first.
  await sql`drop trigger article_version_no_update`.execute(paper.services.db)
  await sql`update article_version set body = replace(body, 'SEVERAL', 'Several') where number = 2`.execute(
    paper.services.db,
  )
  const broken = await verify(paper)
  expect(broken.stdout).toContain(`${address}  version 2 does not say what was published`)
  expect(broken).toMatchObject({ code: 4 })
})
