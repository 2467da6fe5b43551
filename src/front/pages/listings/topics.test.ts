import { createArticle, createScheduledArticle } from '../../../../test/factories/articles.ts'
import { ask, structuredData } from '../../../../test/factories/front.ts'
import { describe, expect, test } from '../../../../test/world.ts'
import { publishArticle } from '../../../articles/index.ts'

describe('tags and series', () => {
  test('have pages: a tag the newest first, a series from its first part on', async ({ world, clock }) => {
    for (const headline of ['Sand', 'Stone']) {
      await createArticle(world, { headline, tags: ['North Mole', 'Harbour Board'], series: 'The Mole' })
      clock.advance({ hours: 1 })
    }
    const headlines = (document: Document) =>
      [...document.querySelectorAll('.listing .story-headline')].map(each => each.textContent)
    const visitor = world.visitor()
    expect(headlines((await visitor.open('/tags/north-mole')).document)).toEqual(['Stone', 'Sand'])
    expect(headlines((await visitor.open('/series/the-mole')).document)).toEqual(['Sand', 'Stone'])

    const article = await visitor.follow('Stone')
    expect(article.text).toContain('Part 2 of The Mole')
    expect(article.document.querySelector('.filing')?.textContent).toContain('Sand')
    expect(article.document.querySelectorAll('a[rel="tag"]')).toHaveLength(2)
    expect(structuredData(article.document)).toMatchObject({
      keywords: ['North Mole', 'Harbour Board'],
      isPartOf: { '@type': 'CreativeWorkSeries', name: 'The Mole' },
      position: 2,
    })
    const sitemap = (await ask(world, '/sitemap-pages.xml')).body
    expect(sitemap).toContain('/tags/harbour-board')
    expect(sitemap).toContain('/series/the-mole')
  })

  test('of a story that waits for its hour betray nothing before it', async ({ world, clock }) => {
    await createArticle(world)
    await createScheduledArticle(world, '2026-03-12T07:00:00Z', { tags: ['Merger'], series: 'The Sale' })
    for (const path of ['/tags/merger', '/series/the-sale']) expect((await ask(world, path)).status).toBe(404)
    expect((await ask(world, '/sitemap-pages.xml')).body).not.toMatch(/merger|the-sale/)
    clock.set('2026-03-12T07:00:00Z')
    await world.work()
    for (const path of ['/tags/merger', '/series/the-sale']) expect((await ask(world, path)).status).toBe(200)
  })

  test('that change alone make no new version of the text', async ({ world }) => {
    const origin = 'file:/stories/mole.md'
    const story = { headline: 'Mole', section: 'harbour', body: 'Sand moves.', origin }
    await createArticle(world)
    await publishArticle(world, { ...story, tags: ['Sand'] })
    expect(await publishArticle(world, { ...story, tags: ['Sand', 'Stone'] })).toMatchObject({
      outcome: 'updated',
      versionNumber: 1,
    })
    expect(await publishArticle(world, { ...story, tags: ['sand', 'stone'] })).toMatchObject({
      outcome: 'unchanged',
    })
  })
})
