import { expect, test } from '../../../test/world.ts'
import {
  type ArticleId,
  citedSources,
  filing,
  findPublished,
  histories,
  listFront,
} from '../../articles/index.ts'
import { countQueue } from '../../discussion/index.ts'
import { listEditions, previewEdition } from '../../newsletter/index.ts'
import type { Day } from '../../platform/time/index.ts'
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

test('the sample has a series, and stories that were corrected and updated at their hour', {
  timeout: 60_000,
}, async ({ world, db, clock }) => {
  clock.set('2026-03-10T15:00:00Z')
  await seedSample(world.services)
  const now = clock.now()
  const series = await filing.listTopicStories(db, now, 'series', 'what-the-river-costs', firstTen)
  expect(series?.stories.map(({ slug }) => slug)).toEqual([
    'sluice-report',
    'oyster-beds-reopen',
    'ferry-landing-vote',
  ])
  const { corrections } = await histories.corrections(db, now, firstTen)
  expect(corrections).toMatchObject([
    {
      kind: 'correction',
      versionNumber: 2,
      at: '2026-03-09T11:20:00.000Z',
      article: { slug: 'sluice-report' },
    },
  ])
  expect(await versionsOf('2026-03-08', 'sluice-report')).toEqual([
    { kind: 'first', publishedAt: '2026-03-08T06:30:00.000Z' },
    { kind: 'correction', publishedAt: '2026-03-09T11:20:00.000Z' },
  ])
  expect(await versionsOf('2026-03-10', 'oyster-beds-reopen')).toEqual([
    { kind: 'first', publishedAt: '2026-03-10T05:40:00.000Z' },
    { kind: 'update', publishedAt: '2026-03-10T08:12:00.000Z' },
  ])

  async function versionsOf(day: string, slug: string) {
    const found = await histories.find(db, now, day as Day, slug)
    if (found.found !== 'history') throw new Error(`${slug} has no history`)
    return found.history.versions.map(({ kind, publishedAt }) => ({ kind, publishedAt }))
  }
})

const firstTen = { limit: 10, offset: 0 }
