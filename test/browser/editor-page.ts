import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { EditorWords } from '../../src/browser/editor/words.ts'
import { en } from '../../src/site/messages/en/index.ts'
import { firstDeskLink } from '../../src/staff/index.ts'
import type { OpenPaper } from './paper.ts'

/** What the page hands on is all that the editor says. */
export const words: EditorWords = { ...en.desk.editor, focuses: en.desk.pictures.focuses }

interface Desk {
  readonly page: Page
  readonly text: Locator
  /** What the browser refused because the paper's policy forbids it, and what broke. */
  readonly refused: readonly string[]
}

export async function openDesk(paper: OpenPaper, scripts: boolean): Promise<Desk> {
  const page = await (await paper.reader({ scripts })).newPage()
  const refused: string[] = []
  page.on('pageerror', error => refused.push(String(error)))
  page.on('console', message => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
  })
  await page.goto((await firstDeskLink(paper.services)) ?? '/desk')
  await page.locator('main form button').click()
  await page.waitForURL(/\/desk$/)
  return { page, text: page.getByRole('textbox', { name: words.label }), refused }
}

export async function openNewStory(desk: Desk): Promise<void> {
  await desk.page.goto('/desk/stories/new')
  await desk.page.locator('[name=headline]').fill('Ferry bell found in the mud')
  await desk.text.click()
}

/** The text as the form would send it. */
export const sent = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form.story-form')
    return form ? String(new FormData(form).get('body')).replaceAll('\r\n', '\n') : ''
  })

export const paste = (page: Page, data: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate(given => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, data)

export const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../src/browser/editor/paste/samples', name), 'utf8')

/** The editor reads a selection after the browser made it. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))

export async function insert(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: words.insert, exact: true }).click()
  await page.getByRole('menuitem', { name: what, exact: true }).click()
}

export const save = (page: Page) => page.getByRole('button', { name: words.dialog.save, exact: true }).click()
export const markdownSwitch = (page: Page) => page.getByRole('button', { name: words.markdown })
