import { createArticle, createScheduledArticle, storyInput } from '../../../../test/factories/articles.ts'
import { atDesk, fieldValue } from '../../../../test/factories/desk.ts'
import { createClaim, createSource } from '../../../../test/factories/sourcing.ts'
import { describe, expect, test } from '../../../../test/world.ts'
import { publishArticle, unpublishArticle } from '../../../articles/index.ts'
import { changeClaim } from '../../../sourcing/index.ts'

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

  test('says so, too, of a claim that was given to somebody else since, and takes that in', async ({
    world,
    clock,
  }) => {
    const texts = { headline: 'The tax', standfirst: '', body: 'The tax will rise.' }
    const id = await createScheduledArticle(world, hour, { ...texts, slug: 'tax' })
    const [chair, clerk] = [
      await createSource(world, { wording: 'The chair' }),
      await createSource(world, { wording: 'The clerk' }),
    ]
    const claim = await createClaim(world, 'The tax will rise', { storyId: id, texts, source: chair.id })
    const editor = await atDesk(world, 'editor')
    const schedule = async () => {
      await editor.open(`/desk/stories/${id}`)
      expect(editor.page?.document.querySelector('[formaction$="/publish"]')?.textContent).toBe(
        'Schedule the changes',
      )
      await editor.submit('[formaction$="/publish"]')
      expect(editor.page?.text).not.toContain('without these changes')
      await editor.open('/desk/board')
      expect(editor.page?.text).not.toContain('Changed since it was scheduled')
      expect((await editor.open('/desk/stories')).text).not.toContain('changes not published')
    }
    await schedule()
    await changeClaim(world, { claimId: claim.id, texts, changes: { source: clerk.id }, by: null })

    const { document } = await editor.open(`/desk/stories/${id}`)
    const banner = document.querySelector('.amended-banner')
    expect(banner?.textContent).toContain('Version 2 goes out at its hour, without these changes')
    expect(banner?.textContent).toContain('One claim is not as the scheduled version has it.')
    expect(banner?.querySelector('[href$="/discard"]')).toBeNull()
    expect(document.querySelectorAll('.amended-banner')).toHaveLength(1)
    const anchor = banner?.querySelector('a')?.getAttribute('href') ?? ''
    expect(document.querySelector(anchor)).not.toBeNull()
    await editor.open('/desk/board')
    expect(editor.page?.document.querySelector('.card--scheduled')?.textContent).toContain(
      'Changed since it was scheduled',
    )
    expect((await editor.open('/desk/stories')).text).toContain('changes not published')
    await editor.open(`/desk/stories/${id}/claims`)
    expect(editor.page?.document.querySelector('.claim-waits')?.textContent).toContain(
      'The scheduled version has it as it was.',
    )
    expect(editor.page?.text).not.toContain('eaders have')
    await schedule()
    clock.set(hour as Parameters<typeof clock.set>[0])
    await world.work()
    const reader = await world.visitor().open('/2026/03/12/tax')
    expect(reader.text).toContain('The clerk')
    expect(reader.text).not.toContain('The chair')
  })

  test('goes out with how firm a claim is by then, and says nothing of that', async ({ world, clock }) => {
    const texts = { headline: 'The tax', standfirst: '', body: 'The tax will rise.' }
    const id = await createScheduledArticle(world, hour, { ...texts, slug: 'tax' })
    const claim = await createClaim(world, 'The tax will rise', { storyId: id, texts })
    const editor = await atDesk(world, 'editor')
    await editor.open(`/desk/stories/${id}`)
    await editor.submit('[formaction$="/publish"]')
    await editor.open(`/desk/stories/${id}/claims/${claim.id}`)
    await editor.submit('.claim-form', { standing: 'unverified', standingReason: 'He shows no paper.' })
    await editor.open(`/desk/stories/${id}`)
    expect(editor.page?.text).not.toContain('without these changes')
    clock.set(hour as Parameters<typeof clock.set>[0])
    await world.work()
    expect((await world.visitor().open('/2026/03/12/tax')).text).toContain('He shows no paper.')
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

  test('that was withdrawn before is called off without a word to readers', async ({ world }) => {
    const story = await createArticle(world, { headline: 'The tax' })
    const again = { ...storyInput({ headline: 'The tax, again' }), articleId: story.id, publishedAt: hour }
    await unpublishArticle(world, { articleId: story.id, by: null, publicReason: 'It was wrong.' })
    await publishArticle(world, again)
    const editor = await atDesk(world, 'editor')
    await editor.open(`/desk/stories/${story.id}/unpublish`)
    expect(editor.page?.text).toContain('stays withdrawn. Readers are told nothing.')
    await editor.submit('.desk-narrow')
    expect(editor.page?.text).toContain('Called off. The story stays withdrawn.')
    expect((await world.visitor().open(`/2026/03/10/${story.slug}`)).text).toContain('It was wrong.')
  })
})

test('a story that is out is amended on the board and in the list, too, when only who says what was changed', async ({
  world,
}) => {
  const texts = { headline: 'The tax', standfirst: '', body: 'The tax will rise.' }
  const { id } = await createArticle(world, texts)
  const [chair, clerk] = [
    await createSource(world, { wording: 'The chair' }),
    await createSource(world, { wording: 'The clerk' }),
  ]
  const claim = await createClaim(world, 'The tax will rise', { storyId: id, texts, source: chair.id })
  const again = { ...storyInput(texts), articleId: id, revision: { kind: 'update' as const } }
  expect(await publishArticle(world, again)).toMatchObject({ ok: true })
  const editor = await atDesk(world, 'editor')
  const pages = ['/desk/board', '/desk/stories', `/desk/stories/${id}`]
  const stageOn = async (path: string) =>
    (await editor.open(path)).document.querySelector('.card .status, tbody .status, .stage-now .status')
      ?.textContent ?? null
  for (const path of pages) expect(await stageOn(path), path).not.toBe('Amended')
  await changeClaim(world, { claimId: claim.id, texts, changes: { source: clerk.id }, by: null })
  for (const path of pages) expect(await stageOn(path), path).toBe('Amended')
})
