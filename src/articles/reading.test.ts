import fc from 'fast-check'
import { createArticle, createScheduledArticle, storyInput } from '../../test/factories/articles.ts'
import { describe, expect, test } from '../../test/world.ts'
import type { Instant } from '../platform/time/index.ts'
import type { ArticleId } from './article.ts'
import { findArticleByAddress, findPublished } from './find-article.ts'
import { verifyHistory } from './history/verify-history.ts'
import { addCorrection } from './publishing/add-correction.ts'
import { publishArticle } from './publishing/publish-article.ts'
import { rankFront } from './publishing/rank-front.ts'
import { unpublishArticle } from './publishing/unpublish-article.ts'
import { saveDraft } from './save-draft.ts'
import { searchArticles } from './search/search-articles.ts'
import { findStoryForDesk, listStoriesForDesk } from './store/desk.ts'
import { countPublished, listFront, listMonths, listPublished } from './store/listings.ts'
import { summariesById } from './store/summaries.ts'

describe('lists', () => {
  test('are newest first, by section, author, month and time, in pages', async ({ world, db, clock }) => {
    const now = clock.now()
    const at = (publishedAt: string, section: string, author: string) =>
      createArticle(world, { headline: publishedAt.slice(0, 16), publishedAt, section, authors: [author] })
    await at('2026-02-28T23:59:00Z', 'harbour', 'Ann')
    await at('2026-03-01T00:00:00Z', 'town', 'Ann')
    await at('2026-03-09T10:00:00Z', 'harbour', 'Bob')
    await at('2026-03-10T08:00:00Z', 'town', 'Bob')
    const days = async (filter: Parameters<typeof listPublished>[2]) =>
      (await listPublished(db, now, filter)).map(({ headline }) => headline.slice(5, 10))
    expect(await days({ limit: 10 })).toEqual(['03-10', '03-09', '03-01', '02-28'])
    expect(await days({ limit: 2, offset: 1 })).toEqual(['03-09', '03-01'])
    expect(await days({ limit: 10, section: 'town' })).toEqual(['03-10', '03-01'])
    expect(await days({ limit: 10, author: 'ann' })).toEqual(['03-01', '02-28'])
    expect(await days({ limit: 10, author: 'ann', section: 'town' })).toEqual(['03-01'])
    expect(await days({ limit: 10, month: '2026-02' })).toEqual(['02-28'])
    expect(await days({ limit: 10, month: '2026-03', section: 'harbour' })).toEqual(['03-09'])
    expect(
      await days({
        limit: 10,
        from: '2026-03-01T00:00:00.000Z' as Instant,
        until: '2026-03-10T08:00:00.000Z' as Instant,
      }),
    ).toEqual(['03-09', '03-01'])
    expect(await days({ limit: 10, section: 'none' })).toEqual([])
    expect(await countPublished(db, now, { author: 'bob' })).toBe(2)
    expect(await listMonths(db, now)).toEqual([
      { month: '2026-03', count: 3 },
      { month: '2026-02', count: 1 },
    ])
  })

  test('begin the front page with what the editor ranked', async ({ world, db, clock }) => {
    const [oldest, middle, newest] = [
      await createArticle(world, { publishedAt: '2026-03-07T09:00:00Z' }),
      await createArticle(world, { publishedAt: '2026-03-08T09:00:00Z' }),
      await createArticle(world, { publishedAt: '2026-03-09T09:00:00Z' }),
    ]
    await rankFront({ db, clock }, [middle.id, oldest.id])
    const front = (await listFront(db, clock.now(), 10)).map(({ id }) => id)
    expect(front).toEqual([middle.id, oldest.id, newest.id])
    await rankFront({ db, clock }, [oldest.id])
    expect((await listFront(db, clock.now(), 2)).map(({ id }) => id)).toEqual([oldest.id, newest.id])
  })
})

describe('links to sister stories', () => {
  test('reads a text whose links are percent-encoded wrongly', async ({ world, db, clock }) => {
    const body = 'See [one](story:%ff), [two](story:a%00b) and [three](story:%zz).'
    const { id } = await createArticle(world, { body })
    const page = await findPublished(db, clock.now(), id)
    expect(page?.bodyHtml).toContain('See one, two and three.')
  })

  test('are there once the sister is published, follow it, and go when it is withdrawn', async ({
    world,
    db,
    clock,
  }) => {
    const { id } = await createArticle(world, {
      body: 'See [the *vote*](story:ferry-vote) and [more](story:none).',
    })
    const html = async () => (await findPublished(db, clock.now(), id))?.bodyHtml
    expect(await html()).toBe('<p>See the <em>vote</em> and more.</p>')
    const sister = await createArticle(world, { slug: 'ferry-vote' })
    expect(await html()).toBe('<p>See <a href="/2026/03/10/ferry-vote">the <em>vote</em></a> and more.</p>')
    await publishArticle({ db, clock }, { articleId: sister.id, ...storyInput({ slug: 'vote' }) })
    expect(await html()).toContain('href="/2026/03/10/vote"')
    await unpublishArticle({ db, clock }, { articleId: sister.id, by: null })
    expect(await html()).toBe('<p>See the <em>vote</em> and more.</p>')
  })
})

