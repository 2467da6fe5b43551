import { parseHTML } from 'linkedom'
import { simpleParser } from 'mailparser'
import { badlyMarked } from '../../../test/badly-marked.ts'
import { createEdition, createSubscriber, storyFor } from '../../../test/factories/newsletter.ts'
import { startMailServer } from '../../../test/mail-server.ts'
import { expect, test, type World } from '../../../test/world.ts'
import { createSmtpMailer } from '../../platform/mail/index.ts'
import { loadPaper, saveSettings } from '../../site/index.ts'
import { sendEdition } from '../deliveries/send-edition.ts'
import { startSending } from '../deliveries/start-sending.ts'
import { copyFor } from '../editions/copy.ts'
import type { EditionContent, EditionStory } from '../editions/edition.ts'
import { unsubscribeToken } from '../subscribers/unsubscribe-token.ts'
import { htmlLimitBytes, renderEdition } from './render-edition.ts'
import { confirmationMailOf } from './sign-up-mails.ts'
import { columns } from './wrap.ts'

const url = 'http://paper.test'

const picture: EditionStory['picture'] = {
  file: '0123456789abcdef01234567-1600x1000',
  alt: 'A small ferry at low tide',
  caption: 'The Marigold',
  credit: 'Courier print',
  width: 1600,
  height: 1000,
  widths: [400, 800, 1200, 1600],
}

const content: EditionContent = {
  day: '2026-03-10' as EditionContent['day'],
  lead: storyFor(url, { picture }),
  sections: [
    {
      name: 'Town & Country',
      stories: [storyFor(url, { headline: 'Who <owns> the “sea wall”?', url: `${url}/2026/03/10/sea-wall` })],
    },
  ],
  corrections: [
    {
      id: '01sluicecorrection' as EditionContent['corrections'][number]['id'],
      headline: 'The sluice report',
      url: `${url}/2026/03/08/sluice`,
      text: 'The sluice was built in 1931, not 1913.',
      at: '2026-03-09T10:00:00.000Z' as EditionStory['publishedAt'],
    },
  ],
}

/** As most readers get it; whoever is owed a correction has another copy. */
const render = async (world: World, wanted: EditionContent = content) =>
  copyFor(renderEdition(await loadPaper(world.services), wanted), { token: '{{subscriber}}', owed: [] })

/** An edition of so many stories, each with a standfirst as long as one may be. */
const large = (stories: number): EditionContent => ({
  ...content,
  sections: ['Harbour', 'Town', 'Schools'].map((name, section) => ({
    name,
    stories: [...Array(stories / 3)].map((_, number) =>
      storyFor(url, {
        headline: `${'A headline that does not want to end '.repeat(4)}${section}.${number}`,
        standfirst: 'Ünd a ständfirst äs löng äs öne may bë. '.repeat(15),
        url: `${url}/2026/03/10/a-story-with-a-long-address-of-its-own-${section}-${number}`,
      }),
    ),
  })),
})

test('the HTML part leads with the picture and names every story, section and correction', async ({
  world,
}) => {
  const { html } = await render(world)
  const { document } = parseHTML(html)
  expect(document.querySelector('h1')?.textContent?.trim()).toBe(content.lead.headline)
  expect([...document.querySelectorAll('h2')].map(heading => heading.textContent?.trim())).toEqual([
    'Town & Country',
    'Corrections',
  ])
  expect(document.querySelector('h3')?.textContent?.trim()).toBe('Who <owns> the “sea wall”?')
  const image = document.querySelector('img')
  expect(image?.getAttribute('src')).toBe(`${url}/pictures/0123456789abcdef01234567-1600x1000-1200.jpg`)
  expect(image?.getAttribute('alt')).toBe('A small ferry at low tide')
  expect(image?.getAttribute('width')).toBe('544')
  expect(document.body.textContent).toContain('The sluice was built in 1931, not 1913.')
})

