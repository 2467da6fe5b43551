import type { Page } from 'playwright-core'
import { createDeskLink, firstDeskLink, inviteStaff, listStaff } from '../../src/staff/index.ts'
import { describe, expect, type OpenPaper, test } from './paper.ts'

const body = [
  'The lock gates will be shut until May, Ada Poe has told the Gazette.',
  'Poe says that the paddles are gone. Two officials of the canal say nobody will pay.',
].join('\n\n')

async function openDesk(paper: OpenPaper, link: string, scripts: boolean): Promise<Page> {
  const page = await (await paper.reader({ scripts })).newPage()
  await page.goto(link)
  await page.locator('main form button').first().click()
  await page.waitForURL(/\/desk$/)
  return page
}

/** The desk of the paper's administrator. */
const administrator = async (paper: OpenPaper, scripts: boolean): Promise<Page> =>
  openDesk(paper, (await firstDeskLink(paper.services)) ?? '/desk', scripts)

/** A second editor, who approves what the first brings in. */
async function secondEditor(paper: OpenPaper): Promise<Page> {
  const email = 'nora@paper.example'
  const [first] = await listStaff(paper.services.db)
  await inviteStaff(paper.services, { email, name: 'Nora Whitlow', role: 'editor', by: first?.id ?? null })
  const nora = (await listStaff(paper.services.db)).find(one => one.email === email)
  if (!nora) throw new Error('Nobody was invited')
  return openDesk(paper, `/desk/link/${await createDeskLink(paper.services, nora.id)}`, false)
}

/** Writes the story without scripts. @returns its address at the desk */
async function writeStory(
  page: Page,
  { headline = 'Lock gates shut', standfirst = '' } = {},
): Promise<string> {
  await page.goto('/desk/stories/new')
  await page.fill('[name=headline]', headline)
  await page.fill('[name=standfirst]', standfirst)
  await page.fill('[name=body]', body)
  await page.locator('form.story-form .actions button', { hasText: 'Save draft' }).click()
  await page.waitForURL(/\/desk\/stories\/(?!new)/)
  return new URL(page.url()).pathname
}

async function unfold(page: Page): Promise<void> {
  const folded = page.locator('.claim-form details:not([open]) > summary:visible')
  while ((await folded.count()) > 0) await folded.first().click()
}

