import type { Page } from 'playwright-core'
import { type ArticleId, newsroom, saveDraft } from '../../src/articles/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { addClaim, removeClaim } from '../../src/sourcing/index.ts'
import { listStaff, type StaffId } from '../../src/staff/index.ts'
import { settled } from './editor-page.ts'
import { expect, test } from './paper.ts'
import { atDesk, hire, openEditor } from './writers.ts'

const headline = 'Lock gates shut until May'
const lines = [...Array(40).fill('Nobody rows here.'), 'It rained. It rained again.']
const body = ['The paddles are *gone* for good.', ...lines].join('\n\n')
const texts = { headline, standfirst: '', body: body.replaceAll('*', '') }

/** A story with a claim and a note in its headline, and the same in its body. */
async function markedStory(services: Services): Promise<{ readonly id: ArticleId; readonly by: StaffId }> {
  const [by] = await listStaff(services.db)
  if (!by) throw new Error('Nobody works here')
  const story = { headline, section: 'harbour', body }
  const id = await saveDraft(services, { articleId: null, by: by.id, story })
  await claim(services, id, 'headline', 'gates shut until May')
  await claim(services, id, 'body', 'The paddles are gone')
  await note(services, id, by.id, 'until May')
  await note(services, id, by.id, 'paddles')
  return { id, by: by.id }
}

async function claim(services: Services, storyId: string, field: 'headline' | 'body', words: string) {
  const start = texts[field].indexOf(words)
  const added = await addClaim(services, {
    ...{ storyId, texts, at: { field, start, end: start + words.length }, by: null },
    ...{ kind: 'fact', manner: 'unattributed', source: null, cue: null },
    ...{ hops: [], quoted: [], embeddedIn: null, note: '' },
  })
  if (!added.ok) throw new Error(added.reason)
  return added.claim.id
}

const note = (services: Services, articleId: ArticleId, by: StaffId, words: string) =>
  newsroom.writeNote(services, { articleId, words, text: `About ${words}?`, to: '', by })

/** What is marked on a page: the words of claims each with its number, and those of notes. */
const markedOn = (page: Page) =>
  page.evaluate(() => {
    const said = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .map(({ textContent, dataset }) => `${textContent}${dataset.number ? `[${dataset.number}]` : ''}`)
        .join('')
    return {
      headline: said('.text-layer .claimed'),
      body: said('.editor-text .claimed'),
      noted: [said('.text-layer .noted'), said('.editor-text .noted')].map(words =>
        words.replace(/\[.*?\]/g, ''),
      ),
    }
  })

const all = {
  headline: 'gates shut until May[1]',
  body: 'The paddles are gone[2]',
  noted: ['until May', 'paddles'],
}

test('claims and notes whose words are deleted are marked again at once when that is undone, numbered', async ({
  paper,
}) => {
  const { services } = paper
  const { id } = await markedStory(services)
  const page = await atDesk(await paper.reader(), await hire(services, 'Agnes Tolliver'))
  await openEditor(page, id)
  await expect.poll(() => markedOn(page)).toEqual(all)

  await page.locator('.editor-text').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  expect((await markedOn(page)).body).toBe('')
  await page.keyboard.press('Control+z')
  expect(await markedOn(page)).toEqual(all)

  // A part of them, and what stands before.
  await page.locator('.editor-text em').click()
  await page.keyboard.press('Home')
  for (const _ of 'The pad') await page.keyboard.press('Shift+ArrowRight')
  await settled(page)
  await page.keyboard.press('Delete')
  expect(await markedOn(page)).toMatchObject({ body: 'dles are gone[2]', noted: ['until May', 'dles'] })
  await page.keyboard.press('Control+z')
  expect(await markedOn(page)).toEqual(all)

  const field = page.locator('[name=headline]')
  await field.press('Control+a')
  await field.press('Delete')
  expect(await markedOn(page)).toEqual({
    headline: '',
    body: 'The paddles are gone[1]',
    noted: ['', 'paddles'],
  })
  expect(await page.locator('.field .note-gone').first().isVisible()).toBe(true)
  await field.press('Control+z')
  expect(await markedOn(page)).toEqual(all)
  expect(await page.locator('.field .note-gone').first().isVisible()).toBe(false)
})

test('what a colleague marks is there at once, and moves neither the caret nor the page', async ({
  paper,
}) => {
  const { services } = paper
  const { id, by } = await markedStory(services)
  const [agnes, tom] = await Promise.all(
    ['Agnes Tolliver', 'Tom Reyes'].map(async name => {
      const page = await atDesk(await paper.reader(), await hire(services, name))
      await openEditor(page, id)
      return page
    }),
  )
  if (!agnes || !tom) throw new Error('Two are needed')
  await expect.poll(() => markedOn(tom)).toEqual(all)
  await tom.locator('.editor-text > p').last().click()
  await tom.keyboard.press('End')
  const where = () =>
    tom.evaluate(() => {
      const caret = getSelection()?.getRangeAt(0).getBoundingClientRect()
      return [Math.round(caret?.left ?? -1), Math.round(caret?.top ?? -1)]
    })
  const before = await where()
  const said = tom.locator('form.story-form > [role=status]')

  await agnes.locator('.editor-text > p').last().click()
  await agnes.keyboard.press('Home')
  for (const _ of 'It rained') await agnes.keyboard.press('Shift+ArrowRight')
  await agnes.keyboard.press('Control+Shift+S')
  await agnes.keyboard.type('Ada Poe')
  await agnes.keyboard.press('Enter')
  await agnes.locator('.claim-panel select').selectOption('person')
  await agnes.keyboard.press('Enter')
  const more = { ...all, body: 'The paddles are gone[2]It rained[3]' }
  await expect.poll(() => markedOn(agnes)).toEqual(more)
  await expect.poll(() => markedOn(tom)).toEqual(more)
  expect(await said.allInnerTexts()).toContain('New claim: “It rained”, Ada Poe.')
  expect(await agnes.locator('form.story-form > [role=status]').allInnerTexts()).toEqual(['', ''])

  await note(services, id, by, 'Lock gates')
  await note(services, id, by, 'rained again')
  await expect
    .poll(async () => (await markedOn(tom)).noted)
    .toEqual(['Lock gatesuntil May', 'paddlesrained again'])
  expect(await tom.locator('.beside-note').count()).toBe(4)
  expect((await where())[1]).toBe(before[1])

  await tom.keyboard.type(' Still here.')
  const first = await claim(services, id, 'headline', 'Lock gates')
  await expect.poll(async () => (await markedOn(tom)).body).toBe('The paddles are gone[3]It rained[4]')
  await removeClaim(services, { claimId: first, by })
  await expect.poll(() => markedOn(tom)).toMatchObject({ body: more.body })
  await expect.poll(() => said.allInnerTexts()).toContain('Claim taken off: “Lock gates”, Nobody named.')
  expect((await where())[1]).toBe(before[1])
})
