import { ensureSection, storyInput } from '../../../../test/factories/articles.ts'
import { atDesk, fieldValue } from '../../../../test/factories/desk.ts'
import { expect, test } from '../../../../test/world.ts'
import { findStoryForDesk, saveDraft } from '../../../articles/index.ts'

test('a day that is in no calendar is refused wherever a day is typed, and nothing is changed by it', async ({
  world,
  db,
}) => {
  await ensureSection(world, 'harbour')
  const id = await saveDraft(world, { articleId: null, story: storyInput(), by: null })
  const editor = await atDesk(world, 'editor')
  const path = `/desk/stories/${id}`
  const typed = '2026-02-30T07:30'
  await editor.open(path)
  await editor.submit('[action$="/plan"]', { day: '2026-03-12', note: 'Ask the county.' })

  await editor.submit('[formaction$="/publish"]', { publishedAt: typed })
  expect(editor.page?.status).toBe(422)
  expect(fieldValue(editor, 'publishedAt')).toBe(typed)
  await editor.open(path)
  await editor.submit('[action$="/embargo"]', { until: typed })
  expect(editor.page?.status).toBe(422)
  await editor.open(path)
  await editor.submit('[action$="/plan"]', { day: '2026-02-30', note: 'Ask the ministry.' })
  expect(editor.page?.status).toBe(422)
  expect(editor.page?.text).toContain('There is no such day')
  expect(editor.page?.document.querySelector('[action$="/plan"] textarea')?.textContent).toContain('ministry')
  const moved = await editor.post(`${path}/day`, { day: '2026-02-30' })
  expect(moved.text).toContain('There is no such day')
  const plan = { title: 'The sluice', day: '2026-02-30', section: 'harbour' }
  await editor.open('/desk/board')
  await editor.submit('[action="/desk/plan"]', plan)
  expect(editor.page?.status).toBe(422)
  expect(editor.page?.text).toContain('There is no such day')

  expect(await findStoryForDesk(db, id)).toMatchObject({
    state: 'draft',
    embargoUntil: null,
    plannedDay: '2026-03-12',
    plan: 'Ask the county.',
  })
})

test('an embargo is a reporter’s to set and to lengthen; they are not offered to change what was agreed', async ({
  world,
  db,
}) => {
  await ensureSection(world, 'harbour')
  const id = await saveDraft(world, { articleId: null, story: storyInput(), by: null })
  const reporter = await atDesk(world, 'reporter')
  await reporter.open(`/desk/stories/${id}`)
  await reporter.submit('[action$="/embargo"]', { until: '2026-03-12T06:00', terms: 'With the ministry.' })
  expect(reporter.page?.document.querySelector('.embargo-banner')?.textContent).toContain(
    'With the ministry.',
  )
  for (const field of ['[name="lift"]', '[name="terms"]'])
    expect(reporter.page?.document.querySelector(field), field).toBeNull()
  await reporter.submit('[action$="/embargo"]', { until: '2026-03-12T08:00' })
  expect(await findStoryForDesk(db, id)).toMatchObject({
    embargoUntil: '2026-03-12T08:00:00.000Z',
    embargoTerms: 'With the ministry.',
  })
  const sent = { until: '2026-03-12T08:00', terms: 'Whenever.' }
  expect((await reporter.post(`/desk/stories/${id}/embargo`, sent)).status).toBe(422)

  const editor = await atDesk(world, 'editor')
  await editor.open(`/desk/stories/${id}`)
  await editor.submit('[name="lift"]')
  expect((await findStoryForDesk(db, id))?.embargoUntil).toBeNull()
})
