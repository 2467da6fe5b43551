import {
  createArticle,
  createScheduledArticle,
  ensureSection,
  storyInput,
} from '../../../test/factories/articles.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { listJobs } from '../../platform/jobs/index.ts'
import { listAudit } from '../../staff/index.ts'
import { findArticleByAddress, findPublished } from '../find-article.ts'
import { findStoryForDesk } from '../store/desk.ts'
import { listPublished } from '../store/listings.ts'
import { listVersions } from '../store/versions.ts'
import { publishArticle } from './publish-article.ts'
import { unpublishArticle } from './unpublish-article.ts'

const eventsIn = async (db: Parameters<typeof listJobs>[0]) =>
  (await listJobs(db, 'waiting'))
    .filter(job => job.kind.startsWith('event:') && !job.kind.includes('site.'))
    .map(job => [job.kind, JSON.parse(job.payload)])

describe('publishing', () => {
  test('puts a story at the address of its day and slug, and tells of it', async ({ world, db, clock }) => {
    const article = await createArticle(world, { headline: 'The ferry’s last winter?' })
    expect(article).toMatchObject({
      day: '2026-03-10',
      slug: 'the-ferrys-last-winter',
      section: { slug: 'harbour', name: 'Harbour' },
      authors: [{ slug: 'agnes-tolliver', name: 'Agnes Tolliver' }],
      versionNumber: 1,
      updatedAt: null,
      wordCount: 16,
    })
    expect(await findArticleByAddress(db, clock.now(), article.day, article.slug)).toMatchObject({
      found: 'article',
      article: { id: article.id },
    })
    expect(await eventsIn(db)).toEqual([
      ['event:article.published', { articleId: article.id, versionId: article.versionId, first: true }],
    ])
    expect(await listAudit(db, { limit: 5 })).toMatchObject([
      { action: 'story.published', subject: `story:${article.id}`, by: null },
    ])
  })

  test('says all that is wrong with a story at once, and publishes nothing', async ({ world, db, clock }) => {
    await ensureSection(world, 'harbour')
    const outcome = await publishArticle(
      { db, clock },
      storyInput({
        headline: ' ',
        slug: 'Not a slug',
        body: '![](x)',
        sources: [
          { name: 'A member', anonymous: true },
          { name: 'B', url: 'javascript:alert(1)' },
        ],
      }),
    )
    expect(outcome.ok ? [] : outcome.problems.map(({ field, line }) => [field, line])).toEqual([
      ['headline', null],
      ['slug', null],
      ['sources.0.reason', null],
      ['sources.1.url', null],
      ['body', 1],
      ['body', 1],
    ])
    expect(await listPublished(db, clock.now(), { limit: 10 })).toEqual([])
  })

  test('names the sections when a story asks for one that is not there', async ({ world, db, clock }) => {
    await ensureSection(world, 'harbour')
    const outcome = await publishArticle({ db, clock }, storyInput({ section: 'Harbor' }))
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ field: 'section', message: expect.stringContaining('harbour') }],
    })
  })

  test('gives two stories with one headline two addresses, but never one that was asked for twice', async ({
    world,
    db,
    clock,
  }) => {
    const first = await createArticle(world, { headline: 'The ferry' })
    const second = await createArticle(world, { headline: 'The ferry' })
    expect([first.slug, second.slug]).toEqual(['the-ferry', 'the-ferry-2'])
    expect(await publishArticle({ db, clock }, storyInput({ slug: 'the-ferry' }))).toMatchObject({
      ok: false,
      problems: [{ field: 'slug' }],
    })
  })
})

