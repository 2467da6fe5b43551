import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { firstDeskLink } from '../../src/staff/index.ts'
import { deskShots, paperShots, realPath } from '../screenshots/pages.ts'
import { expect, test } from './paper.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Scheme = 'light' | 'dark'

/** What axe finds on a page: a line each, with the place. In the dark only the colours are others. */
async function barriers(page: Page, scheme: Scheme): Promise<string[]> {
  // Through the debugger, which the page's own policy does not bind.
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(
    runOnly => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly }),
    scheme === 'light'
      ? { type: 'tag' as const, values: standards }
      : { type: 'rule' as const, values: ['color-contrast'] },
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${page.url()}: ${id} at ${target.join(' ')}`),
  )
}

/** Wider than the screen: a phone's reader would have to push the page aside. */
const overflow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

async function look(context: BrowserContext, paths: Iterable<string>, scheme: Scheme): Promise<string[]> {
  const page = await context.newPage()
  const found: string[] = []
  for (const path of paths) {
    await page.goto(path)
    found.push(...(await barriers(page, scheme)))
    if (scheme === 'dark') continue
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      if (await overflow(page)) found.push(`${page.url()}: wider than ${width} px`)
    }
  }
  await context.close()
  return found
}

/** Every page twice: on a busy machine that takes its time. */
const patience = { timeout: 600_000 }

test(
  'no page of the paper or the desk has a barrier, light or dark, phone or desktop',
  patience,
  async ({ paper }) => {
    const page = await (await paper.reader()).newPage()
    const paths: string[] = []
    for (const { path } of paperShots) paths.push(await realPath(page, path))
    await page.goto('/')
    const stories = await page
      .locator('.story-headline a')
      .evaluateAll(links => links.map(link => link.getAttribute('href') ?? '/'))
    await page.goto((await firstDeskLink(paper.services)) ?? '/desk')
    await page.locator('main form button').click()
    await page.waitForURL(/\/desk$/)
    const session = await page.context().storageState()
    const deskPaths: string[] = []
    for (const { path } of deskShots) deskPaths.push(await realPath(page, path))
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      found.push(
        ...(await look(await paper.reader({ colorScheme }), new Set([...paths, ...stories]), colorScheme)),
      )
      const desk = await paper.reader({ colorScheme, storageState: session })
      found.push(...(await look(desk, deskPaths, colorScheme)))
    }
    expect(found).toEqual([])
  },
)
