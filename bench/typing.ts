import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { rootFolder } from '../src/app/index.ts'
import { en } from '../src/site/messages/en/index.ts'
import { urls } from '../src/urls.ts'
import { type Bench, type Figure, rounded } from './figure.ts'

const keystrokes = 300
const paragraph =
  `The board said that the loan was needed, and the harbour master told the Courier on Tuesday that nobody had asked
the ferrymen about the quay, which is older than the town and has been mended eleven times in the last forty years.`.replace(
    '\n',
    ' ',
  )
/** Some 5,000 words. */
const text = Array.from({ length: 122 }, () => paragraph).join('\n\n')

/** What the desk answers about a story whose every paragraph has claims, 305 in all. */
const claims = JSON.stringify({
  claims: ['the loan was needed', 'nobody had asked', 'older than the town']
    .flatMap(exact => [...text.matchAll(new RegExp(exact, 'g'))].map(({ index }) => ({ exact, index })))
    .slice(0, 305)
    .map(({ exact, index }, place) => ({
      id: `claim${place}`,
      number: place + 1,
      anchor: { field: 'body', start: index, end: index + exact.length, exact, prefix: '' },
      who: 'The board',
      how: 'on the record',
    })),
  proposals: [],
  sources: [],
  words: { kinds: [] },
})

/** A key in a story of 5,000 words with 305 claims marked in it, from its event to the laid-out page; a bare field beside it. */
export const typing: Bench = {
  name: 'typing',
  async run() {
    const server = createServer((request, response) => {
      const [type, body] = answerTo(request.url ?? '')
      response.setHeader('content-type', type)
      response.end(body)
    })
    await new Promise<void>(resolve => server.listen(0, resolve))
    const address = server.address()
    const port = address && typeof address === 'object' ? address.port : 0
    const browser = await chromium.launch({
      executablePath: ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync) ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    try {
      const page = await browser.newPage()
      await page.goto(`http://localhost:${port}/bare`)
      const bare = await typeIn(page)
      await page.goto(`http://localhost:${port}/editor`)
      await page.locator('.editor-text').waitFor()
      await page.locator('.claim-end').first().waitFor()
      const marks = await page.locator('.claim-end').count()
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
      ]
    } finally {
      await browser.close()
      server.close()
    }
  },
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
  await page.locator('[contenteditable=true] p').nth(60).click()
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

function answerTo(path: string): [type: string, body: string | Buffer] {
  if (path === '/desk-editor.js')
    return ['text/javascript', readFileSync(join(rootFolder, 'dist/browser/desk-editor.js'))]
  return path === urls.deskClaimsData('story')
    ? ['application/json', claims]
    : ['text/html; charset=utf-8', pageOf(path)]
}

function pageOf(path: string): string {
  const words = JSON.stringify({ ...en.deskEditor, focuses: en.deskPictures.focuses })
    .replaceAll('&', '&amp;')
    .replaceAll("'", '&#39;')
  const body =
    path === '/bare'
      ? `<div contenteditable="true">${text
          .split('\n\n')
          .map(words => `<p>${words}</p>`)
          .join('')}</div>`
      : `<form class="story-form"><div data-editor data-words='${words}'><textarea name="body">${text}</textarea></div>
<p data-claims="story"></p></form>
<script type="module" src="/desk-editor.js"></script>`
  return `<!doctype html><html lang="en"><title>Typing</title><style>.editor-text{white-space:pre-wrap}</style>${body}</html>`
}