describe('who says so', () => {
  test('three claims without scripts, one of them by somebody who is not named and is approved', async ({
    paper,
  }) => {
    const page = await administrator(paper, false)
    const story = await writeStory(page)
    const keep = () => page.locator('.claim-form .button', { hasText: 'Keep the claim' }).click()

    await page.goto(`${story}/claims`)
    await page.locator('.passage--body .claim-add').first().click()
    await unfold(page)
    await page.fill('[name=words]', 'The lock gates will be shut until May')
    await page.fill('[name=who]', 'Ada Poe')
    await page.selectOption('[name=sourceKind]', 'person')
    await page.fill('[name=cue]', 'has told')
    await page.fill('[name=hop-0-outlet]', 'Gazette')
    await keep()
    await page.check('[name=newOutlet]')
    await keep()
    await page.waitForURL(/claimAdded/)

    await page.goto(`${story}/claims/new`)
    await page.fill('[name=words]', 'the paddles are gone')
    await page.fill('[name=who]', 'Ada Poe')
    await keep()
    await page.waitForURL(/claimAdded/)

    await page.goto(`${story}/claims/new`)
    await unfold(page)
    await page.fill('[name=words]', 'nobody will pay')
    await page.fill('[name=who]', 'two officials of the canal')
    await page.selectOption('[name=sourceKind]', 'anonymous')
    await unfold(page)
    await page.fill('[name=number]', 'two')
    await page.fill('[name=reason]', 'They would lose their posts.')
    await keep()
    await page.waitForURL(/claimAdded/)
    expect(await page.locator('.claims-alert').innerText()).toContain('keeps the story from being published')
    expect(await page.locator('.passage-claims > li[id^=claim-]').count()).toBe(3)

    const editor = await secondEditor(paper)
    await editor.goto(`${story}/claims`)
    await editor.locator('.claims-alert a').click()
    await editor.locator('form[action$="/approve"] button').click()
    expect(await editor.locator('main').innerText()).toContain('Approved by Nora Whitlow')
    await page.goto(`${story}/claims`)
    expect(await page.locator('.claims-alert').count()).toBe(0)
  })

  test('in the editor a marked passage takes two letters and Enter, and a proposal one key', async ({
    paper,
  }) => {
    const plain = await administrator(paper, false)
    const story = await writeStory(plain)
    await plain.goto(`${story}/claims/new`)
    await unfold(plain)
    await plain.fill('[name=words]', 'The lock gates will be shut until May')
    await plain.fill('[name=who]', 'Ada Poe')
    await plain.selectOption('[name=sourceKind]', 'person')
    await plain.locator('.claim-form .button', { hasText: 'Keep the claim' }).click()
    await plain.waitForURL(/claimAdded/)

    const context = await paper.reader({ storageState: await plain.context().storageState() })
    const page = await context.newPage()
    const refused: string[] = []
    page.on('console', message => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
    })
    await page.goto(story)
    const text = page.locator('.editor-text')
    await text.locator('[data-number="1"]').waitFor()
    await text.locator('p').last().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' It will rain.')
    for (const _ of 'It will rain.') await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Control+Shift+S')
    await page.keyboard.type('po')
    await page.keyboard.press('Enter')
    await text.locator('[data-number="2"]').waitFor()
    expect(await text.locator('.claimed', { hasText: 'It will rain' }).count()).toBeGreaterThan(0)

    const proposed = text.locator('.claimed--proposed')
    const before = await proposed.count()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Alt+J')
    await page.keyboard.press('Alt+A')
    expect(await page.locator('.claim-panel').innerText()).toContain('Who says')
    await page.keyboard.press('Enter')
    await expect.poll(() => proposed.count()).toBeLessThan(before)
    await text.locator('[data-number="3"]').waitFor()
    expect(refused).toEqual([])

    // What was typed a moment ago is on its way.
    await expect
      .poll(async () => {
        await plain.goto(`${story}/claims`)
        return plain.locator('main').innerText()
      })
      .toContain('It will rain')
    await page.goto(`${story}/claims`)
    expect(await page.locator('.passage-claims > li[id^=claim-]').count()).toBe(3)
  })

  test('the headline and the standfirst count: words are marked there, said by key, and proposals decided', async ({
    paper,
  }) => {
    const plain = await administrator(paper, false)
    const story = await writeStory(plain, {
      headline: 'Lock gates shut until May, says Poe',
      standfirst: 'The council says that nobody will pay. The paddles are gone.',
    })
    const context = await paper.reader({ storageState: await plain.context().storageState() })
    const page = await context.newPage()
    await page.goto(story)
    await page.locator('.editor-text .claimed--proposed').first().waitFor()
    const [headline, standfirst] = [page.locator('[name=headline]'), page.locator('[name=standfirst]')]
    const marks = (field: 'headline' | 'standfirst') =>
      page.locator(`.field:has([name=${field}]) .text-layer .claimed`)

    await standfirst.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(38, 59))
    await standfirst.focus()
    await page.keyboard.press('Control+Shift+S')
    await page.keyboard.type('Ada Poe')
    await page.keyboard.press('Enter')
    await page.locator('.claim-panel select').selectOption('person')
    await page.keyboard.press('Enter')
    await expect.poll(() => standfirst.evaluate(field => field === document.activeElement)).toBe(true)
    await expect.poll(() => marks('standfirst').filter({ hasText: 'The paddles' }).count()).toBeGreaterThan(0)
    expect(await page.locator('.text-layer [data-number="1"]').innerText()).toBe('e')
    const described = await standfirst.getAttribute('aria-describedby')
    expect(await page.locator(`#${described?.split(' ').at(-1)}`).innerText()).toContain('Ada Poe')

    // The next key goes round the story: from the standfirst's end through the text to the headline.
    const proposed = page.locator('.claimed--proposed')
    const inHeadline = marks('headline').and(proposed)
    await headline.focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Alt+J')
    expect(await headline.evaluate((field: HTMLTextAreaElement) => field.selectionEnd)).toBeGreaterThan(0)
    await page.keyboard.press('Alt+A')
    expect(await page.locator('.claim-panel').innerText()).toContain('Lock gates shut until May')
    await page.keyboard.press('Enter')
    await expect.poll(() => inHeadline.count()).toBe(0)
    await page.locator('.field:has([name=headline]) [data-number="1"]').waitFor()

    const before = await marks('standfirst').and(proposed).count()
    await page.keyboard.press('Alt+J')
    expect(await standfirst.evaluate(field => field === document.activeElement)).toBe(true)
    await page.keyboard.press('Alt+X')
    await expect.poll(() => marks('standfirst').and(proposed).count()).toBeLessThan(before)

    // What is typed before them moves the marks along; Undo is the writer's own.
    await headline.focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Update: ')
    await expect.poll(() => marks('headline').first().innerText()).toMatch(/^Lock/)
    await page.keyboard.press('Control+z')
    expect(await headline.inputValue()).toMatch(/^Lock gates/)
    await expect.poll(() => marks('headline').first().innerText()).toMatch(/^Lock/)
  })
})
