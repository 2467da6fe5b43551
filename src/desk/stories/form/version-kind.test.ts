import { createArticle } from '../../../../test/factories/articles.ts'
import { atDesk, fieldValue } from '../../../../test/factories/desk.ts'
import { describe, expect, test } from '../../../../test/world.ts'

const publish = '[formaction$="/publish"]'

describe('publishing a story again', () => {
  test('asks what kind of version it is, and of a correction what was wrong, what is right and why', async ({
    world,
  }) => {
    const article = await createArticle(world, { body: 'The BBC said so.' })
    const editor = await atDesk(world, 'editor')
    world.clock.advance({ minutes: 5 })
    await editor.open(`/desk/stories/${article.id}`)
    await editor.submit(publish, { body: 'Faisal Mekdad said so.' })
    expect(editor.page?.status).toBe(422)
    expect(editor.page?.document.querySelector('.version-kind .field-error')?.textContent).toContain(
      'Say what kind of version this is',
    )
    expect(fieldValue(editor, 'body')).toBe('Faisal Mekdad said so.')

    await editor.submit(publish, { revisionKind: 'correction', revisionWrong: 'It was the BBC’s' })
    expect(editor.page?.status).toBe(422)
    expect(editor.page?.document.querySelector('#field-revisionRight-error')).not.toBeNull()
    expect(editor.page?.document.querySelector('#field-revisionWhy-error')).not.toBeNull()
    expect(editor.page?.document.querySelector('[value="correction"]')?.hasAttribute('checked')).toBe(true)

    await editor.submit(publish, { revisionRight: 'It is his', revisionWhy: 'We misread it' })
    expect(editor.page?.status).toBe(200)
    const reader = await world.visitor().open(`/2026/03/10/${article.slug}`)
    expect(reader.document.querySelector('.correction')?.textContent).toContain(
      'It was the BBC’s. It is his. We misread it.',
    )
  })

  test('does not ask when nothing is new, and takes no correction of an unchanged text', async ({
    world,
  }) => {
    const article = await createArticle(world)
    const editor = await atDesk(world, 'editor')
    await editor.open(`/desk/stories/${article.id}`)
    await editor.submit(publish)
    expect(editor.page?.status).toBe(200)
    const words = { revisionWrong: 'a', revisionRight: 'b', revisionWhy: 'c' }
    await editor.submit(publish, { revisionKind: 'correction', ...words })
    expect(editor.page?.status).toBe(422)
    expect(editor.page?.text).toContain('Nothing in this story has changed.')
  })
})

test('a withdrawal says to readers since when and why, and keeps its history unless the law forbids', async ({
  world,
}) => {
  const editor = await atDesk(world, 'editor')
  for (const legal of ['', 'yes']) {
    const article = await createArticle(world, { headline: `Gone ${legal}`, body: 'What stood here.' })
    await editor.open(`/desk/stories/${article.id}/unpublish`)
    await editor.submit('form.desk-narrow', {
      publicReason: 'The letter it rests on is a forgery.',
      reason: 'Counsel said so',
      ...(legal ? { legal } : {}),
    })
    const path = `/2026/03/10/${article.slug}`
    const stone = await world.visitor().open(path)
    expect(stone.status).toBe(410)
    expect(stone.text).toContain('It was withdrawn on 10 March 2026 at 09:00.')
    expect(stone.text).toContain('The letter it rests on is a forgery.')
    expect(stone.text).not.toContain('Counsel')
    const version = await world.visitor().open(`${path}/history/1`)
    expect(version.status).toBe(legal ? 410 : 200)
    expect(version.text.includes('What stood here.')).toBe(!legal)
    expect((await world.visitor().open(`${path}/history`)).text.includes('forgery')).toBe(true)
  }
})
