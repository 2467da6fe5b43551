import { DOMParser, parseHTML } from 'linkedom'
import { createArticle } from '../../test/factories/articles.ts'
import { ask, pathOf, publicAddresses, structuredData } from '../../test/factories/front.ts'
import { expect, test } from '../../test/world.ts'
import { saveSettings } from '../site/index.ts'

const headlines = [
  'Quiet </script><script>alert(1)</script> & "quotes" <b>bold</b>',
  "It's ]]> the <!-- end --> of 'CDATA'",
  'العبّارة تعود: "الشتاء" & الربيع',
  '{{constructor}} <%= process %> %s \\u003c',
]

test.for(headlines)(
  'a headline is text and nothing else, wherever it stands: %s',
  async (headline, { world }) => {
    await saveSettings({ db: world.db, clock: world.clock }, { name: 'A "Paper" & <Sons>' })
    const article = await createArticle(world, {
      headline,
      standfirst: headline,
      authors: ['Zoë </title> O’Neil'],
      slug: 'a-story',
      sources: [{ name: headline, role: headline }],
    })
    for (const path of [
      pathOf(article),
      '/',
      '/section/harbour',
      '/author/zoe-title-oneil',
      '/archive/2026/03',
    ]) {
      const { body, status } = await ask(world, path)
      expect(status, path).toBe(200)
      const { document } = parseHTML(body)
      expect(document.body.textContent, path).toContain(headline)
      expect(document.querySelectorAll('script:not([type="application/ld+json"], [src])').length, path).toBe(
        0,
      )
      expect(document.querySelector('main b'), path).toBeNull()
    }
    const { document } = await world.visitor().open(pathOf(article))
    expect(structuredData(document)).toMatchObject({ headline, alternativeHeadline: headline })
    expect(document.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(headline)
    expect(document.querySelector('title')?.textContent).toBe(`${headline} · A "Paper" & <Sons>`)

    for (const path of publicAddresses('harbour', 'zoe-title-oneil', '2026-03').filter(each =>
      /(xml|atom)$/.test(each),
    )) {
      const { body } = await ask(world, path)
      const xml = new DOMParser().parseFromString(body, 'text/xml')
      const titles = [...xml.querySelectorAll('item > title, entry > title')].map(each => each.textContent)
      if (/feed/.test(path)) expect(titles, path).toEqual([headline])
    }
    const json = JSON.parse((await ask(world, '/feed.json')).body)
    expect(json.items[0].title).toBe(headline)
  },
)

test('what is searched for is text on the page', async ({ world }) => {
  await createArticle(world)
  const query = '<script>alert(1)</script>"'
  const { body } = await ask(world, `/search?q=${encodeURIComponent(query)}`)
  const { document } = parseHTML(body)
  expect(document.querySelectorAll('main script').length).toBe(0)
  expect(document.querySelector('input[name="q"]')?.getAttribute('value')).toBe(query)
})
