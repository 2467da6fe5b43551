import type { BrowserContext } from 'playwright-core'
import { publishArticle } from '../../src/articles/index.ts'
import { urls } from '../../src/urls.ts'
import { describe, expect, type OpenPaper, test } from './paper.ts'

const video = 'https://www.youtube.com/watch?v=a1b2c3d4e5f'

async function publishStory({ services }: OpenPaper): Promise<string> {
  const outcome = await publishArticle(services, {
    headline: 'The crossing, filmed',
    section: 'harbour',
    authors: ['Agnes Tolliver'],
    body: `See it.\n\n[!embed](${video} "The last crossing")\n\n[!embed](https://video.example/1 "Elsewhere")`,
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return urls.article(outcome.address)
}

/** The provider is played here; all that leaves the paper is noted, and gets no further. */
async function noteRequests(context: BrowserContext, paper: OpenPaper) {
  const asked: { url: string; referrer: string | undefined }[] = []
  await context.route(
    url => url.origin !== paper.url,
    async route => {
      asked.push({ url: route.request().url(), referrer: route.request().headers().referer })
      await route.fulfill({ contentType: 'text/html', body: '<p>It plays.</p>' })
    },
  )
  return asked
}

describe.each([false, true])('an embed, scripts %s', scripts => {
  test('asks nobody for anything until it is pressed, and then plays in its place', async ({ paper }) => {
    const context = await paper.reader({ scripts })
    const asked = await noteRequests(context, paper)
    const page = await context.newPage()
    const refused: string[] = []
    page.on('console', message => refused.push(...(message.type() === 'error' ? [message.text()] : [])))
    await page.goto(await publishStory(paper))
    await expect.poll(() => page.locator('iframe').count()).toBe(1)
    const frame = page.frameLocator('iframe')
    await page.locator('iframe').scrollIntoViewIfNeeded()
    const play = frame.getByRole('link', { name: 'Play the video here' })
    await play.waitFor()
    expect(await play.textContent()).toContain('Loads from YouTube, which then sees your address.')
    expect(await page.getByRole('link', { name: 'Watch it at YouTube' }).getAttribute('href')).toBe(video)
    expect(asked).toEqual([])
    await play.click()
    await frame.getByText('It plays.').waitFor()
    expect(asked).toEqual([
      { url: 'https://www.youtube-nocookie.com/embed/a1b2c3d4e5f?autoplay=1', referrer: `${paper.url}/` },
    ])
    expect(page.url()).toContain('/the-crossing-filmed')
    expect(refused).toEqual([])
  })
})