test('the HTML part is made for mail programs', async ({ world }) => {
  const { html } = await render(world)
  const { document } = parseHTML(html)
  expect(document.querySelectorAll('script, link, form, iframe')).toHaveLength(0)
  expect([...document.querySelectorAll('a')].every(a => /^https?:/.test(a.getAttribute('href') ?? ''))).toBe(
    true,
  )
  expect(html).toContain('@media (prefers-color-scheme:dark)')
  expect(html).toContain('[data-ogsc] .ink')
  expect(html).toContain('<!--[if mso]>')
  expect(html).not.toMatch(/background-image|url\(|position:|float:|display:\s*(flex|grid)/)
  expect(
    [...document.querySelectorAll('table')].every(table => table.getAttribute('role') === 'presentation'),
  ).toBe(true)
})

test('sixty long stories stay within what Gmail shows; what is left out is counted', async ({ world }) => {
  const sixty = await render(world, large(60))
  expect(Buffer.byteLength(sixty.html)).toBeLessThanOrEqual(htmlLimitBytes)
  const { document } = parseHTML(sixty.html)
  expect(document.querySelectorAll('h3')).toHaveLength(60)
  expect(document.querySelectorAll('p.ink').length).toBeGreaterThan(5)
  const many = await render(world, large(240))
  expect(Buffer.byteLength(many.html)).toBeLessThanOrEqual(htmlLimitBytes)
  const shown = parseHTML(many.html).document.querySelectorAll('h1, h3').length
  expect(many.html).toContain(`${241 - shown} more stories on the web`)
  expect(many.text.match(/^\d+\. /gm)).toHaveLength(241)
})

test('the text part is numbered and wrapped, with every address on a line of its own', async ({ world }) => {
  await saveSettings(world, { name: 'The Pellmouth Courier' })
  const { text } = await render(world)
  expect(text.split('\n').filter(line => !line.includes('http') && line.length > columns)).toEqual([])
  expect(text.split('\n').filter(line => line.includes('http') && !/^ *http\S+$/.test(line))).toEqual([])
  expect(text).toMatch(/^THE PELLMOUTH COURIER\n={21}\n\nTuesday,? 10 March 2026\n\n1\. Harbour Board/)
  expect(text).toContain('\n   By Nora Whitlow\n')
  expect(text).toContain('\n2. Who <owns> the “sea wall”?\n')
})

test('two corrections of one story stand in one box, each for whoever is owed it', async ({ world }) => {
  const [said] = content.corrections
  if (!said) throw new Error('The edition lists no correction')
  const owed = { ...said, kind: 'correction' as const, mailedOn: '2026-03-09' as EditionContent['day'] }
  const due = [
    { ...owed, id: '01first' as typeof said.id, text: 'It was 1931.', changesUrl: `${url}/changes` },
    { ...owed, id: '01second' as typeof said.id, text: 'It is a weir.', changesUrl: null },
  ]
  const parts = renderEdition(await loadPaper(world.services), { ...content, due })
  for (const [ids, told] of [
    [
      ['01first', '01second'],
      ['It was 1931.', 'It is a weir.'],
    ],
    [['01second'], ['It is a weir.']],
    [[], []],
  ]) {
    const { html, text } = copyFor(parts, { token: 'token', owed: ids ?? [] })
    const heads = [...parseHTML(html).document.querySelectorAll('h2')].map(({ textContent }) => textContent)
    expect(heads.filter(head => head === 'Correction')).toHaveLength(told?.length ? 1 : 0)
    expect(text.match(/we mailed you/g) ?? []).toHaveLength(told?.length ? 1 : 0)
    for (const { text: each } of due)
      for (const part of [html, text]) expect(part.includes(each)).toBe(told?.includes(each))
  }
})

test('an edition in Arabic marks what is not, and what is mailed around it is in one language', async ({
  world,
}) => {
  await saveSettings(world, { language: 'ar', name: 'المرفأ', tagline: 'أخبار الميناء.' })
  const paper = await loadPaper(world.services)
  const arabic = {
    headline: 'العبّارة ستتوقف',
    standfirst: 'نفد المال.',
    authors: [{ name: 'هند', slug: 'hind' }],
  }
  const lead = storyFor(url, { ...arabic, section: { name: 'الميناء', slug: 'harbour' } })
  const said = content.corrections.map(each => ({ ...each, headline: 'السد', text: 'كان خطأ.' }))
  const due = said.map(each => ({
    ...each,
    kind: 'correction' as const,
    mailedOn: content.day,
    changesUrl: `${url}/changes`,
  }))
  const sections = [{ name: 'المدينة', stories: [lead] }]
  const parts = renderEdition(paper, { day: content.day, lead, sections, corrections: said, due })
  for (const owed of [due.map(({ id }) => id), []]) {
    const { document } = parseHTML(copyFor(parts, { token: 'token', owed }).html)
    expect(document.documentElement.getAttribute('lang')).toBe('ar')
    expect(badlyMarked(document, ['·'])).toEqual([])
  }
  const { document } = parseHTML(confirmationMailOf(paper, 'ada@mail.test', 'token').html ?? '')
  expect(document.documentElement.getAttribute('lang')).toBe('en-GB')
  expect(document.body.getAttribute('dir')).toBe('ltr')
})

test('words that look like a place for the reader’s token, or like the end of what some are told, are words', async ({
  world,
}) => {
  const [said] = content.corrections
  if (!said) throw new Error('The edition lists no correction')
  const due = [
    {
      ...said,
      kind: 'correction' as const,
      mailedOn: '2026-03-09' as EditionContent['day'],
      text: 'It was {{/due}} not for everybody.',
      changesUrl: null,
    },
  ]
  const lead = storyFor(url, {
    standfirst: 'See https://elsewhere.example/{{subscriber}} for {{due x}}more.',
  })
  const parts = renderEdition(await loadPaper(world.services), { ...content, lead, due, corrections: [] })
  const { html, text } = copyFor(parts, { token: 'secret-token', owed: [] })
  for (const part of [html, text]) {
    expect(part).toContain('for {\u2060{due x}}more')
    expect(part).not.toContain('elsewhere.example/secret-token')
    expect(part).not.toMatch(/not for\s+everybody/)
  }
})

test('a mail over SMTP has both parts and every header that a list owes', async ({ world, clock }) => {
  const { secret } = world.services
  await saveSettings(world, { name: 'The Pellmouth Courier' })
  const id = await createSubscriber(world, 'ada@example.org')
  const edition = await createEdition(world.services, {
    ...content,
    lead: storyFor(url, { headline: 'Ferry to move\r\nBcc: eve@example.org' }),
  })
  await startSending(world, { editionId: edition.id, by: null })
  const server = await startMailServer()
  const mailer = createSmtpMailer(server.url)
  await sendEdition({ ...world.services, mailer }, edition.id, { signal: new AbortController().signal })
  await mailer.close()
  await server.close()

  const link = `${url}/newsletter/unsubscribe/${unsubscribeToken(secret, id)}`
  expect(server.taken.map(({ to }) => to)).toEqual(['ada@example.org'])
  const raw = server.taken[0]?.message ?? ''
  // RFC 5322, 2.2.3: a long header is folded before white space.
  const head = `\r\n${raw.slice(0, raw.indexOf('\r\n\r\n'))}`.replace(/\r\n[ \t]+/g, ' ')
  expect(head).toContain(`\r\nList-Unsubscribe: <${link}>\r\n`)
  expect(head).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
  expect(head).toContain('\r\nList-ID: The Pellmouth Courier <daily.paper.test>\r\n')
  expect(head).toContain('\r\nAuto-Submitted: auto-generated\r\n')
  const mail = await simpleParser(raw)
  expect(mail.subject).toBe('Ferry to move Bcc: eve@example.org')
  expect(mail.headers.has('bcc')).toBe(false)
  expect(mail.from?.value).toEqual([{ name: 'The Pellmouth Courier', address: 'news@paper.test' }])
  expect(mail.messageId).toMatch(/^<[0-9a-z]{24}@paper\.test>$/)
  expect(mail.text).toContain(link)
  expect(mail.html).toContain(link)
  expect(`${mail.text}${mail.html}`).not.toContain('{{')
  expect(clock.now()).toBe('2026-03-10T09:00:00.000Z')
})
