import { readFileSync } from 'node:fs'
import { ensureSection, storyInput } from '../../../test/factories/articles.ts'
import { ask, pathOf, structuredData } from '../../../test/factories/front.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { expect, test, type World } from '../../../test/world.ts'
import { findPublished, publishArticle, saveDraft } from '../../articles/index.ts'
import {
  addClaim,
  approveAnonymousSource,
  importClaims,
  listClaims,
  publicationProblems,
  setStanding,
} from '../../sourcing/index.ts'

const body = 'The boat stays, says Harriet Moss. “We found the money,” she told the Bell.'

const namedFile = {
  entities: {
    moss: { type: 'Person', name: 'Harriet Moss', role: 'chair of the board', affiliation: 'board' },
    board: { type: 'Organization', name: 'Harbour Board' },
    bell: { type: 'NewsMediaOrganization', name: 'the Bell' },
  },
  claims: [
    {
      id: 'stays',
      field: 'body',
      claim: { start: 0, end: 14, text: 'The boat stays' },
      source: { entity: 'moss' },
      manner: 'on-record',
      standing: 'asserted',
    },
    {
      id: 'money',
      field: 'body',
      claim: { start: 35, end: 57, text: '“We found the money,”' },
      quotedParts: [{ start: 35, end: 57, text: '“We found the money,”' }],
      source: { entity: 'moss' },
      via: [
        { outlet: 'bell', relation: 'told-to', stated: true, url: 'https://bell.example/1', title: 'Money' },
      ],
      manner: 'on-record',
      standing: 'asserted',
      supports: ['stays'],
    },
  ],
}

async function sourcedStory({ db, clock, ...world }: World, file: unknown = namedFile) {
  await ensureSection({ db, clock, ...world }, 'harbour')
  const story = storyInput({ headline: 'Boat stays', body, sources: [{ name: 'Harriet Moss' }] })
  const articleId = await saveDraft({ db, clock }, { articleId: null, story, by: null })
  const texts = { headline: story.headline, standfirst: story.standfirst ?? '', body }
  const imported = await importClaims({ db, clock }, { storyId: articleId, texts, file, by: null })
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
  const editor = await createStaff({ db, clock, ...world }, 'editor')
  for (const { source } of await publicationProblems(db, articleId))
    await approveAnonymousSource({ db, clock }, { sourceId: source.id, storyWriters: new Set(), by: editor })
  await publishArticle({ db, clock }, { ...story, articleId })
  const article = await findPublished(db, clock.now(), articleId)
  if (!article) throw new Error('not public')
  return article
}

test('a story shows its marks and who says so once, and its sources have pages', async ({ world }) => {
  const article = await sourcedStory(world)
  const { document, html } = await world.visitor().open(pathOf(article))
  expect([...document.querySelectorAll('.prose .says a')].map(a => a.getAttribute('href'))).toEqual([
    '#claim-1',
    '#claim-2',
  ])
  expect(document.querySelector('#claim-2')?.textContent).toContain('Told the Bell (Money), on the record.')
  expect(document.querySelector('#claim-2 a')?.getAttribute('href')).toBe('#mark-2')
  expect(document.querySelector('.sources')).toBeNull()
  expect(html).not.toContain('ClaimReview')

  expect((await world.visitor().open('/sources')).text).toContain(
    'Harriet Moss, chair of the board two claims',
  )
  expect((await world.visitor().open('/sources/harriet-moss')).text).toContain('Boat stays')
  expect((await world.visitor().open('/sources/the-bell')).text).toContain('We found the money')
  expect((await world.visitor().open('/sources/harbour-board')).text).toContain('Harriet Moss')
  expect((await world.visitor().open('/sources/nobody')).status).toBe(404)
})

test('a standing that changes is seen at once, on the story, at the source and as data', async ({
  world,
  db,
  clock,
}) => {
  const article = await sourcedStory(world)
  const paths = [pathOf(article), '/sources/harriet-moss', `${pathOf(article)}/sourcing.json`]
  for (const path of paths) await ask(world, path)
  clock.advance({ hours: 1 })
  const [claim] = await listClaims(db, article.id)
  if (!claim) throw new Error('no claim')
  const by = await createStaff(world, 'editor')
  const set = await setStanding(
    { db, clock },
    { claimId: claim.id, standing: 'denied', reason: 'The county says no', evidence: 'Its letter', by },
  )
  expect(set.ok).toBe(true)
  await world.work()
  for (const path of paths) expect((await ask(world, path)).body).toContain('The county says no')
})

