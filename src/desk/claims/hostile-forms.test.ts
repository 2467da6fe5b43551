import { createArticle } from '../../../test/factories/articles.ts'
import { atDesk } from '../../../test/factories/desk.ts'
import { createClaim, createSource } from '../../../test/factories/sourcing.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { findSource, listClaims } from '../../sourcing/index.ts'

const body = 'The lock gates will be shut until May. Nobody asked why. The paddles are gone.'
const texts = { headline: 'Lock gates shut', standfirst: '', body }

async function twoStories(world: World) {
  const [one, other] = [
    await createArticle(world, { headline: texts.headline, standfirst: '', body }),
    await createArticle(world, { headline: texts.headline, standfirst: '', body }),
  ]
  const claim = await createClaim(world, 'The paddles are gone', { storyId: other.id, texts })
  return { one, other, claim }
}

describe('forms of claims that nobody at the desk would send', () => {
  test('reach no claim of another story', async ({ world }) => {
    const { one, other, claim } = await twoStories(world)
    const own = await createClaim(world, 'The lock gates will be shut until May', { storyId: one.id, texts })
    const editor = await atDesk(world, 'editor')
    const there = `/desk/stories/${one.id}/claims/${claim.id}`
    for (const [path, fields] of [
      ['', { words: 'Nobody asked why' }],
      ['/remove', {}],
      ['/standing', { standing: 'unverified', standingWhy: 'So.' }],
      ['/links', { kind: 'supports', to: own.id }],
    ] as const)
      expect((await editor.post(`${there}${path}`, fields)).status).toBe(404)
    const at = `/desk/stories/${one.id}/claims/${own.id}`
    expect((await editor.post(`${at}/links`, { kind: 'supports', to: claim.id })).status).toBe(422)
    const corroborate = { standing: 'corroborated', standingWhy: 'So.', independentOf: claim.id }
    expect((await editor.post(`${at}/standing`, corroborate)).status).toBe(422)
    await editor.post(at, { words: own.anchor.exact, embedded: claim.id, via: 'direct' })
    expect(await listClaims(world.db, one.id)).toMatchObject([{ embeddedIn: null, links: [] }])
    expect(await listClaims(world.db, other.id)).toMatchObject([{ id: claim.id, links: [] }])
  })

  test('take no unnamed source of another story, by its id or by its words', async ({ world }) => {
    const { one, other } = await twoStories(world)
    const source = await createSource(world, {
      ...{ kind: 'anonymous', wording: 'two pilots', number: 'two', storyId: other.id },
    })
    const reporter = await atDesk(world, 'reporter')
    const form = { words: 'Nobody asked why', who: 'two pilots' }
    for (const fields of [{ ...form, whoId: source.id }, form])
      expect((await reporter.post(`/desk/stories/${one.id}/claims`, fields)).status).toBe(422)
    expect(await listClaims(world.db, one.id)).toEqual([])
  })

  test('that are far too long are answered, and kept shorter or not at all', async ({ world }) => {
    const { one } = await twoStories(world)
    const reporter = await atDesk(world, 'reporter')
    const at = `/desk/stories/${one.id}/claims`
    const words = 'Nobody asked why'
    const long = 'why '.repeat(50_000)
    for (const fields of [
      { words: long },
      { words, cue: long },
      { words, sourceWords: long },
      { words, quoted: 'why\n'.repeat(20_000) },
      { words, who: 'Nobody of this name' },
    ])
      expect((await reporter.post(at, fields)).status).toBe(422)
    expect(await listClaims(world.db, one.id)).toEqual([])
    await reporter.post(at, {
      words,
      note: long,
      who: long,
      sourceKind: 'person',
      role: long,
      interest: long,
    })
    const [claim] = await listClaims(world.db, one.id)
    expect(claim?.note.length).toBeLessThanOrEqual(20_000)
    expect(claim?.source?.wording.length).toBeLessThanOrEqual(200)
    expect(claim?.source?.interest?.length).toBeLessThanOrEqual(600)
  })

  test('turn no words round and hide none, in names, notes, reasons and addresses', async ({ world }) => {
    const { one } = await twoStories(world)
    const reporter = await atDesk(world, 'reporter')
    await reporter.open('/desk/sources/new')
    await reporter.submit('.claim-form', { wording: '\u202eeoP adA\u202c\u0007', role: 'keeper\u2066' })
    const id = reporter.page?.path.split('/').at(-1)?.split('?')[0] ?? ''
    expect(await findSource(world.db, id)).toMatchObject({ wording: 'eoP adA', role: 'keeper' })
    await reporter.open('/desk/sources/new')
    await reporter.submit('.claim-form', { wording: '\u200e…\u200f' })
    expect(reporter.page?.status).toBe(422)
    await reporter.post(`/desk/stories/${one.id}/claims`, {
      ...{ words: 'Nobody asked why', note: 'a\u202eb\u0000c' },
    })
    expect(await listClaims(world.db, one.id)).toMatchObject([{ note: 'abc' }])
  })

  test('of a reader, or of nobody, change nothing', async ({ world }) => {
    const { one, other, claim } = await twoStories(world)
    const stranger = world.visitor()
    for (const path of [
      ...['', '.json', '/notes', `/${claim.id}`, `/${claim.id}/remove`, `/${claim.id}/standing`].map(
        part => `/desk/stories/${other.id}/claims${part}`,
      ),
      ...[`/desk/stories/${one.id}/proposals`, '/desk/sources/new', '/desk/sources/reports/x'],
    ]) {
      const { status, text } = await stranger.post(path, { words: 'Nobody asked why', do: 'add' })
      expect(`${path} ${status}`).not.toMatch(/ 5\d\d$/)
      expect(text).not.toContain('The claim is kept')
    }
    expect(await listClaims(world.db, one.id)).toEqual([])
    expect(await listClaims(world.db, other.id)).toMatchObject([{ id: claim.id }])
  })
})
