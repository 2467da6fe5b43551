// Pictures of every page from the sample paper: phone and desktop, light and dark. `npm run screenshots [-- FOLDER]`
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { freePort } from '../free-port.ts'
import { deskShots, paperShots, realPath, type Shot } from './pages.ts'

const root = resolve(import.meta.dirname, '../..')
const target = resolve(process.argv[2] ?? join(root, 'test-results/screenshots'))
const browserPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  path => path && existsSync(path),
)
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

const session = await signIn()
for (const scheme of ['light', 'dark'] as const) {
  for (const [device, width] of [
    ['phone', 390],
    ['desktop', 1280],
  ] as const) {
    const look = {
      baseURL: `http://localhost:${port}`,
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

async function take(context: BrowserContext, shots: readonly Shot[], look: string): Promise<void> {
  const page = await context.newPage()
  for (const shot of shots) {
    await open(page, shot)
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(target, `${shot.name}-${look}.png`), fullPage: true })
    process.stdout.write(`${shot.name}-${look}.png\n`)
  }
  await context.close()
}

async function open(page: Page, { path }: Shot): Promise<void> {
  if (path !== 'lead') {
    const real = await realPath(path, async list => {
      await page.goto(list)
      return (await page.locator('main table a').first().getAttribute('href')) ?? ''
    })
    await page.goto(real)
    if (real !== path) await page.waitForLoadState('networkidle')
    return
  }
  await page.goto('/')
  const href = await page.locator('.story-lead .story-headline a').getAttribute('href')
  await page.goto(href ?? '/')
}
