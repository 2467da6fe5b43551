import { createScheduledArticle } from '../../../../test/factories/articles.ts'
import { atDesk, fieldValue } from '../../../../test/factories/desk.ts'
import { describe, expect, test } from '../../../../test/world.ts'

const hour = '2026-03-12T06:00:00.000Z'

describe('a story that waits for its hour', () => {
  test('says that what was changed since does not go out with it, and takes the changes in', async ({
    world,
    clock,
  }) => {
    const id = await createScheduledArticle(world, hour, {
      headline: 'The tax',
      slug: 'tax',
      body: 'It rises.',
    })
    const editor = await atDesk(world, 'editor')
    await editor.open(`/desk/stories/${id}`)
    expect(editor.page?.text).not.toContain('without these changes')
    await editor.submit('.story-form', { body: 'It falls.' })
    expect(editor.page?.text).toContain('Version 1 goes out at its hour, without these changes')
    await editor.open('/desk/board')
    expect(editor.page?.document.querySelector('.card--scheduled')?.textContent).toContain(
      'Changed since it was scheduled',
    )
    await editor.open(`/desk/stories/${id}`)
    await editor.submit('[formaction$="/publish"]')
    expect(editor.page?.text).not.toContain('without these changes')
    clock.set(hour as Parameters<typeof clock.set>[0])
    await world.work()
    expect((await world.visitor().open('/2026/03/12/tax')).text).toContain('It falls.')
  })

  test('has its changes thrown away on the way that the page leads to', async ({ world }) => {
    const id = await createScheduledArticle(world, hour, { body: 'It rises.' })
    const reporter = await atDesk(world, 'reporter')
    await reporter.open(`/desk/stories/${id}`)
    await reporter.submit('.story-form', { body: 'It falls.' })
    await reporter.follow('[href$="/discard"]')
    await reporter.submit('.desk-narrow')
    expect(fieldValue(reporter, 'body')).toBe('It rises.')
    expect(reporter.page?.text).not.toContain('without these changes')
  })

  test('stands on the board with its hour, under embargo too', async ({ world }) => {
    const id = await createScheduledArticle(world, hour)
    const editor = await atDesk(world, 'editor')
    await editor.open(`/desk/stories/${id}`)
    await editor.submit('[action$="/embargo"]', { until: '2026-03-12T05:00', terms: '' })
    await editor.open('/desk/board')
    const card = editor.page?.document.querySelector('.card--embargoed')
    expect(card?.querySelector('time')?.getAttribute('datetime')).toContain('2026-03-12T06:00')
    expect(card?.textContent).toContain('Under embargo')
  })
})
