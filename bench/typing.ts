import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type Bench, type Figure, rounded } from './figure.ts'
import { openBenchPaper } from './paper/open-paper.ts'

const keystrokes = 300

/**
 * A key in a story of 5,000 words with 300 claims marked in it, at the desk of a real paper that keeps each one, from its
 * event to the laid-out page; beside it the same text in a bare field.
 */
export const typing: Bench = {
  name: 'typing',
  async run(options) {
    const paper = await openBenchPaper({ ...options, comments: 0, sourced: true })
    const browser = await chromium.launch({
      executablePath: ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync) ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    try {
      const page = await browser.newPage()
      await page.goto(paper.deskLink)
      await page.locator('main form button').click()
      await page.goto(paper.deskUrl)
      await page.locator('.claim-end').first().waitFor()
      const marks = await page.locator('.claim-end').count()
      const text = await page.locator('.editor-text p').allTextContents()
      const bare = await typeIn(await bareField(browser, text))
      const editor = await typeIn(page)
      return [
        figure(
          'a keystroke in 5,000 words, 95th percentile',
          editor,
          0.95,
          `${marks} claims marked in the text`,
          '< 16',
        ),
        figure('a keystroke, median', editor, 0.5),
        figure('the same in a bare contenteditable, 95th percentile', bare, 0.95),
        figure('median there', bare, 0.5),
      ]
    } finally {
      await browser.close()
      await paper.close()
    }
  },
}

async function bareField(browser: Browser, paragraphs: readonly string[]): Promise<Page> {
  const page = await browser.newPage()
  await page.setContent(
    `<!doctype html><html lang="en"><title>Typing</title><div contenteditable="true"></div></html>`,
  )
  await page.locator('div').evaluate((field, texts) => {
    field.append(...texts.map(text => Object.assign(document.createElement('p'), { textContent: text })))
  }, paragraphs)
  return page
}

/** Milliseconds of each keystroke in the middle of the text. */
async function typeIn(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    let begun = 0
    const { port1, port2 } = new MessageChannel()
    port2.onmessage = () => {
      // Asking for a height makes the browser lay out what changed.
      if (document.body.offsetHeight > 0) times.push(performance.now() - begun)
    }
    const begin = () => {
      begun = performance.now()
    }
    addEventListener('keydown', begin, { capture: true })
    addEventListener('input', () => port1.postMessage(null), { capture: true })
  })
  await page.locator('[contenteditable=true] p').nth(40).click()
  for (let key = 0; key < keystrokes; key += 1) await page.keyboard.press('harbour '[key % 8] ?? 'h')
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times)
  return times.slice(20).toSorted((one, other) => one - other)
}

const figure = (
  name: string,
  times: readonly number[],
  part: number,
  note?: string,
  target?: string,
): Figure => ({
  name,
  value: rounded(times[Math.floor(times.length * part)] ?? Number.NaN, 1),
  unit: 'ms',
  ...(note ? { note } : {}),
  ...(target ? { target } : {}),
})
