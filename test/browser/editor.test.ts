import sharp from 'sharp'
import { newsroom, saveDraft } from '../../src/articles/index.ts'
import { parseMarkdown, writeMarkdown } from '../../src/document/index.ts'
import { en } from '../../src/site/messages/en/index.ts'
import { listStaff } from '../../src/staff/index.ts'
import {
  insert,
  markdownSwitch,
  openDesk,
  openNewStory,
  paste,
  sample,
  save,
  sent,
  settled,
  words,
} from './editor-page.ts'
import { describe, expect, test } from './paper.ts'

describe('the writing surface', () => {
  test('takes what is typed and pasted, and gives it to the form as Markdown', async ({ paper }) => {
    const desk = await openDesk(paper, true)
    const { page, text } = desk
    await openNewStory(desk)
    await page.keyboard.type(
      '## What is new\nThe **board** voted, *she* said, see [here](https://a.example/) now.\n',
    )
    await page.keyboard.type('- one\ntwo\n\nback\n> quoted\n[!pull] \n')
    expect(await sent(page)).toBe(
      [
        '## What is new',
        'The **board** voted, *she* said, see [here](https://a.example/) now.',
        '- one\n- two',
        'back',
        '> [!pull]\n> quoted',
      ].join('\n\n'),
    )

    await page.keyboard.press('Control+a')
    await page.keyboard.type('Plain words')
    await page.keyboard.press('Shift+Home')
    await settled(page)
    await page.keyboard.press('Control+b')
    expect(await page.getByRole('button', { name: words.actions.bold }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    expect(await sent(page)).toBe('**Plain words**')

    for (const [name, begins] of [
      ['word-html.txt', '## What the money buys\n\n**The Harbour Board** voted on Tuesday in Port Ellery'],
      [
        'google-docs-html.txt',
        '## What the money buys\n\n**The Harbour Board** voted on *Tuesday* ~~evening~~ to',
      ],
    ] as const) {
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Delete')
      await paste(page, { 'text/html': sample(name), 'text/plain': 'The Harbour Board' })
      const pasted = await sent(page)
      expect(pasted.startsWith(begins), pasted).toBe(true)
      expect(pasted).toContain('- a new quay wall\n  - in')
      expect(pasted).toContain('| 2025 | 41 |')
      expect(pasted).not.toMatch(/mso|font|style|<|secret|Is this right/i)
    }

    await page.keyboard.press('Control+a')
    await paste(page, { 'text/plain': '## Heading\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\nSee the report' })
    await page.keyboard.press('Shift+Control+ArrowLeft')
    await settled(page)
    await paste(page, { 'text/plain': 'https://harbour.example/report' })
    expect(await sent(page)).toBe(
      '## Heading\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\nSee the [report](https://harbour.example/report)',
    )
    expect(await text.getAttribute('spellcheck')).toBe('true')
    expect(desk.refused).toEqual([])
  })

  test('finds and replaces, shows its keys, and lets the focus go', async ({ paper }) => {
    const desk = await openDesk(paper, true)
    const { page, text } = desk
    await openNewStory(desk)
    await page.keyboard.type('The board met. The boardwalk is theirs, says the Board. “The board’s own.”')
    await page.keyboard.press('Control+f')
    await page.keyboard.type('board')
    const count = page.locator('.editor-find-count')
    await expect.poll(() => count.innerText()).toMatch(/of 4$/)
    await page.getByLabel(words.search.wholeWords).check()
    await expect.poll(() => count.innerText()).toMatch(/of 3$/)
    await page.getByLabel(words.search.matchCase).check()
    await expect.poll(() => count.innerText()).toMatch(/of 2$/)
    await page.getByLabel(words.search.replace).fill('council')
    await page.getByRole('button', { name: words.search.every }).click()
    await expect.poll(() => count.innerText()).toBe('2 places replaced')
    await page.keyboard.press('Escape')
    await page.keyboard.press('End')
    await page.keyboard.press('Control+z')
    expect(await sent(page)).toContain('The board met.')
    await page.keyboard.press('Control+y')
    expect(await sent(page)).toBe(
      'The council met. The boardwalk is theirs, says the Board. “The council’s own.”',
    )

    const isInText = () => text.evaluate(element => element === document.activeElement)
    expect(await isInText()).toBe(true)
    await page.keyboard.press('Control+/')
    expect(await page.getByRole('dialog', { name: words.keys.title }).count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await isInText()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await isInText()).toBe(false)
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog', { name: words.keys.title }).count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+Tab')
    expect(await isInText()).toBe(true)
    await page.keyboard.press('Alt+F10')
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      words.actions.italic,
    )
    expect(desk.refused).toEqual([])
  })

  test('puts in pictures, boxes, tables, notes, embeds and links to stories', async ({ paper }) => {
    const desk = await openDesk(paper, true)
    const { page } = desk
    await openNewStory(desk)
    await page.keyboard.type('Before')
    await insert(page, words.actions.figure)
    const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#336' } })
      .png()
      .toBuffer()
    await page
      .getByRole('dialog')
      .getByLabel(words.picture.file, { exact: true })
      .setInputFiles({ name: 'quay.png', mimeType: 'image/png', buffer })
    await page.getByLabel(words.focuses['top-right'] ?? '').check()
    await save(page)
    expect(await page.getByRole('dialog').getByLabel(words.picture.alt).getAttribute('aria-invalid')).toBe(
      'true',
    )
    await page.getByRole('dialog').getByLabel(words.picture.alt).fill('The quay at dawn')
    await page.getByRole('dialog').getByLabel(words.picture.caption).fill('The quay')
    await page.getByRole('dialog').getByLabel(words.picture.credit).fill('Nora Whitlow')
    await save(page)
    await page.keyboard.type('After')
    await expect
      .poll(() => sent(page))
      .toMatch(
        /^Before\n\n!\[The quay at dawn\]\([0-9a-f]{24}-900x600#focus=top-right "The quay \| Nora Whitlow"\)\n\nAfter$/,
      )

    await page.keyboard.press('Control+k')
    await page.keyboard.type('story:the-dredger')
    await page.getByLabel(words.link.words).fill('dredger')
    await page.keyboard.press('Enter')
    await insert(page, words.actions.footnote)
    await page.getByRole('textbox', { name: words.note.text }).fill('Minutes of the Board.')
    await page.keyboard.press('Control+Enter')
    await insert(page, words.actions.embed)
    await page.getByLabel(words.embedded.url).fill('video.example/1')
    await page.getByLabel(words.embedded.name).fill('A film')
    await page.keyboard.press('Enter')
    await insert(page, words.actions.factBox)
    await page.keyboard.type('In the box')
    await page.getByLabel(words.box.name).fill('In brief')
    await expect
      .poll(() => sent(page))
      .toMatch(
        /After\[dredger\]\(story:the-dredger\)\^\[Minutes of the Board\.\]\n\n\[!embed\]\(https:\/\/video\.example\/1 "A film"\)\n\n> \[!fact\] In brief\n>\n> In the box$/,
      )
    expect(desk.refused).toEqual([])
  })

  test('is left for Markdown and come back to, and nothing is lost on the way or in the end', async ({
    paper,
  }) => {
    const desk = await openDesk(paper, true)
    const { page } = desk
    await openNewStory(desk)
    await page.keyboard.type('A bell was **found**.')
    await markdownSwitch(page).click()
    const field = page.locator('textarea[name=body]')
    expect(await field.inputValue()).toBe('A bell was **found**.')
    await field.fill('A bell was **found** on Tuesday.\n\n* It rings.')
    await markdownSwitch(page).click()
    expect(await page.locator('.editor-text li').innerText()).toBe('It rings.')
    // As long as nobody changes the text it stays as its writer wrote it.
    expect(await sent(page)).toBe('A bell was **found** on Tuesday.\n\n* It rings.')
    await page.locator('.editor-text li').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Still.')
    await page
      .locator('form.story-form button[type=submit]:not(.visually-hidden)', { hasText: 'Save draft' })
      .click()
    await page.waitForURL(/notice=draftSaved/)
    await page.locator('.editor-text li').waitFor()
    expect(await sent(page)).toBe('A bell was **found** on Tuesday.\n\n- It rings. Still.')
    expect(desk.refused).toEqual([])
  })
})

test('notes of colleagues stand at their words and beside them, go along, and are reached by key', async ({
  paper,
}) => {
  const desk = await openDesk(paper, true)
  const { page } = desk
  const { services } = paper
  const [by] = await listStaff(services.db)
  if (!by) throw new Error('Nobody works here')
  const story = { headline: 'The ferry stays', section: 'harbour', body: 'It is old.\n\nIt carries three.' }
  const articleId = await saveDraft(services, { articleId: null, by: by.id, story })
  const notes = [
    ['carries three', 'Is that so?'],
    ['carries', 'Or took?'],
    ['ferry', 'Which?'],
  ] as const
  for (const [words, text] of notes)
    await newsroom.writeNote(services, { articleId, words, text, to: '', by: by.id })
  await page.setViewportSize({ width: 1400, height: 900 })
  await page.goto(`/desk/stories/${articleId}`)
  const beside = page.locator('.editor-page .beside-note')
  await expect.poll(() => beside.count()).toBe(2)
  expect(await page.locator('.field:has([name=headline]) .beside-note').innerText()).toContain('Which?')
  expect(await page.locator('.text-layer .noted').innerText()).toBe('ferry')
  const boxes = async () => Promise.all([0, 1].map(place => beside.nth(place).boundingBox()))
  await expect
    .poll(async () => {
      const [one, other] = await boxes()
      return one && other ? Math.abs(other.y - one.y) >= Math.min(one.height, other.height) : false
    })
    .toBe(true)

  const [before] = await boxes()
  await page.locator('.editor-text > p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type('\nAnd loved.\nAnd red.')
  await expect.poll(async () => ((await boxes())[0]?.y ?? 0) - (before?.y ?? 0)).toBeGreaterThan(40)
  await page.keyboard.press('Alt+N')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'))
  expect(await focused()).toMatch(new RegExp(`/desk/stories/${articleId}/notes#note-`))
  await page.keyboard.press('Escape')
  expect(await desk.text.evaluate(element => element === document.activeElement)).toBe(true)

  await page.locator('.editor-text > p').last().click({ clickCount: 3 })
  await page.keyboard.press('Delete')
  await expect.poll(() => beside.first().innerText()).toContain(en.desk.notes.gone)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.locator('.beside-flag').innerText()).toBe('2 notes')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(desk.refused).toEqual([])
})

test('without scripts the field takes the same text', async ({ paper }) => {
  const { page } = await openDesk(paper, false)
  await page.goto('/desk/stories/new')
  await page.locator('[name=headline]').fill('Ferry bell found in the mud')
  const text =
    '## What is new\n\nA bell was **found**.^[By a dredger.]\n\n> [!pull]\n> It rings.\n> — Ada Finch'
  expect(writeMarkdown(parseMarkdown(text))).toBe(text)
  await page.locator('textarea[name=body]').fill(text)
  await page.locator('button:not(.visually-hidden)', { hasText: 'Save draft' }).click()
  await page.waitForURL(/notice=draftSaved/)
  expect(await page.locator('textarea[name=body]').inputValue()).toBe(text)
})
