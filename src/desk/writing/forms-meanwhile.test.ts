import { createArticle, ensureSection } from '../../../test/factories/articles.ts'
import { atDesk, fieldValue } from '../../../test/factories/desk.ts'
import { createWriter } from '../../../test/factories/writing.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { type ArticleId, findStoryForDesk } from '../../articles/index.ts'
import { draftsFollow } from './progress.ts'

const body = 'The Heron is a wooden boat.\n\nOn most mornings it carries three people.'

/** Somebody on the writing surface puts words before a paragraph. */
async function someoneWrites(world: World, id: ArticleId, words: string, paragraph = 0) {
  const writer = await createWriter(world, id)
  await writer.open()
  writer.paragraph(paragraph).insert(0, words)
  await writer.send()
  return writer
}

describe('a form without scripts, while others write', () => {
  test('keeps what each changed in a paragraph of their own', async ({ world }) => {
    const { id } = await createArticle(world, { body })
    const tom = await atDesk(world, 'reporter')
    await tom.open(`/desk/stories/${id}`)
    const agnes = await someoneWrites(world, id, 'Agnes wrote: ')
    await tom.submit('.story-form', {
      body: body.replace('three people', 'two people').replaceAll('\n', '\r\n'),
      standfirst: 'Another winter.',
    })
    expect(tom.page?.status).toBe(200)
    expect(fieldValue(tom, 'body')).toBe(
      'Agnes wrote: The Heron is a wooden boat.\n\nOn most mornings it carries two people.',
    )
    await agnes.open()
    expect(agnes.body.toString()).toContain('two people')
    expect(agnes.doc.getText('standfirst').toString()).toBe('Another winter.')
  })

  test('shows both texts where both changed the same paragraph, and loses neither', async ({ world }) => {
    const { id } = await createArticle(world, { body })
    const tom = await atDesk(world, 'reporter')
    await tom.open(`/desk/stories/${id}`)
    const agnes = await someoneWrites(world, id, 'Agnes wrote: ')
    await tom.submit('.story-form', { body: `Tom wrote: ${body}` })
    expect(tom.page?.status).toBe(409)
    expect(fieldValue(tom, 'body')).toContain('Tom wrote:')
    expect(tom.page?.text).toContain('Agnes wrote:')
    await tom.submit('.story-form', { body: `Tom and Agnes wrote: ${body}` })
    expect(tom.page?.status).toBe(200)
    await agnes.open()
    expect(agnes.paragraph(0).toString()).toMatch(/^Tom and Agnes wrote: /)
  })
})

describe('publishing what is written together', () => {
  test('takes exactly what the publisher saw; what came in that moment stays as a draft', async ({
    world,
  }) => {
    await ensureSection(world, 'harbour')
    const { id } = await createArticle(world, { body })
    const editor = await atDesk(world, 'editor')
    await editor.open(`/desk/stories/${id}`)
    await someoneWrites(world, id, 'Unseen: ', 1)
    world.clock.advance({ minutes: 1 })
    await editor.submit('[formaction$="/publish"]', {
      body: body.replace('wooden', 'old'),
      shared: 'yes',
      revisionKind: 'update',
    })
    await world.work()
    const story = await findStoryForDesk(world.db, id)
    const page = await world.visitor().open(`/2026/03/10/${story?.address?.slug}`)
    expect(page.text).toContain('an old boat'.replace('an old', 'a old'))
    expect(page.text).not.toContain('Unseen:')
    expect(story?.story.body).toContain('Unseen:')
  })

  test('without a script it needs all that is there, and leaves no draft', async ({ world }) => {
    const { id } = await createArticle(world, { body })
    const agnes = await someoneWrites(world, id, 'All of it. ')
    const editor = await atDesk(world, 'editor')
    await editor.open(`/desk/stories/${id}`)
    expect(fieldValue(editor, 'body')).toContain('All of it.')
    world.clock.advance({ minutes: 1 })
    await editor.submit('[formaction$="/publish"]', { revisionKind: 'update' })
    expect(editor.page?.status).toBe(200)
    await draftsFollow.run(world.services)
    const story = await findStoryForDesk(world.db, id)
    expect(story?.draftSavedAt).toBeNull()
    expect(story?.story.body).toContain('All of it.')
    await agnes.open()
    agnes.paragraph(0).insert(0, 'And on. ')
    await agnes.send()
    await draftsFollow.run(world.services)
    expect((await findStoryForDesk(world.db, id))?.story.body).toMatch(/^And on\. All of it\./)
  })
})
