import type { Page } from 'playwright-core'
import { firstDeskLink } from '../../src/staff/index.ts'
import { describe, expect, linkIn, type OpenPaper, test } from './paper.ts'

const email = 'ada@readers.example'

async function openLead(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('.story-lead .story-headline a').click()
  await page.locator('h1.article-headline').waitFor()
}

async function subscribe(paper: OpenPaper, page: Page): Promise<void> {
  await openLead(page)
  await page.locator('.signup-form input[type=email]').fill(email)
  await page.locator('.signup-form button').click()
  await page.goto(linkIn(await paper.mailTo(email, /confirm/i), '/newsletter/confirm/'))
  await page.locator('main form button').click()
  await page.locator('main h1').waitFor()
}

async function comment(paper: OpenPaper, page: Page, text: string): Promise<void> {
  await openLead(page)
  const form = page.locator('#discussion form:has([name=text])').last()
  await form.locator('[name=text]').fill(text)
  await form.locator('[name=name]').fill('Ada Finch')
  await form.locator('[name=email]').fill(email)
  await form.locator('button[value=post]').click()
  await page.waitForURL(/check-mail/)
  await page.goto(linkIn(await paper.mailTo(email, /comment/i), '/comment/confirm/'))
  await page.locator('main form button').click()
}

async function openDesk(paper: OpenPaper, scripts: boolean): Promise<Page> {
  const page = await (await paper.reader({ scripts })).newPage()
  await page.goto((await firstDeskLink(paper.services)) ?? '/desk')
  await page.locator('main form button').click()
  await page.waitForURL(/\/desk$/)
  return page
}

describe.each([
  ['without scripts', false],
  ['with scripts', true],
])('a reader %s', (_, scripts) => {
  test('subscribes, comments, is approved, replies, votes, gets the edition and unsubscribes', async ({
    paper,
  }) => {
    const page = await (await paper.reader({ scripts })).newPage()
    const refused: string[] = []
    page.on('console', message => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
    })
    await subscribe(paper, page)
    const text = 'I have rowed it **twice**, and never on a Sunday.'
    await comment(paper, page, text)
    await openLead(page)
    expect(await page.locator('.comment-pending').count()).toBe(1)

    const stranger = await (await paper.reader({ scripts })).newPage()
    await openLead(stranger)
    expect(await stranger.locator('main').innerText()).not.toContain('never on a Sunday')

    const desk = await openDesk(paper, scripts)
    await desk.goto('/desk/moderation')
    const waiting = desk.locator('.queue-item', { hasText: 'never on a Sunday' })
    await waiting.locator('button', { hasText: /approve/i }).click()
    await expect.poll(() => desk.locator('main').innerText()).not.toContain('never on a Sunday')

    await expect
      .poll(async () => {
        await openLead(stranger)
        return stranger.locator('main').innerText()
      })
      .toContain('never on a Sunday')

    await openLead(page)
    const first = page.locator('.comment', { hasText: 'deckhand on the dredger' }).first()
    const article = first.locator('> article')
    await article.locator('.comment-actions a', { hasText: /^Reply/ }).click()
    const reply = page.locator('.comment-form--reply form')
    await reply.locator('[name=text]').fill('Thank you for saying so.')
    await reply.locator('button[value=post]').click()
    await expect.poll(() => page.locator('main').innerText()).toContain('Thank you for saying so.')
    expect(await page.locator('main').innerText()).toMatch(/Ada Finch[\s\S]*in reply to G\. Hobbs/)

    await openLead(page)
    const vote = page
      .locator('.comment', { hasText: 'deckhand on the dredger' })
      .first()
      .locator('> article .vote-button')
    expect(await vote.getAttribute('aria-pressed')).toBe('false')
    await vote.click()
    await expect
      .poll(() =>
        page
          .locator('.comment', { hasText: 'deckhand on the dredger' })
          .first()
          .locator('> article .vote-button')
          .getAttribute('aria-pressed'),
      )
      .toBe('true')

    await desk.goto('/desk/stories/new')
    await desk.locator('[name=headline]').fill('Ferry bell found in the mud')
    await desk.locator('[name=standfirst]').fill('It still rings.')
    await desk.locator('[name=section]').selectOption('harbour')
    await desk.locator('[name=authors]').fill('Nora Whitlow')
    const field = desk.locator(scripts ? '.editor-text' : 'textarea[name=body]')
    await field.fill('A bell was found on Tuesday, the harbour master told the Courier.')
    await desk
      .locator('button', { hasText: /^Publish/ })
      .first()
      .click()
    await expect
      .poll(async () => (await page.goto('/'))?.status() === 200 && page.locator('main').innerText())
      .toContain('Ferry bell found in the mud')

    await desk.goto('/desk/editions/next/send')
    await desk.locator('main form button', { hasText: /send/i }).click()
    const mail = await paper.mailTo(email, /^(?!.*comment).*Harbour Board votes/i)
    expect(mail).toContain('Ferry bell found in the mud')
    await page.goto(linkIn(mail, '/newsletter/unsubscribe/'))
    await page.locator('main form button').first().click()
    await expect.poll(() => page.locator('main').innerText()).toMatch(/unsubscribed|no more|not get/i)
    expect(refused).toEqual([])
  })
})
