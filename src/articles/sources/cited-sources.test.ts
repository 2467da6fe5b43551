import { createArticle } from '../../../test/factories/articles.ts'
import { frozenClaim, frozenSource } from '../../../test/factories/frozen-claims.ts'
import { expect, test } from '../../../test/world.ts'
import { unpublishArticle } from '../index.ts'
import {
  countCitedSources,
  findCitedSource,
  listCitedSources,
  writeCitedSources,
} from './cited-source-store.ts'
import { citedSources } from './cited-sources.ts'

const bell = frozenSource({ slug: 'the-bell', wording: 'the Bell', kind: 'organisation', outlet: 'outlet' })
const board = { id: bell.id, slug: 'harbour-board', wording: 'Harbour Board' }
const moss = frozenSource({
  slug: 'harriet-moss',
  wording: 'Harriet Moss',
  role: 'chair',
  affiliation: board,
})
const somebody = frozenSource({ slug: 'somebody', wording: 'a member', kind: 'anonymous' })

test('everybody whom a version names is listed once, with the claims they have to do with', () => {
  const told = frozenClaim({
    source: moss,
    hops: [{ relation: 'told-to', outlet: bell, report: null, stated: 'stated', inferredFrom: null }],
  })
  expect(
    citedSources([
      told,
      frozenClaim({ source: moss }),
      frozenClaim({ source: somebody }),
      frozenClaim({}),
    ]).map(({ slug, claims }) => [slug, claims]),
  ).toEqual([
    ['harriet-moss', 2],
    ['harbour-board', 0],
    ['the-bell', 1],
  ])
})

test('a source that belongs to an organisation and speaks for itself is known by what it said', () => {
  const itself = frozenSource({
    slug: 'harbour-board',
    wording: 'Harbour Board',
    kind: 'organisation',
    role: 'port',
  })
  const listed = citedSources([frozenClaim({ source: itself }), frozenClaim({ source: moss })])
  expect(listed.find(({ slug }) => slug === 'harbour-board')).toMatchObject({ role: 'port', claims: 1 })
})

test('readers find those whom a story names that they have, by name, as the newest story names them', async ({
  world,
  db,
  clock,
}) => {
  const [first, second] = [await createArticle(world), await createArticle(world)]
  const write = (id: typeof first, role: string, at = clock.now()) =>
    writeCitedSources(db, { id: id.id, published_at: at }, [
      frozenClaim({ source: { ...moss, role } }),
      frozenClaim({ source: bell }),
    ])
  await write(first, 'chair')
  clock.advance({ hours: 1 })
  await write(second, 'former chair')
  const page = { limit: 10, offset: 0 }
  expect(await listCitedSources(db, clock.now(), page)).toEqual([
    {
      slug: 'harriet-moss',
      kind: 'person',
      wording: 'Harriet Moss',
      role: 'former chair',
      claims: 2,
      stories: 2,
    },
    { slug: 'the-bell', kind: 'organisation', wording: 'the Bell', role: null, claims: 2, stories: 2 },
  ])
  expect(await countCitedSources(db, clock.now())).toBe(2)
  expect(await findCitedSource(db, clock.now(), 'harbour-board', page)).toMatchObject({
    stories: 0,
    affiliated: [{ slug: 'harriet-moss' }],
  })
  expect(await findCitedSource(db, clock.now(), 'harriet-moss', page)).toMatchObject({
    articleIds: [second.id, first.id],
  })

  await unpublishArticle({ db, clock }, { articleId: second.id, by: null })
  expect(await findCitedSource(db, clock.now(), 'harriet-moss', page)).toMatchObject({
    role: 'chair',
    articleIds: [first.id],
  })
  await writeCitedSources(db, { id: first.id, published_at: clock.now() }, [])
  expect(await findCitedSource(db, clock.now(), 'harriet-moss', page)).toBeNull()
})
