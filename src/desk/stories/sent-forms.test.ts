import { ensureSection } from '../../../test/factories/articles.ts'
import { atDesk, fieldValue } from '../../../test/factories/desk.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { countPublished, countStoriesForDesk } from '../../articles/index.ts'

const text = {
  headline: 'The last ferry may yet have a winter',
  section: 'harbour',
  authors: 'Agnes Tolliver',
  body: 'The Heron is a wooden boat.',
}

describe('the form of a story', () => {
  test('that comes twice is one story to readers, and another text in it is a conflict', async ({
    world,
    db,
    clock,
  }) => {
    await ensureSection(world, 'harbour')
    const editor = await atDesk(world, 'editor')
    await editor.open('/desk/stories/new')
    const form = { ...text, key: fieldValue(editor, 'key') ?? '' }
    const clicks = await Promise.all([1, 2, 3].map(() => editor.post('/desk/stories/new/publish', form)))
    expect(clicks.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(clicks.map(({ path }) => path.replace(/\?.*/, ''))).size).toBe(1)
    expect(await countPublished(db, clock.now())).toBe(1)
    const changed = await editor.post('/desk/stories/new/publish', { ...form, body: 'Otherwise.' })
    expect(changed.status).toBe(409)
    expect(changed.document.querySelector('.story-form')?.getAttribute('action')).not.toMatch(/new$/)
    await editor.open('/desk/stories/new')
    await editor.submit('.story-form', text)
    expect(await countStoriesForDesk(db, {})).toBe(2)
  })

  test.for(['tomorrow', '9999999-99-99T99:99', 'noonZ', '9999-12-31T23:59', '0000-01-01T00:00'])(
    'keeps a time that is none as it was typed, and is refused with it when it is published: %s',
    async (publishedAt, { world }) => {
      await ensureSection(world, 'harbour')
      const editor = await atDesk(world, 'editor')
      await editor.open('/desk/stories/new')
      await editor.submit('.story-form', { ...text, publishedAt })
      expect(editor.page?.status).toBe(200)
      expect(fieldValue(editor, 'publishedAt')).toBe(publishedAt)
      await editor.submit('[formaction$="/publish"]')
      expect(editor.page?.status).toBe(422)
    },
  )
})
