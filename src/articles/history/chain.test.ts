import fc from 'fast-check'
import { createArticle, storyInput } from '../../../test/factories/articles.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { publishArticle } from '../publishing/publish-article.ts'
import { listVersionRows } from '../store/versions.ts'
import type { ArticleTables, ArticleVersionTable } from '../tables.ts'
import { findBreak, versionHash } from './hash.ts'
import { verifyHistory } from './verify-history.ts'

/** A story of four versions: an update, a correction and a slip after the first. */
async function fourVersions(world: World): Promise<ArticleVersionTable[]> {
  const { id } = await createArticle(world, { body: 'One.' })
  const revisions = [
    { kind: 'update' as const },
    { kind: 'correction' as const, wrong: 'It was one', right: 'It is three', why: 'We miscounted' },
    { kind: 'typo' as const },
  ]
  for (const [place, revision] of revisions.entries()) {
    world.clock.advance({ hours: 1 })
    const outcome = await publishArticle(world, {
      ...storyInput({ body: `Text ${place}.`, reason: 'New' }),
      articleId: id,
      revision,
    })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  }
  return listVersionRows(world.db, id)
}

/** The same chain as it was written before kinds and claims were part of it. */
function inFormatOne(rows: readonly ArticleVersionTable[]): ArticleVersionTable[] {
  const old: ArticleVersionTable[] = []
  for (const row of rows) {
    const version = { ...row, format: 1, kind: null, revision: null, claims: '[]' }
    const linked = { ...version, previous_hash: old.at(-1)?.hash ?? null }
    old.push({ ...linked, hash: versionHash(linked) })
  }
  return old
}

const coveredByOne = [
  ...['article_id', 'number', 'published_at', 'headline', 'standfirst', 'section_id', 'authors', 'picture'],
  ...['sources', 'body', 'previous_hash', 'hash', 'format'],
]

describe('the chain of versions', () => {
  test('is whole as it was written, in both formats', async ({ world, db }) => {
    const rows = await fourVersions(world)
    expect(rows.map(({ kind }) => kind)).toEqual(['first', 'update', 'correction', 'typo'])
    expect(findBreak(rows, rows.at(-1)?.id ?? null)).toBeNull()
    const old = inFormatOne(rows)
    expect(findBreak(old, old.at(-1)?.id ?? null)).toBeNull()
    // A version of the new format follows one of the old.
    const mixed = [...old.slice(0, 3), ...rows.slice(3)].map(row => ({ ...row }))
    const last = mixed[3]
    if (!last) throw new Error('There are four')
    last.previous_hash = mixed[2]?.hash ?? null
    last.hash = versionHash(last)
    expect(findBreak(mixed, last.id)).toBeNull()
    expect(await verifyHistory(db)).toMatchObject({ stories: 1, versions: 4, broken: [] })
  })

  test('shows any change of any field, any removal and any other order, at the first version that is wrong', async ({
    world,
  }) => {
    const rows = await fourVersions(world)
    const fields = Object.keys(rows[0] ?? {}) as (keyof ArticleVersionTable)[]
    expect(fields).toHaveLength(21)
    const newest = rows.at(-1)?.id ?? null
    const change = fc.record({
      do: fc.constant('change' as const),
      place: fc.nat({ max: 3 }),
      field: fc.constantFrom(...fields),
      by: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    })
    const removal = fc.record({ do: fc.constant('remove' as const), place: fc.nat({ max: 3 }) })
    const order = fc.record({
      do: fc.constant('swap' as const),
      place: fc.nat({ max: 3 }),
      with: fc.nat({ max: 3 }),
    })
    fc.assert(
      fc.property(fc.oneof(change, removal, order), fc.boolean(), (attack, isOld) => {
        const chain = isOld ? inFormatOne(rows) : rows.map(row => ({ ...row }))
        const row = chain[attack.place]
        if (!row) throw new Error('There are four')
        if (attack.do === 'change') {
          fc.pre(row[attack.field] !== attack.by)
          fc.pre(!isOld || coveredByOne.includes(attack.field))
          Object.assign(row, { [attack.field]: attack.by })
        } else if (attack.do === 'remove') chain.splice(attack.place, 1)
        else {
          fc.pre(attack.place !== attack.with)
          const other = chain[attack.with]
          if (!other) throw new Error('There are four')
          chain[attack.place] = other
          chain[attack.with] = row
        }
        const first = attack.do === 'swap' ? Math.min(attack.place, attack.with) : attack.place
        const found = findBreak(chain, newest)
        expect(found).not.toBeNull()
        // Changing a hash is seen there, or by the version that follows it.
        expect(found?.number).toBeGreaterThanOrEqual(first + 1)
        expect(found?.number).toBeLessThanOrEqual(first + 2)
      }),
      { numRuns: 500 },
    )
  })

  test('shows a change that carries a fitting hash, by the version after it', async ({ world }) => {
    const rows = await fourVersions(world)
    const [, second] = rows
    if (!second) throw new Error('There are four')
    second.body = 'It was always three.'
    second.hash = versionHash(second)
    expect(findBreak(rows, rows.at(-1)?.id ?? null)).toEqual({ number: 3, fault: 'link' })
  })

  test('shows a version that somebody took out of the database, whichever it was', async ({ world, db }) => {
    const rows = await fourVersions(world)
    const raw = db.withTables<ArticleTables>()
    await expect(
      raw
        .deleteFrom('article_version')
        .where('article_id', '=', rows[0]?.article_id ?? ('' as never))
        .execute(),
    ).rejects.toThrow('a published version never changes')
    expect(findBreak(rows.slice(0, 3), rows[3]?.id ?? null)).toEqual({ number: 4, fault: 'missing' })
    expect(findBreak([], rows[3]?.id ?? null)).toEqual({ number: 1, fault: 'missing' })
  })
})
