import { expect, test, type World } from '../../../test/world.ts'
import {
  type ArticleId,
  citedSources,
  filing,
  findPublished,
  histories,
  listFront,
  newsroom,
} from '../../articles/index.ts'
import { countQueue } from '../../discussion/index.ts'
import { listEditions, previewEdition } from '../../newsletter/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { seedSample } from './seed-sample.ts'

test('the sample fills an empty paper: stories and their later versions, discussion, past editions, work at the desk; once', {
  timeout: 60_000,
}, async ({ world, db, clock }) => {
  clock.set('2026-03-10T15:00:00Z')
  expect(await seedSample(world.services)).toMatchObject({ ok: true, stories: 8 })
  await world.work()
  const [lead] = await listFront(db, clock.now(), 1)
  expect(lead).toMatchObject({ slug: 'ferry-landing-vote', day: '2026-03-10' })
  expect((await findPublished(db, clock.now(), lead?.id ?? ('' as ArticleId)))?.claims).toHaveLength(21)
  expect(await citedSources.listCitedSources(db, clock.now(), { limit: 50, offset: 0 })).toContainEqual(
    expect.objectContaining({ slug: 'hester-quill', claims: 2 }),
  )
  await expectSeriesAndVersions(world)
  expect(await listEditions(db, { limit: 10 })).toHaveLength(2)
  expect(await previewEdition(world.services, {})).not.toBeNull()
  expect((await countQueue(db)).waiting).toBe(3)
  const board = await newsroom.listBoard(db, clock.now(), { perColumn: 10 })
  expect([...board].map(([name, { total }]) => [name, total])).toEqual([
    ['planned', 2],
    ['draft', 1],
    ['ready', 0],
    ['waiting', 0],
    ['out', 7],
  ])
  expect(await seedSample(world.services)).toEqual({ ok: false, reason: 'not-empty' })
})

async function expectSeriesAndVersions({ db, clock }: World): Promise<void> {
  const firstTen = { limit: 10, offset: 0 }
  const series = await filing.listTopicStories(db, clock.now(), 'series', 'what-the-river-costs', firstTen)
  const parts = ['sluice-report', 'oyster-beds-reopen', 'ferry-landing-vote']
  expect(series?.stories.map(({ slug }) => slug)).toEqual(parts)
  const { corrections } = await histories.corrections(db, clock.now(), firstTen)
  expect(corrections).toMatchObject([
    {
      kind: 'correction',
      versionNumber: 2,
      at: '2026-03-09T11:20:00.000Z',
      article: { slug: 'sluice-report' },
    },
  ])
  expect(await versionsOf('2026-03-08', 'sluice-report')).toEqual([
    ['first', '2026-03-08T06:30:00.000Z'],
    ['correction', '2026-03-09T11:20:00.000Z'],
  ])
  expect(await versionsOf('2026-03-10', 'oyster-beds-reopen')).toEqual([
    ['first', '2026-03-10T05:40:00.000Z'],
    ['update', '2026-03-10T08:12:00.000Z'],
  ])

  async function versionsOf(day: string, slug: string) {
    const found = await histories.find(db, clock.now(), day as Day, slug)
    if (found.found !== 'history') throw new Error(`${slug} has no history`)
    return found.history.versions.map(({ kind, publishedAt }) => [kind, publishedAt])
  }
}
