import { sql } from 'kysely'
import { plus, systemClock } from '../../src/platform/time/index.ts'
import { saveSettings } from '../../src/site/index.ts'
import { lighthouseFile, lighthouseStory } from '../factories/claims-file.ts'
import { type MailServer, startMailServer } from '../mail-server.ts'
import { enterClaims } from './claim-entry.ts'
import {
  comment,
  correct,
  type Declared,
  nextEdition,
  press,
  rewrite,
  subscribe,
  verify,
  write,
} from './correction-steps.ts'
import { inboxOf } from './inbox.ts'
import { expect, linkIn, type Opening, test as paperTest } from './paper.ts'
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

/** The corrections that a mail tells before anything else. */
const toldFirst = (text = '') =>
  [rift, firm].filter(each => {
    const place = text.replace(/\s+/g, ' ').indexOf(notice(each))
    return place >= 0 && place < text.replace(/\s+/g, ' ').indexOf('1. ')
  })

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