test('its data are a Web Annotation collection that any site may read', async ({ world }) => {
  const article = await sourcedStory(world)
  const { headers, body: json } = await ask(world, `${pathOf(article)}/sourcing.json`)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('content-type')).toContain('application/ld+json')
  expect(JSON.parse(json)).toMatchObject({
    type: 'AnnotationCollection',
    total: 2,
    first: {
      items: [
        {
          type: 'Annotation',
          body: { type: 'Claim', manner: 'on-record', standings: [{ standing: 'asserted' }] },
          target: {
            source: `http://paper.test${pathOf(article)}/history/1`,
            selector: [
              { type: 'TextQuoteSelector', exact: 'The boat stays', prefix: '' },
              { type: 'TextPositionSelector', start: 0, end: 14 },
            ],
          },
        },
        {},
      ],
    },
  })
})

test('whoever is not named has no address anywhere, and no id', async ({ world, db }) => {
  const [stays, money] = namedFile.claims
  const pilots = {
    type: 'AnonymousSource',
    describedAs: 'the pilots',
    reasonGiven: 'They fear for their work',
  }
  const article = await sourcedStory(world, {
    entities: { pilots },
    claims: [
      { ...stays, source: { entity: 'pilots' }, manner: 'anonymous' },
      { ...money, source: null, via: [{ outlet: 'pilots', relation: 'told-to', stated: true }] },
    ],
  })
  const [claim] = await listClaims(db, article.id)
  for (const path of [pathOf(article), `${pathOf(article)}/sourcing.json`, '/sources', '/sitemap.xml']) {
    const { body: shown } = await ask(world, path)
    expect(shown).not.toContain('/sources/the-pilots')
    expect(shown).not.toContain(String(claim?.source?.id))
  }
  expect((await world.visitor().open('/sources/the-pilots')).status).toBe(404)
})

test('every word of the structured data is in the published vocabulary, at its type', async ({ world }) => {
  const article = await sourcedStory(world)
  const { document } = await world.visitor().open(pathOf(article))
  const data = structuredData(document)
  expect(data).toMatchObject({
    interpretedAsClaim: [{ '@type': 'Claim' }, { hasPart: [{ '@type': 'Quotation' }] }],
  })
  const unknown: string[] = []
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) look(each)
    if (Array.isArray(node) || typeof node !== 'object' || node === null) return
    const types = [(node as Record<string, unknown>)['@type'] ?? []].flat().map(String)
    for (const [name, value] of Object.entries(node)) {
      if (!name.startsWith('@') && !types.some(type => propertiesOf(type).has(name)))
        unknown.push(`${types.join()} ${name}`)
      look(value)
    }
  }
  look(data)
  expect(unknown).toEqual([])
})

const vocabulary = readFileSync(
  new URL('../../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url),
  'utf8',
)

/** The properties that a type has itself and from the types above it. */
function propertiesOf(type: string): Set<string> {
  const known = new Set<string>()
  const open = [`${type}Leaf`]
  for (let name = open.pop(); name; name = open.pop()) {
    const found = new RegExp(`interface ${name} extends ([^{]+)\\{([\\s\\S]*?)\\n\\}`).exec(vocabulary)
    const plain = found ?? new RegExp(`interface (${name}) \\{([\\s\\S]*?)\\n\\}`).exec(vocabulary)
    for (const [, property = ''] of (plain?.[2] ?? '').matchAll(/^ {4}"([^"@]+)"\?:/gm)) known.add(property)
    if (found) open.push(...(found[1]?.match(/\w+(?:Base|Leaf)/g) ?? []))
  }
  return known
}

test('pages of sources tell nothing of what readers do not have', async ({ world, db, clock }) => {
  const article = await sourcedStory(world)
  const [claim] = await listClaims(db, article.id)
  const moss = claim?.source
  if (!moss) throw new Error('no source')
  const secret = 'Nobody knows that the ferry sinks'
  const draft = storyInput({ headline: 'A secret headline', body: `${secret}.` })
  const storyId = await saveDraft({ db, clock }, { articleId: null, story: draft, by: null })
  const texts = { headline: draft.headline, standfirst: draft.standfirst ?? '', body: draft.body }
  const at = { field: 'body', start: 0, end: secret.length } as const
  const said = { kind: 'fact', manner: 'on-record', at, by: null } as const
  const added = await addClaim({ db, clock }, { storyId, texts, source: moss.id, ...said })
  expect(added.ok).toBe(true)
  await world.work()
  for (const path of ['/sources', '/sources/harriet-moss', `${pathOf(article)}/sourcing.json`]) {
    const { body: shown } = await ask(world, path)
    expect(shown).not.toContain(secret)
    expect(shown).not.toContain('A secret headline')
    expect(shown).not.toContain(storyId)
  }
})
