import { createArticle, createScheduledArticle, storyInput } from '../../../test/factories/articles.ts'
import { createComment, createTrustedReader } from '../../../test/factories/discussion.ts'
import { ask, pathOf, structuredData } from '../../../test/factories/front.ts'
import { expect, test, type World } from '../../../test/world.ts'
import {
  addCorrection,
  type PublishedArticle,
  publishArticle,
  unpublishArticle,
} from '../../articles/index.ts'
import { plus } from '../../platform/time/index.ts'
import { urls } from '../../urls.ts'

const correction = {
  kind: 'correction' as const,
  wrong: 'It gave the word to the BBC',
  right: 'It is Faisal Mekdad’s',
  why: 'We took his words for the reporter’s',
}

/** A story, corrected two hours later. */
async function corrected(world: World): Promise<PublishedArticle> {
  const first = {
    headline: 'West sends spies',
    body: 'First.\n\nThere is a "schism", the BBC says.\n\nLast.',
  }
  const article = await createArticle(world, first)
  world.clock.advance({ hours: 2 })
  const again = await publishArticle(world, {
    ...storyInput({ headline: 'West sends spies', body: first.body.replace('the BBC', 'Faisal Mekdad') }),
    articleId: article.id,
    revision: correction,
  })
  if (!again.ok) throw new Error(JSON.stringify(again.problems))
  return article
}

