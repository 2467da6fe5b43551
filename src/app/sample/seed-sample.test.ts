import { expect, test } from '../../../test/world.ts'
import { type ArticleId, citedSources, findPublished, listFront } from '../../articles/index.ts'
import { countQueue } from '../../discussion/index.ts'
import { listEditions, previewEdition } from '../../newsletter/index.ts'
import { seedSample } from './seed-sample.ts'

test('the sample fills an empty paper: stories, discussion, past editions, work for a moderator; once', {
  timeout: 60_000,
}, async ({ world, db, clock }) => {
  clock.set('2026-03-10T15:00:00Z')
  expect(await seedSample(world.services)).toMatchObject({ ok: true, stories: 8 })
  await world.work()
  const [lead] = await listFront(db, clock.now(), 1)
  expect(lead).toMatchObject({ slug: 'ferry-landing-vote', day: '2026-03-10' })
  expect((await countQueue(db)).waiting).toBe(3)
  expect((await findPublished(db, clock.now(), lead?.id ?? ('' as ArticleId)))?.claims).toHaveLength(21)
  expect(await citedSources.listCitedSources(db, clock.now(), { limit: 50, offset: 0 })).toContainEqual(
    expect.objectContaining({ slug: 'hester-quill', claims: 2 }),
  )
  expect(await listEditions(db, { limit: 10 })).toHaveLength(2)
  expect(await previewEdition(world.services, {})).not.toBeNull()
  expect(await seedSample(world.services)).toEqual({ ok: false, reason: 'not-empty' })
})
