import { badlyMarked } from '../../test/badly-marked.ts'
import { storyInput } from '../../test/factories/articles.ts'
import { createComment, createTrustedReader, visitorFor } from '../../test/factories/discussion.ts'
import type { Visitor } from '../../test/visitor.ts'
import { expect, test, type World } from '../../test/world.ts'
import { findPublished, type PublishedArticle, publishArticle, saveDraft } from '../articles/index.ts'
import { saveSections, saveSettings } from '../site/index.ts'
import { importClaims } from '../sourcing/index.ts'
import { urls } from '../urls.ts'

const body = `العبّارة ستتوقف، تقول هند منصور.^[لا مال.]

[!embed](https://other.example/1 "شاهد")

[!embed](https://www.youtube.com/watch?v=dQw4w9WgXcQ "شاهد")`
const claims = {
  entities: {
    hind: { type: 'Person', name: 'هند منصور', role: 'رئيسة المجلس', interest: 'منصبها مرهون بذلك' },
    wire: { type: 'NewsMediaOrganization', name: 'البرق' },
  },
  claims: [
    {
      ...{ id: 'stops', field: 'body', claim: { start: 0, end: 15, text: body.slice(0, 15) } },
      ...{ source: { entity: 'hind' }, manner: 'on-record', standing: 'asserted' },
      via: [{ outlet: 'wire', relation: 'told-to', stated: true, title: 'العبّارة', date: '2026-03-01' }],
    },
  ],
}

/** A paper that speaks one language in every word of its own, with all that a story may have. */
async function fillPaper(world: World, language: string): Promise<PublishedArticle> {
  const policies = { about: 'نحن.', corrections: 'نصحح.', ethics: '', sourcing: '' }
  await saveSettings(world, { language, name: 'المرفأ', tagline: 'أخبار الميناء.', policies })
  await saveSections(world, [{ slug: 'harbour', name: 'الميناء', about: 'كل ما يطفو.' }])
  const story = storyInput({
    ...{ headline: 'العبّارة ستتوقف', slug: 'ferry', standfirst: 'نفد المال.', body },
    ...{ authors: ['نورا الخطيب', 'عمران العلي'], tags: ['النقل'], series: 'الشتاء' },
  })
  const articleId = await saveDraft(world, { articleId: null, story, by: null })
  const texts = { headline: story.headline, standfirst: story.standfirst ?? '', body }
  const imported = await importClaims(world, { storyId: articleId, texts, file: claims, by: null })
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
  await publishArticle(world, { ...story, articleId })
  const revision = { kind: 'correction', wrong: 'كان خطأ.', right: 'هذا صحيح.', why: 'سهونا.' } as const
  await publishArticle(world, { ...story, articleId, headline: 'العبّارة ستتوقف غدًا', revision })
  const article = await findPublished(world.db, world.clock.now(), articleId)
  if (!article) throw new Error('The story is not public')
  return article
}

/** Every page that can be come to by links. */
async function crawl(visitor: Visitor, from: readonly string[]): Promise<Map<string, Document>> {
  const pages = new Map<string, Document>()
  const known = new Set(from)
  for (const path of known) {
    const { document, headers } = await visitor.open(path)
    if (!headers.get('content-type')?.startsWith('text/html')) continue
    pages.set(path, document)
    for (const link of document.querySelectorAll('main a[href^="/"], footer a[href^="/"]'))
      known.add(link.getAttribute('href')?.replace(/#.*/, '') ?? '/')
  }
  return pages
}

const name = 'هند'

async function everyPage(world: World, language: string) {
  const article = await fillPaper(world, language)
  const by = await createTrustedReader(world, name)
  const comment = await createComment(world, article, { by, text: 'نعم.' })
  await createComment(world, article, { by, parent: comment, text: 'لا.' })
  await createComment(world, article, { by, text: 'كلا.', state: 'removed' })
  const from = ['/', '/account', '/search?q=العبّارة', '/search?q=شمس', '/nowhere']
  const pages = [
    ...(await crawl(await visitorFor(world, by), from)),
    ...(await crawl(world.visitor(), ['/sign-in', urls.commentReport(comment.id)])),
  ]
  expect(pages.length).toBeGreaterThan(50)
  return { article, pages }
}

test('on a paper in Arabic every word is marked with the language that it is in, and every sentence runs its way', async ({
  world,
}) => {
  const { pages } = await everyPage(world, 'ar')
  expect(
    pages.flatMap(([path, document]) => badlyMarked(document, [name]).map(wrong => `${path} ${wrong}`)),
  ).toEqual([])
})

test('a paper in English says its language once a page', async ({ world }) => {
  const { pages } = await everyPage(world, 'en-US')
  const marked = pages.flatMap(([, document]) => [
    ...document.querySelectorAll('body [lang], body [dir]:not(.comment-body)'),
  ])
  expect(marked.map(element => element.outerHTML)).toEqual([])
})

test('a date is in the language of the sentence around it, and in the paper’s own where it stands alone', async ({
  world,
}) => {
  const { article, pages } = await everyPage(world, 'fr')
  const document = new Map(pages).get(urls.article(article))
  const words = (selector: string) => document?.querySelector(selector)?.textContent?.trim()
  expect(words('.masthead-date')).toBe('mardi 10 mars 2026')
  expect(words('.byline time')).toContain('10 mars 2026')
  expect(words('.correction h2[lang="en-GB"]')).toBe('Correction, 10 March.')
  expect(words('.comment-head time[lang="en-GB"]')).toContain('10 March 2026')
  expect(document?.querySelector('body [dir]:not(.comment-body)')).toBeNull()
})
