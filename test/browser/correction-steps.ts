import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { type ArticleId, publishArticle } from '../../src/articles/index.ts'
import { importComment } from '../../src/discussion/index.ts'
import { composeDueEdition } from '../../src/newsletter/editions/compose-edition.ts'
import { findOrCreateReader } from '../../src/readers/index.ts'
import { lighthouseStory } from '../factories/claims-file.ts'
import type { Inbox } from './inbox.ts'
import { expect, linkIn, type OpenPaper } from './paper.ts'

export async function subscribe(paper: OpenPaper, inbox: Inbox, email: string): Promise<void> {
  const page = await (await paper.reader({ scripts: false })).newPage()
  await page.goto('/newsletter')
  await page.locator('main input[type=email]').first().fill(email)
  await page.locator('main .signup-form button').first().click()
  const [mail] = await inbox.mailsTo(email, 'onfirm')
  await page.goto(linkIn(mail?.text ?? '', '/newsletter/confirm/'))
  await page.locator('main form button').click()
  await page.locator('main h1').waitFor()
  await page.context().close()
}

/** A reader's comment, so that the discussion has something to mark. */
export async function comment({ services }: OpenPaper, story: string): Promise<void> {
  const ada = await findOrCreateReader(services, { email: 'ada@mail.test', displayName: 'Ada Finch' })
  const said = await importComment(services, {
    articleId: (story.split('/').at(-1) ?? '') as ArticleId,
    readerId: ada.id,
    parentId: null,
    text: 'I heard him say it.',
    state: 'published',
    votes: 0,
    createdAt: services.clock.now(),
    source: 'a test',
  })
  expect(said.ok).toBe(true)
}

export const press = (page: Page, words: string) =>
  page.locator('main .button', { hasText: words }).last().click()

/** Types the story as Markdown. @returns its address at the desk */
export async function write(page: Page): Promise<string> {
  await page.goto('/desk/stories/new')
  await page.fill('[name=headline]', lighthouseStory.headline)
  await page.fill('[name=standfirst]', lighthouseStory.standfirst)
  await page.fill('[name=body]', lighthouseStory.body)
  await page.selectOption('[name=section]', 'harbour')
  await page.fill('[name=authors]', 'Tom Reyes')
  await press(page, 'Save draft')
  await page.waitForURL(/\/desk\/stories\/(?!new)/)
  return new URL(page.url()).pathname
}

export interface Declared {
  readonly wrong: string
  readonly right: string
  readonly why: string
}

interface Change {
  readonly was: string
  readonly is: string
  readonly notice: Declared
}

/** Changes the text, and words the notice that goes out with it. @returns how many claims were ticked already */
export async function rewrite(page: Page, story: string, { was, is, notice }: Change): Promise<number> {
  await page.goto(story)
  const text = await page.inputValue('[name=body]')
  expect(text).toContain(was)
  await page.fill('[name=body]', text.replace(was, is))
  await page.check('[name=revisionKind][value=correction]')
  await page.fill('[name=revisionWrong]', notice.wrong)
  await page.fill('[name=revisionRight]', notice.right)
  await page.fill('[name=revisionWhy]', notice.why)
  const ticked = await page.locator('[name=revisionClaims]:checked').count()
  await press(page, 'Save draft')
  await page.locator('.amended-banner').waitFor()
  return ticked
}

/** A second editor reads text and notice, signs both off, and publishes them as a correction. */
export async function correct(page: Page, story: string): Promise<void> {
  await page.goto(story)
  await press(page, 'I have read it')
  await page.locator('.sign-off-held').waitFor()
  await press(page, 'Publish this version')
  await page.locator('.notice', { hasText: 'Published' }).waitFor()
  expect(await page.locator('.amended-banner').count()).toBe(0)
}

/** Another story, so that there is an edition; then the hour at which the paper sends it. */
export async function nextEdition(paper: OpenPaper, lead: string): Promise<void> {
  const story = { headline: lead, standfirst: '', section: 'harbour', authors: ['Nora Whitlow'] }
  const published = await publishArticle(paper.services, { ...story, body: 'It rained.' })
  expect(published.ok).toBe(true)
  paper.pass({ hours: 24 })
  // What the paper itself does every twenty seconds.
  await composeDueEdition(paper.services)
}

/** What the command line says of the paper's history. */
export const verify = async (paper: OpenPaper) => {
  const env = { ...process.env, STANDFIRST_DATA: paper.services.config.dataFolder, LOG_LEVEL: 'silent' }
  const program = join(import.meta.dirname, '../../bin/standfirst')
  return promisify(execFile)(program, ['history', 'verify'], { env }).catch(
    (error: { stdout: string }) => error,
  )
}