describe('a withdrawn story', () => {
  test('was here and is gone, and comes back only when somebody names it', async ({ world, db, clock }) => {
    await createArticle(world)
    const file = { ...storyInput({ slug: 'gone' }), origin: 'file:/gone.md' }
    const outcome = await publishArticle({ db, clock }, file)
    const articleId = outcome.ok ? outcome.articleId : ('' as ArticleId)
    expect(await unpublishArticle({ db, clock }, { articleId, by: null })).toMatchObject({
      outcome: 'withdrawn',
    })
    expect(await findArticleByAddress(db, clock.now(), '2026-03-10' as never, 'gone')).toEqual({
      found: 'withdrawn',
      stone: { at: clock.now(), kind: 'editorial', reason: '' },
    })
    expect(await unpublishArticle({ db, clock }, { articleId, by: null })).toEqual({
      ok: false,
      reason: 'not-public',
    })
    expect(await publishArticle({ db, clock }, file)).toMatchObject({ ok: false })
    expect(await publishArticle({ db, clock }, { ...file, articleId })).toMatchObject({
      outcome: 'published',
    })
    expect(await findPublished(db, clock.now(), articleId)).toMatchObject({ versionNumber: 1 })
  })
})

describe('a correction', () => {
  test('is kept as it was written and shown newest first', async ({ world, db, clock }) => {
    const { id } = await createArticle(world, {
      corrections: [{ text: 'It was a week.', at: '2026-03-09T09:00:00Z' }],
    })
    expect(await addCorrection({ db, clock }, { articleId: id, text: ' ', by: null })).toMatchObject({
      reason: 'invalid',
    })
    const again = { articleId: id, text: 'And a boat.', by: null }
    await Promise.all([again, again].map(each => addCorrection({ db, clock }, each)))
    expect(await findPublished(db, clock.now(), id)).toMatchObject({
      correctedAt: clock.now(),
      corrections: [{ text: 'And a boat.' }, { text: 'It was a week.', at: '2026-03-09T09:00:00.000Z' }],
    })
  })
})

describe('a draft', () => {
  test('is text at work, apart from what readers have, until it is published', async ({
    world,
    db,
    clock,
  }) => {
    const article = await createArticle(world, { headline: 'Old' })
    const story = storyInput({ headline: 'New', section: '' })
    await saveDraft({ db, clock }, { articleId: article.id, story, by: null })
    expect(await findStoryForDesk(db, article.id)).toMatchObject({
      headline: 'New',
      story,
      draftSavedAt: clock.now(),
    })
    expect(await findPublished(db, clock.now(), article.id)).toMatchObject({ headline: 'Old' })
    await publishArticle({ db, clock }, { ...story, articleId: article.id, section: 'harbour' })
    expect(await findStoryForDesk(db, article.id)).toMatchObject({ headline: 'New', draftSavedAt: null })
  })

  test('of a new story is on the desk alone', async ({ world, db, clock }) => {
    const id = await saveDraft({ db, clock }, { articleId: null, story: storyInput(), by: null })
    expect(await listStoriesForDesk(db, { limit: 10 })).toMatchObject([{ id, state: 'draft', address: null }])
    expect(await findPublished(db, clock.now(), id)).toBeNull()
    await world.work()
  })
})

test('whatever the newsroom does, no read shows a draft, a story to come or a withdrawn one, and no version changes', async ({
  world,
  db,
  clock,
}) => {
  await createArticle(world, { publishedAt: '2026-01-01T09:00:00Z' })
  const ids = new Set<ArticleId>()
  const steps = fc.constantFrom('draft', 'publish', 'schedule', 'withdraw', 'again', 'rank', 'wait')
  const run = async (step: string, pick: number) => {
    const articleId = [...ids][pick % Math.max(ids.size, 1)]
    if (step === 'draft')
      ids.add(await saveDraft({ db, clock }, { articleId: null, story: storyInput(), by: null }))
    if (step === 'publish') ids.add((await createArticle(world)).id)
    if (step === 'schedule')
      ids.add(
        await createScheduledArticle(
          world,
          new Date(Date.parse(clock.now()) + 5000 + pick * 1000).toISOString(),
        ),
      )
    if (step === 'wait') clock.advance({ seconds: pick })
    if (step === 'rank') await rankFront({ db, clock }, [...ids].slice(pick))
    if (step === 'withdraw' && articleId) await unpublishArticle({ db, clock }, { articleId, by: null })
    if (step === 'again' && articleId)
      await publishArticle({ db, clock }, { articleId, ...storyInput({ slug: `again-${ids.size}-${pick}` }) })
    if (pick % 2 === 0) await world.work()
  }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(steps, fc.nat(9)), { maxLength: 12 }), async moves => {
      for (const [step, pick] of moves) await run(step, pick)
      const now = clock.now()
      const desk = await listStoriesForDesk(db, { limit: 200 })
      const isPublic = new Set(
        desk
          .filter(({ state, publishedAt }) => state === 'published' && publishedAt && publishedAt <= now)
          .map(({ id }) => id),
      )
      const shown = [
        ...(await listPublished(db, now, { limit: 500 })),
        ...(await listPublished(db, now, { limit: 500, author: 'agnes-tolliver', section: 'harbour' })),
        ...(await listFront(db, now, 500)),
        ...(await searchArticles(db, now, { query: 'heron', limit: 100 })).results,
        ...(await summariesById(db, [...ids])).values(),
      ]
      expect(shown.filter(({ id }) => !isPublic.has(id))).toEqual([])
      for (const { id, address } of desk.filter(story => !isPublic.has(story.id))) {
        expect(await findPublished(db, now, id)).toBeNull()
        if (address)
          expect((await findArticleByAddress(db, now, address.day, address.slug)).found).toMatch(
            /^(nothing|withdrawn)$/,
          )
      }
      expect(await countPublished(db, now)).toBe(isPublic.size)
      expect((await verifyHistory(db)).broken).toEqual([])
    }),
    { numRuns: 12 },
  )
})
