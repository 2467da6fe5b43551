import { createArticle } from '../../test/factories/articles.ts'
import { createComment, createTrustedReader } from '../../test/factories/discussion.ts'
import { ask, pathOf } from '../../test/factories/front.ts'
import { expect, test } from '../../test/world.ts'
import { directionOf } from '../platform/language/index.ts'
import { messagesFor, saveSettings } from '../site/index.ts'

test.for([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ur', 'rtl'],
  ['en-GB', 'ltr'],
  // Hausa's papers are in Latin letters, whatever else it may be written in.
  ['ha', 'ltr'],
  ['ar-Latn', 'ltr'],
])('%s runs %s', ([language = '', direction]) => {
  expect(directionOf(language)).toBe(direction)
})

test('a paper in Arabic runs from right to left, on its pages and in its feeds', async ({ world }) => {
  await saveSettings(world, { language: 'ar' })
  const article = await createArticle(world, { headline: 'العبّارة ستتوقف', slug: 'ferry' })
  const by = await createTrustedReader(world, 'Ada Finch')
  await createComment(world, article, { by, text: 'I agree! (See the report.)' })
  const { document } = await world.visitor().open(pathOf(article))
  expect(document.documentElement.getAttribute('dir')).toBe('rtl')
  expect(document.querySelector('link[href*="/rtl."]')).not.toBeNull()
  expect(document.querySelector('.comment-body')?.getAttribute('dir')).toBe('auto')
  expect(document.querySelector('.byline time')?.textContent).toContain('مارس')
  expect((await ask(world, '/feed.json')).body).toContain('<div dir=\\"rtl\\">')
})

test('a paper in English loads nothing for that', async ({ world }) => {
  const { html } = await world.visitor().open(pathOf(await createArticle(world)))
  expect(html).not.toContain('/rtl.')
})

test('names that run the other way keep their order in a sentence', () => {
  const { sourcing } = messagesFor('ar')
  const footing = {
    ...{ claims: 2, unsourced: 0, documents: [], groups: [], unnamed: 'nobody' as const },
    ...{ outlets: [], soleOutlet: null, declined: [] },
  }
  expect(sourcing.restsOn({ ...footing, named: ['هند منصور', 'Ada Poe'] })).toBe(
    'This story rests on what \u2068هند منصور\u2069 and Ada Poe said.',
  )
})
