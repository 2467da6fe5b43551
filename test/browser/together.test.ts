import { findStoryForDesk } from '../../src/articles/index.ts'
import { settled } from './editor-page.ts'
import { describe, expect, type OpenPaper, test } from './paper.ts'
import { atDesk, draftStory, hire, openEditor, typeAtEnd, written } from './writers.ts'

async function twoWriters(paper: OpenPaper) {
  const story = await draftStory(paper.services)
  const pages = []
  for (const name of ['Agnes Tolliver', 'Tom Reyes']) {
    const page = await atDesk(await paper.reader(), await hire(paper.services, name))
    await openEditor(page, story)
    pages.push(page)
  }
  const [agnes, tom] = pages
  if (!agnes || !tom) throw new Error('Two are needed')
  return { story, agnes, tom }
}

describe('two people in one story', () => {
  test('see each other’s words and names while they write, and the draft has both', async ({ paper }) => {
    const { story, agnes, tom } = await twoWriters(paper)
    const refused: string[] = []
    agnes.on('console', message => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
    })
    await Promise.all([
      typeAtEnd(agnes, 0, ' It was built in 1911.'),
      typeAtEnd(tom, 1, ' Nobody else comes.'),
    ])
    await expect.poll(() => written(agnes)).toContain('Nobody else comes.')
    await expect.poll(() => written(tom)).toContain('built in 1911.')
    await expect
      .poll(() => tom.locator('[data-writing-others]').innerText())
      .toContain('Agnes Tolliver is writing here')
    await expect.poll(() => tom.locator('.editor-text .other-name').innerText()).toBe('Agnes Tolliver')

    await agnes.locator('[name=headline]').fill('The last ferry stays')
    await expect.poll(() => tom.locator('[name=headline]').inputValue()).toBe('The last ferry stays')
    await tom.locator('[name=authors]').fill('Tom Reyes')
    await expect.poll(() => agnes.locator('[name=authors]').inputValue()).toBe('Tom Reyes')
    await expect
      .poll(async () => (await findStoryForDesk(paper.services.db, story))?.story)
      .toMatchObject({
        headline: 'The last ferry stays',
        authors: ['Tom Reyes'],
        body: 'The Heron is a wooden boat. It was built in 1911.\n\nOn most mornings it carries three people. Nobody else comes.',
      })

    await tom.close()
    await expect.poll(() => agnes.locator('[data-writing-others]').isHidden()).toBe(true)
    expect(refused).toEqual([])
  })

  test('see in which field and which words a colleague is', async ({ paper }) => {
    const { agnes, tom } = await twoWriters(paper)
    await tom.locator('[name=headline]').evaluate((field: HTMLTextAreaElement) => {
      field.focus()
      field.setSelectionRange(4, 8)
    })
    const layer = agnes.locator('.field:has([name=headline]) .text-layer')
    await expect.poll(() => layer.locator('.other-name').allInnerTexts()).toEqual(['Tom Reyes'])
    await expect.poll(() => layer.locator('.other-selection').allInnerTexts()).toEqual(['last'])
    await agnes.locator('[name=headline]').press('Control+Home')
    await agnes.keyboard.type('Why ')
    await expect.poll(() => layer.locator('.other-selection').allInnerTexts()).toEqual(['last'])
    await expect.poll(() => tom.locator('[name=headline]').inputValue()).toBe('Why The last ferry')
    // Each undoes what is their own.
    await tom.locator('[name=headline]').press('Control+z')
    expect(await tom.locator('[name=headline]').inputValue()).toBe('Why The last ferry')
    await agnes.keyboard.press('Control+z')
    await expect.poll(() => tom.locator('[name=headline]').inputValue()).toBe('The last ferry')
    await tom.locator('.editor-text').click()
    await expect.poll(() => layer.locator('.other-name').count()).toBe(0)
  })

  test('a click right before a colleague’s words come in is not lost', async ({ paper }) => {
    const { agnes, tom } = await twoWriters(paper)
    // What comes by the stream waits until it is let in, in the same moment as the click.
    await tom.addInitScript(() => {
      const held: (() => void)[] = []
      const listen = EventTarget.prototype.addEventListener
      Object.assign(EventSource.prototype, {
        addEventListener(this: EventSource, kind: string, hear: (event: MessageEvent) => void) {
          listen.call(this, kind, event => {
            const { data = '' } = event as MessageEvent<string>
            if (data.includes('"change"')) held.push(() => hear(event as MessageEvent))
            else hear(event as MessageEvent)
          })
        },
      })
      Object.assign(window, { held })
    })
    await tom.reload()
    await tom.locator('.editor-text > p').first().click()
    await tom.keyboard.press('End')
    await typeAtEnd(agnes, 1, ' Comes.')
    const letIn = () =>
      tom.evaluate(() => {
        const { held } = window as unknown as { held: (() => void)[] }
        const first = document.querySelector('.editor-text > p')?.firstChild
        if (!first || held.length === 0) return ''
        getSelection()?.collapse(first, 3)
        for (const hear of held.splice(0)) hear()
        return document.querySelector('.editor-text')?.textContent
      })
    await expect.poll(letIn).toContain('Come')
    await tom.keyboard.type(' old')
    expect(await written(tom)).toContain('The old Heron is a wooden boat.')
  })

  test('see beside the text who is in which paragraph, as it changes', async ({ paper }) => {
    const { agnes, tom } = await twoWriters(paper)
    const beside = agnes.locator('.beside-person')
    const heightOf = async (selector: string) => (await agnes.locator(selector).boundingBox())?.y ?? 0
    await tom.locator('.editor-text > p').nth(1).click()
    await expect
      .poll(() => beside.allTextContents())
      .toEqual(['Tom Reyes is at “On most mornings it carries three people…”'])
    const second = await heightOf('.editor-text > p:nth-of-type(2)')
    expect(Math.abs((await heightOf('.beside-person')) - second)).toBeLessThan(30)
    // The name goes along when what stands before it grows.
    await agnes.locator('.editor-text > p').first().click()
    await agnes.keyboard.press('End')
    await settled(agnes)
    await agnes.keyboard.type('\nOne.\nTwo.')
    await expect.poll(async () => (await heightOf('.beside-person')) - second).toBeGreaterThan(40)
    await expect.poll(() => written(tom)).toContain('Two.')
    await tom.locator('.editor-text > p').first().click()
    await expect
      .poll(() => beside.allTextContents())
      .toEqual(['Tom Reyes is at “The Heron is a wooden boat.”'])
    await tom.close()
    await expect.poll(() => beside.count()).toBe(0)
  })

  test('a form is sent with all that was written, and publishes what its writer sees', async ({ paper }) => {
    const { story, agnes, tom } = await twoWriters(paper)
    await typeAtEnd(tom, 1, ' Nobody else comes.')
    await expect.poll(() => written(agnes)).toContain('Nobody else comes.')
    await typeAtEnd(agnes, 0, ' At once.')
    await agnes.locator('.actions [formaction$="/publish"]').first().click()
    await agnes.waitForURL(/notice=/)
    const published = await findStoryForDesk(paper.services.db, story)
    expect(published?.state).toBe('published')
    expect(published?.story.body).toContain('At once.\n\nOn most')
    expect(published?.story.body).toContain('Nobody else comes.')
    expect(published?.draftSavedAt).toBeNull()
  })
})