test('every version is listed with its kind and what it changed, and stands at an address of its own', async ({
  world,
}) => {
  const article = await corrected(world)
  const visitor = world.visitor()
  await visitor.open(pathOf(article))
  const list = await visitor.follow('2 versions')
  expect(list.path).toBe(urls.history(article))
  expect([...list.document.querySelectorAll('.history-kind')].map(kind => kind.textContent)).toEqual([
    'Correction',
    'First published',
  ])
  expect(list.text).toContain('Changed: 1 paragraph.')
  expect(list.text).toContain('We took his words for the reporter’s')
  expect(list.document.querySelectorAll('.history-hash code')).toHaveLength(2)

  const first = await visitor.open(urls.version(article, 1))
  expect(first.text).toContain('This is version 1. It was replaced on 10 March 2026 at 11:00.')
  expect(first.text).toContain('the BBC says')
  expect(first.document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
  expect(first.document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    `http://paper.test${pathOf(article)}`,
  )
  expect((await visitor.open(urls.version(article, 3))).status).toBe(404)
})

test('two versions are one text with what went and what came, for the ear too', async ({ world }) => {
  const article = await corrected(world)
  const page = await world.visitor().open(urls.compare(article, 1, 2))
  const marks = (tag: string) =>
    [...page.document.querySelectorAll(`.prose ${tag}`)].map(each => each.textContent?.replace(/\s+/g, ' '))
  expect(marks('del')).toEqual(['Removed: the BBC (end of removed words) '])
  expect(marks('ins')).toEqual(['Added: Faisal Mekdad (end of added words) '])
  expect(page.text).toContain('1 paragraph was changed.')
  // The older one always stands first.
  expect((await world.visitor().open(urls.compare(article, 2, 1))).path).toBe(urls.compare(article, 1, 2))
  for (const path of ['compare', 'compare?from=1&to=1', 'compare?from=1&to=9', 'compare?from=x&to=2'])
    expect((await world.visitor().open(`${urls.history(article)}/${path}`)).status, path).toBe(404)
})

test('what nobody could read yet has no history', async ({ world, db, clock }) => {
  const id = await createScheduledArticle(world, '2026-03-10T12:00:00.000Z', { slug: 'soon', body: 'One.' })
  expect((await ask(world, '/2026/03/10/soon/history')).status).toBe(404)
  const again = { ...storyInput({ body: 'Two.', slug: 'soon', publishedAt: '2026-03-10T12:00:00.000Z' }) }
  await publishArticle({ db, clock }, { ...again, articleId: id })
  clock.set('2026-03-10T12:00:00.000Z')
  await world.work()
  const list = await world.visitor().open('/2026/03/10/soon/history')
  expect(list.text).toContain('It has one version.')
  expect(list.text).not.toContain('Version 1')
  expect((await ask(world, '/2026/03/10/soon/history/1')).status).toBe(404)
  expect((await ask(world, '/2026/03/10/soon/history/2')).body).toContain('Two.')
})

test('a correction is on its page and in its feed, in the story’s data and the sitemaps', async ({
  world,
}) => {
  const article = await corrected(world)
  const text = 'It gave the word to the BBC. It is Faisal Mekdad’s. We took his words for the reporter’s.'
  const page = await world.visitor().open(urls.corrections())
  expect(page.document.querySelector('.corrections h2')?.textContent).toBe('March 2026')
  expect(page.text).toContain(text)
  const feed = await ask(world, urls.correctionsFeed())
  expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(feed.body).toContain('<title>Correction: West sends spies</title>')
  expect(feed.body).toContain('<updated>2026-03-10T11:00:00.000Z</updated>')
  const { document } = await world.visitor().open(pathOf(article))
  expect(document.querySelectorAll('.correction')).toHaveLength(1)
  expect(structuredData(document)).toMatchObject({
    dateModified: '2026-03-10T11:00:00+00:00',
    correction: [{ '@type': 'CorrectionComment', text, datePublished: '2026-03-10T11:00:00+00:00' }],
  })
  for (const path of ['/sitemap-2026-03.xml', '/sitemap-news.xml'])
    expect((await ask(world, path)).body).toContain('<lastmod>2026-03-10T11:00:00+00:00</lastmod>')
  expect((await ask(world, '/feed.xml')).body).toContain('2026-03-10T11:00:00.000Z')
})

test('kept pages of the history and of the corrections are made anew by a correction', async ({ world }) => {
  const article = await createArticle(world)
  const visitor = world.visitor()
  expect((await visitor.open(urls.corrections())).text).toContain('Nothing had to be corrected')
  await addCorrection(world, { articleId: article.id, text: 'It was Tuesday.', by: null })
  await world.work()
  expect((await visitor.open(urls.corrections())).text).toContain('It was Tuesday.')
})

test('the discussion has a mark where the story was corrected', async ({ world, clock }) => {
  const article = await createArticle(world)
  const reader = await createTrustedReader(world)
  const say = (text: string) => createComment(world, article, { by: reader, text })
  await say('Said before.')
  clock.advance({ hours: 1 })
  await addCorrection(world, { articleId: article.id, text: 'It was Tuesday.', by: null })
  clock.advance({ hours: 1 })
  await say('Said after.')
  const order = async (name: string) => {
    const { document } = await world.visitor().open(urls.discussion(article.id, { order: name }))
    return [...document.querySelectorAll('.thread > li')].map(item =>
      item.classList.contains('correction-marker')
        ? 'corrected'
        : /Said \w+/.exec(item.textContent ?? '')?.[0],
    )
  }
  expect(await order('oldest')).toEqual(['Said before', 'corrected', 'Said after'])
  expect(await order('newest')).toEqual(['Said after', 'corrected', 'Said before'])
  const best = await world.visitor().open(pathOf(article))
  expect(best.document.querySelector('.discussion .correction-marker')?.textContent).toContain(
    '1 comment is from before that.',
  )
})

test('a version that was called off, or replaced, before its hour stays the desk’s', async ({ world }) => {
  const { id, ...address } = await createArticle(world, { headline: 'West sends spies', body: 'First.' })
  const later = async (body: string, hours: number) => {
    world.clock.advance({ hours: 1 })
    const publishedAt = plus(world.clock.now(), { hours })
    const story = storyInput({ headline: 'West sends spies', body })
    expect(await publishArticle(world, { ...story, articleId: id, publishedAt })).toMatchObject({ ok: true })
  }
  const visitor = world.visitor()
  const shown = async () => {
    const { document } = await visitor.open(urls.history(address))
    return document.querySelectorAll('.history-hash code').length
  }
  world.clock.advance({ hours: 1 })
  await unpublishArticle(world, { articleId: id, by: null })
  await later('Nobody may read this.', 2)
  await later('Nor this.', 3)
  world.clock.advance({ hours: 2 })
  expect((await visitor.open(urls.version(address, 2))).status).toBe(404)
  await unpublishArticle(world, { articleId: id, by: null })
  world.clock.advance({ hours: 2 })
  await world.work()
  expect((await visitor.open(urls.version(address, 3))).status).toBe(404)
  expect(await shown()).toBe(1)
  await later('Everybody may read this.', 0)
  expect(await shown()).toBe(2)
  expect((await visitor.open(urls.version(address, 4))).text).toContain('Everybody may read this.')
})

test('what was withdrawn for legal reasons stays closed, with its day and reason, when its return is called off', async ({
  world,
  clock,
}) => {
  const { id, ...address } = await createArticle(world, { headline: 'West sends spies' })
  clock.advance({ days: 1 })
  const publicReason = 'A court has forbidden it.'
  await unpublishArticle(world, { articleId: id, by: null, publicReason, kind: 'legal' })
  const visitor = world.visitor()
  const mainOf = async (path: string) =>
    (await visitor.open(path)).document.querySelector('main')?.textContent ?? ''
  const shown = async () => [await mainOf(urls.article(address)), await mainOf(urls.history(address))]
  const before = await shown()
  for (const text of before) expect(text).toContain('A court has forbidden it.')
  clock.advance({ days: 1 })
  const publishedAt = plus(clock.now(), { hours: 5 })
  const again = { ...storyInput({ headline: 'Somebody sends somebody' }), articleId: id, publishedAt }
  expect(await publishArticle(world, again)).toMatchObject({ ok: true, outcome: 'scheduled' })
  expect(await shown()).toEqual(before)
  const called = await unpublishArticle(world, { articleId: id, by: null })
  expect(called).toEqual({ ok: true, outcome: 'unscheduled' })
  await world.work()
  expect(await shown()).toEqual(before)
})