describe('publishing again', () => {
  test('the same file makes a new version of the same story, and keeps its address', async ({
    world,
    db,
    clock,
  }) => {
    await ensureSection(world, 'harbour')
    const file = { ...storyInput({ headline: 'The ferry stays' }), origin: 'file:/stories/ferry.md' }
    const first = await publishArticle({ db, clock }, file)
    clock.advance({ days: 1 })
    const second = await publishArticle(
      { db, clock },
      { ...file, headline: 'The ferry goes', reason: 'It went' },
    )
    expect(second).toMatchObject({
      outcome: 'updated',
      articleId: first.ok && first.articleId,
      versionNumber: 2,
      address: { day: '2026-03-10', slug: 'the-ferry-stays' },
    })
    const [story, ...others] = await listPublished(db, clock.now(), { limit: 10 })
    expect(others).toEqual([])
    expect(story).toMatchObject({
      headline: 'The ferry goes',
      publishedAt: '2026-03-10T09:00:00.000Z',
      updatedAt: '2026-03-11T09:00:00.000Z',
    })
    expect((await eventsIn(db)).at(-1)).toMatchObject(['event:article.published', { first: false }])
  })

  test('the same text does nothing', async ({ world, db, clock }) => {
    await ensureSection(world, 'harbour')
    const file = { ...storyInput(), origin: 'file:/stories/ferry.md' }
    await publishArticle({ db, clock }, file)
    const events = await eventsIn(db)
    clock.advance({ days: 1 })
    expect(await publishArticle({ db, clock }, file)).toMatchObject({
      outcome: 'unchanged',
      versionNumber: 1,
    })
    expect(await eventsIn(db)).toEqual(events)
  })

  test('a file that was moved is known by the address it asks for', async ({ world, db, clock }) => {
    await ensureSection(world, 'harbour')
    const story = storyInput({ slug: 'ferry', publishedAt: '2026-03-09T10:00:00Z' })
    const first = await publishArticle({ db, clock }, { ...story, origin: 'file:/a/ferry.md' })
    const second = await publishArticle({ db, clock }, { ...story, body: 'New.', origin: 'file:/b/ferry.md' })
    expect(second).toMatchObject({ outcome: 'updated', articleId: first.ok && first.articleId })
  })

  test('at another slug or day leads from the old address to the new one, and the old one stays taken', async ({
    world,
    db,
    clock,
  }) => {
    const article = await createArticle(world, { slug: 'ferry' })
    const again = {
      articleId: article.id,
      ...storyInput({ slug: 'boat', publishedAt: '2026-03-08T09:00:00Z' }),
    }
    expect(await publishArticle({ db, clock }, again)).toMatchObject({ outcome: 'updated' })
    const now = clock.now()
    expect(await findArticleByAddress(db, now, article.day, 'ferry')).toEqual({
      found: 'moved',
      to: { day: '2026-03-08', slug: 'boat' },
    })
    expect(await findArticleByAddress(db, now, '2026-03-08' as never, 'boat')).toMatchObject({
      found: 'article',
    })
    expect(await publishArticle({ db, clock }, storyInput({ slug: 'ferry' }))).toMatchObject({
      ok: false,
      problems: [{ field: 'slug' }],
    })
    await publishArticle({ db, clock }, { ...again, slug: 'ferry', publishedAt: article.publishedAt })
    expect(await findArticleByAddress(db, now, article.day, 'ferry')).toMatchObject({ found: 'article' })
  })

  test('cannot put off a story that readers have', async ({ world, db, clock }) => {
    const { id } = await createArticle(world)
    expect(
      await publishArticle(
        { db, clock },
        { articleId: id, ...storyInput({ publishedAt: '2027-01-01T00:00:00Z' }) },
      ),
    ).toMatchObject({ ok: false, problems: [{ field: 'publishedAt' }] })
  })
})

describe('a story that waits for its hour', () => {
  test('is nowhere until then, and out at that second', async ({ world, db, clock }) => {
    const id = await createScheduledArticle(world, '2026-03-10T12:00:00.000Z', { slug: 'soon' })
    await world.work()
    clock.set('2026-03-10T11:59:59.999Z')
    await world.work()
    expect(await findPublished(db, clock.now(), id)).toBeNull()
    expect(await findArticleByAddress(db, clock.now(), '2026-03-10' as never, 'soon')).toEqual({
      found: 'nothing',
    })
    clock.set('2026-03-10T12:00:00.000Z')
    await world.work()
    expect(await findPublished(db, clock.now(), id)).toMatchObject({
      publishedAt: '2026-03-10T12:00:00.000Z',
      updatedAt: null,
    })
  })

  test('changed while it waits, has the new text and no "updated"; put off, comes later', async ({
    world,
    db,
    clock,
  }) => {
    const articleId = await createScheduledArticle(world, '2026-03-10T12:00:00.000Z')
    const later = { articleId, ...storyInput({ headline: 'New', publishedAt: '2026-03-10T13:00:00.000Z' }) }
    expect(await publishArticle({ db, clock }, later)).toMatchObject({
      outcome: 'scheduled',
      versionNumber: 2,
    })
    expect(await publishArticle({ db, clock }, later)).toMatchObject({ outcome: 'unchanged' })
    clock.set('2026-03-10T12:30:00.000Z')
    await world.work()
    expect(await findPublished(db, clock.now(), articleId)).toBeNull()
    clock.set('2026-03-10T13:00:00.000Z')
    await world.work()
    expect(await findPublished(db, clock.now(), articleId)).toMatchObject({
      headline: 'New',
      updatedAt: null,
    })
  })

  test('called off is a draft again, and its address is free', async ({ world, db, clock }) => {
    const articleId = await createScheduledArticle(world, '2026-03-10T12:00:00.000Z', { slug: 'soon' })
    expect(await unpublishArticle({ db, clock }, { articleId, by: null })).toEqual({
      ok: true,
      outcome: 'unscheduled',
    })
    clock.set('2026-03-10T12:00:00.000Z')
    await world.work()
    expect(await findStoryForDesk(db, articleId)).toMatchObject({ state: 'draft', address: null })
    expect(await createArticle(world, { slug: 'soon' })).toMatchObject({ slug: 'soon' })
  })
})

describe('a version', () => {
  test('cannot be changed or deleted in the database itself', async ({ world, db }) => {
    const { versionId } = await createArticle(world)
    const raw = db.withTables<{ article_version: { id: string; headline: string } }>()
    await expect(
      raw.updateTable('article_version').set({ headline: 'Other' }).where('id', '=', versionId).execute(),
    ).rejects.toThrow('a published version never changes')
    await expect(raw.deleteFrom('article_version').where('id', '=', versionId).execute()).rejects.toThrow(
      'a published version never changes',
    )
  })

  test('is kept with its reason when another one follows', async ({ world, db, clock }) => {
    const article = await createArticle(world, { body: 'One.' })
    await publishArticle(
      { db, clock },
      { articleId: article.id, ...storyInput({ body: 'Two.', reason: 'Wrong' }) },
    )
    expect(await listVersions(db, article.id)).toMatchObject([
      { number: 2, body: 'Two.', reason: 'Wrong' },
      { number: 1, body: 'One.', reason: null },
    ])
  })
})
