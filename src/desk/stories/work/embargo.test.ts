import { ensureSection, storyInput } from '../../../../test/factories/articles.ts'
import { atDesk } from '../../../../test/factories/desk.ts'
import { expect, test } from '../../../../test/world.ts'
import { findStoryForDesk, saveDraft } from '../../../articles/index.ts'

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
