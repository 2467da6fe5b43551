// Pictures from the sample paper: those of the documentation, then every page on a phone and a desktop, light and dark.
// `npm run screenshots [-- FOLDER]`
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { chromiumPath } from '../find-chromium.ts'
import { freePort } from '../free-port.ts'
import { type DocsShot, deskShots, docsShots, paperShots, realPath, type Shot } from './pages.ts'

const root = resolve(import.meta.dirname, '../..')
const target = resolve(process.argv[2] ?? join(root, 'test-results/screenshots'))
const browserPath = chromiumPath()
if (!browserPath) throw new Error('Screenshots need Chromium: install it, or set CHROMIUM to its path.')

const data = mkdtempSync(join(tmpdir(), 'standfirst-screenshots-'))
const port = await freePort()
const paper = spawn(process.execPath, [join(root, 'bin/run.mjs'), 'start'], {
  env: {
    ...process.env,
    PORT: String(port),
    STANDFIRST_DATA: data,
    STANDFIRST_URL: '',
    DATABASE_URL: '',
    SMTP_URL: '',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const deskLink = await readDeskLink()
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
mkdirSync(target, { recursive: true })

const baseURL = `http://localhost:${port}`
const session = await signIn()
for (const shot of docsShots) await takeForDocs(shot)
for (const scheme of ['light', 'dark'] as const) {
  for (const [device, width] of [
    ['phone', 390],
    ['desktop', 1280],
  ] as const) {
    const look = {
      baseURL,
      colorScheme: scheme,
      viewport: { width, height: width < 500 ? 844 : 900 },
    }
    await take(await browser.newContext(look), paperShots, `${device}-${scheme}`)
    await take(await browser.newContext({ ...look, storageState: session }), deskShots, `${device}-${scheme}`)
  }
}
await browser.close()
paper.kill('SIGTERM')
paper.once('exit', () => rmSync(data, { recursive: true, force: true }))

async function readDeskLink(): Promise<string> {
  for await (const line of createInterface({ input: paper.stdout })) {
    const link = /https?:\/\/\S+\/desk\/link\/\S+/.exec(line)?.[0]
    if (link) return link
  }
  throw new Error('The paper did not start.')
}

async function signIn(): Promise<Awaited<ReturnType<BrowserContext['storageState']>>> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(deskLink)
  await page.locator('main form button').click()
  await page.waitForURL(/\/desk/)
  return context.storageState()
}

/** A screenful in no more colours than the prints need: it is kept with the code. */
async function takeForDocs({
  name,
  width,
  height,
  colorScheme = 'light',
  atDesk,
  path,
}: DocsShot): Promise<void> {
  const viewport = { width, height }
  const context = await browser.newContext({
    baseURL,
    colorScheme,
    viewport,
    ...(atDesk && { storageState: session }),
  })
  const page = await context.newPage()
  await open(page, path)
  const picture = sharp(await page.screenshot()).png({ palette: true, colours: 128, effort: 10 })
  await picture.toFile(join(root, 'docs/screenshots', `${name}.png`))
  process.stdout.write(`docs/screenshots/${name}.png\n`)
  await context.close()
}

async function take(context: BrowserContext, shots: readonly Shot[], look: string): Promise<void> {
  const page = await context.newPage()
  for (const { name, path } of shots) {
    await open(page, path)
    await page.screenshot({ path: join(target, `${name}-${look}.png`), fullPage: true })
    process.stdout.write(`${name}-${look}.png\n`)
  }
  await context.close()
}

/** Opens a page and waits for what comes later: faces, pictures far down, what scripts add. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(await realPath(page, path))
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager'
    await Promise.allSettled([...document.images].map(picture => picture.decode()))
    await document.fonts.ready
  })
  await page.waitForLoadState('networkidle')
}
