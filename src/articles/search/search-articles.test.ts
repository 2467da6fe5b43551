import fc from 'fast-check'
import { createArticle, createScheduledArticle, storyInput } from '../../../test/factories/articles.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { publishArticle } from '../publishing/publish-article.ts'
import { unpublishArticle } from '../publishing/unpublish-article.ts'
import { searchArticles } from './search-articles.ts'

const search = async (db: Parameters<typeof searchArticles>[0], query: string) =>
  (await searchArticles(db, '2026-03-10T09:00:00.000Z' as never, { query, limit: 10 })).results.map(
    ({ headline }) => headline,
  )

describe('search', () => {
  test('puts a word in the headline before one in the standfirst, and that before the text', async ({
    world,
    db,
  }) => {
    await createArticle(world, {
      headline: 'A',
      standfirst: '',
      body: 'The pontoon is old. It creaks at night.',
    })
    await createArticle(world, {
      headline: 'The pontoon goes',
      standfirst: '',
      body: 'It creaks at night and by day.',
    })
    await createArticle(world, {
      headline: 'B',
      standfirst: 'A pontoon',
      body: 'It creaks at night and by day.',
    })
    expect(await search(db, 'pontoon')).toEqual(['The pontoon goes', 'B', 'A'])
  })

  test('finds words whatever their case, accents and apostrophes', async ({ world, db }) => {
    await createArticle(world, { headline: 'Café', body: 'Łódź’s Straße, naïve Ærø, İzmir, 東京.' })
    for (const query of ['cafe', 'CAFÉ', 'lodzs', 'strasse', 'NAIVE', 'aero', 'izmir', '東京'])
      expect(await search(db, query), query).toEqual(['Café'])
  })

  test('wants all the words, takes the last as a beginning, and a phrase in its order', async ({
    world,
    db,
  }) => {
    await createArticle(world, { headline: 'One', body: 'The harbour board voted.' })
    await createArticle(world, { headline: 'Two', body: 'The board of the harbour voted.' })
    expect(await search(db, 'harbour board')).toHaveLength(2)
    expect(await search(db, '"harbour board"')).toEqual(['One'])
    expect(await search(db, 'board harb')).toHaveLength(2)
    expect(await search(db, 'harb board')).toEqual([])
    expect(await search(db, 'harb ')).toEqual([])
    expect(await search(db, '"the harbour bo')).toEqual(['One'])
    expect(await search(db, 'harbour ferry')).toEqual([])
  })

  test('shows where it found them, safely', async ({ world, db, clock }) => {
    await createArticle(world, {
      body: `${'Long before. '.repeat(40)}The <b>pontoon</b> & the "ferry board" of Pell.${' Long after.'.repeat(40)}`,
    })
    const { results } = await searchArticles(db, clock.now(), { query: '"ferry board" pont', limit: 10 })
    expect(results[0]?.snippetHtml).toMatch(
      /^… .*The &lt;b&gt;<mark>pontoon<\/mark>&lt;\/b&gt; &amp; the &quot;<mark>ferry board<\/mark>&quot; of Pell\..* …$/,
    )
  })

  test('counts all and gives them in pages', async ({ world, db, clock }) => {
    for (let number = 0; number < 5; number += 1) await createArticle(world, { body: 'pontoon' })
    const pages = await Promise.all(
      [0, 2, 4].map(offset => searchArticles(db, clock.now(), { query: 'pontoon', limit: 2, offset })),
    )
    expect(pages.map(({ total, results }) => [total, results.length])).toEqual([
      [5, 2],
      [5, 2],
      [5, 1],
    ])
    expect(new Set(pages.flatMap(({ results }) => results.map(({ id }) => id))).size).toBe(5)
  })

  test('knows the newest text only, and nothing that is withdrawn or not yet out', async ({
    world,
    db,
    clock,
  }) => {
    const { id } = await createArticle(world, { body: 'pontoon' })
    await publishArticle({ db, clock }, { articleId: id, ...storyInput({ body: 'jetty' }) })
    await createScheduledArticle(world, '2026-03-11T09:00:00Z', { body: 'jetty' })
    expect(await search(db, 'pontoon')).toEqual([])
    expect(await search(db, 'jetty')).toHaveLength(1)
    await unpublishArticle({ db, clock }, { articleId: id, by: null })
    expect(await search(db, 'jetty')).toEqual([])
  })

  test('finds nothing for no words, and never trips over what is typed', async ({ world, db, clock }) => {
    await createArticle(world)
    const hostile = [
      '',
      '  ',
      '"',
      '" "',
      "'; drop table article; --",
      'a AND',
      'NEAR(',
      'headline:x',
      '*',
      '-a',
      '\\',
      ':*',
      '!',
      '<->',
      '\u0000',
      '()&|',
    ]
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...hostile),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { maxLength: 5 }), async parts => {
        const { total, results } = await searchArticles(db, clock.now(), { query: parts.join(' '), limit: 5 })
        expect(results.length).toBeLessThanOrEqual(total)
      }),
      { numRuns: 150 },
    )
  })
})
