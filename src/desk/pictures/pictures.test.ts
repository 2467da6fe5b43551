import sharp from 'sharp'
import { createStaff, signInStaff } from '../../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { findStoryForDesk, pictureLibrary, saveDraft } from '../../articles/index.ts'

const blue = (width = 60) =>
  sharp({ create: { width, height: 40, channels: 3, background: '#336' } })
    .png()
    .toBuffer()

async function editorAt(world: World) {
  const staff = await createStaff(world, 'editor')
  const visitor = world.visitor()
  await signInStaff(world, visitor, staff)
  return { staff, visitor }
}

async function keep(world: World, alt: string, width = 60) {
  const { db, clock, services } = world
  const words = { alt, caption: null, credit: 'Ida Quill' }
  const kept = await pictureLibrary.keepPicture(
    { db, clock, dataFolder: services.config.dataFolder },
    { bytes: await blue(width), words, by: null },
  )
  if (!kept.ok) throw new Error(kept.reason)
  return kept.picture
}

describe('the picture library', () => {
  test('finds a picture by any of its words, whatever their accents', async ({ world }) => {
    await keep(world, 'A ferry at the quay', 60)
    await keep(world, 'The café in winter', 61)
    const { visitor } = await editorAt(world)
    await visitor.open('/desk/pictures')
    expect(visitor.page?.document.querySelectorAll('.contact-sheet li').length).toBe(2)
    await visitor.submit('form[role=search]', { q: 'QUILL cafe' })
    expect(
      [...(visitor.page?.document.querySelectorAll('.contact-words') ?? [])].map(e => e.textContent),
    ).toEqual(['The café in winter'])
    expect((await visitor.open('/desk/pictures?q=%25')).status).toBe(200)
  })

  test('says what is missing, and keeps what was typed', async ({ world }) => {
    const picture = await keep(world, 'A ferry at the quay')
    const { visitor } = await editorAt(world)
    await visitor.open(`/desk/pictures/${picture.file}`)
    await visitor.submit('.desk-columns form', { alt: '', caption: 'The Heron comes in' })
    expect(visitor.page?.status).toBe(422)
    expect(visitor.page?.document.querySelector('[name=caption]')?.getAttribute('value')).toBe(
      'The Heron comes in',
    )
    await visitor.submit('.desk-columns form', { alt: 'The Heron', focus: 'top-left' })
    expect(visitor.page?.text).toContain('Saved.')
    expect(visitor.page?.document.querySelector('[name=focus][checked]')?.getAttribute('value')).toBe(
      'top-left',
    )
    await visitor.open('/desk/pictures')
    await visitor.submit('.desk-narrow form')
    expect(visitor.page?.status).toBe(422)
    expect(visitor.page?.text).toContain('Choose a picture from your device')
  })

  test('gives a story its picture with the words that go with it', async ({ world }) => {
    const picture = await keep(world, 'A ferry at the quay')
    const { staff, visitor } = await editorAt(world)
    const id = await saveDraft(world, {
      articleId: null,
      story: { headline: 'The ferry stays', section: '', body: 'It does.' },
      by: staff.id,
    })
    await visitor.open(`/desk/pictures?for=${id}`)
    await visitor.follow('.contact-sheet a')
    await visitor.submit('.desk-head form')
    expect(visitor.page?.path).toContain(`/desk/stories/${id}`)
    expect((await findStoryForDesk(world.db, id))?.story.picture).toMatchObject({
      file: picture.file,
      alt: 'A ferry at the quay',
      credit: 'Ida Quill',
    })
    await visitor.open(`/desk/pictures/${picture.file}`)
    expect(visitor.page?.text).toContain('The ferry stays')
  })

  test('has no page for a picture that it does not hold', async ({ world }) => {
    const { visitor } = await editorAt(world)
    for (const file of ['nothing', '..%2fsecret', `${'a'.repeat(24)}-50x50`])
      expect((await visitor.open(`/desk/pictures/${file}`)).status).toBe(404)
  })
})
