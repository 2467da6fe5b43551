import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { type ArticleId, saveDraft } from '../../src/articles/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { createDeskLink, inviteStaff, type Role } from '../../src/staff/index.ts'
import { urls } from '../../src/urls.ts'

const root = join(import.meta.dirname, '../..')

/** Somebody of the staff, and the address that signs them in once. */
export async function hire(services: Services, name: string, role: Role = 'editor'): Promise<string> {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@staff.example`
  const invited = await inviteStaff(services, { email, name, role, by: null })
  if (!invited.ok) throw new Error(`${name} works here already`)
  return urls.deskLink(await createDeskLink(services, invited.staff.id))
}

/** A page at the desk in a browser of its own. */
export async function atDesk(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(link)
  await page.locator('main form button').click()
  await page.waitForURL(/\/desk(\?|$)/)
  return page
}

const body = 'The Heron is a wooden boat.\n\nOn most mornings it carries three people.'

/** A story of two paragraphs that is being written. */
export const draftStory = (services: Services): Promise<ArticleId> =>
  saveDraft(services, {
    articleId: null,
    by: null,
    story: { headline: 'The last ferry', section: 'harbour', body },
  })

/** Opens a story to write in it; returns once its text can be written in. */
export async function openEditor(page: Page, story: string): Promise<void> {
  await page.goto(`/desk/stories/${story}`)
  await page.locator('.editor-text').waitFor()
}

/** Types at the end of a paragraph. */
export async function typeAtEnd(page: Page, paragraph: number, text: string): Promise<void> {
  await page.locator('.editor-text > p').nth(paragraph).click()
  await page.keyboard.press('End')
  await page.keyboard.type(text, { delay: 15 })
}

export const written = (page: Page): Promise<string> => page.locator('.editor-text').innerText()

/** The paper in a process of its own, which can be killed. */
export async function startPaper(dataFolder: string, port: number): Promise<ChildProcess> {
  const child = spawn(join(root, 'bin/standfirst'), ['start'], {
    env: { ...process.env, PORT: String(port), STANDFIRST_DATA: dataFolder, LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`http://localhost:${port}/`).catch(() => null)
    if (answer) return child
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  throw new Error('The paper did not start')
}
