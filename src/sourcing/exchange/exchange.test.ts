import fc from 'fast-check'
import { lighthouseFile, lighthouseStory } from '../../../test/factories/claims-file.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { exportClaims, importClaims, listClaims, listSources, publicationProblems } from '../index.ts'
import { readDeskNote, writeDeskNote } from './desk-note.ts'

const story = { storyId: 'lighthouse', texts: lighthouseStory, by: null }

describe('a file of claims', () => {
  test('is taken over whole: words, sources, chains, manners, standings, links, notes', async ({
    db,
    clock,
  }) => {
    const file = lighthouseFile()
    const outcome = await importClaims({ db, clock }, { ...story, file })
    expect(outcome).toMatchObject({ ok: true, known: [], lost: [], undecided: [] })
    const claims = await listClaims(db, 'lighthouse')
    const byLabel = new Map(claims.map(claim => [claim.label, claim]))
    const labelOf = (id: string | null) => claims.find(claim => claim.id === id)?.label
    expect([...byLabel.keys()]).toEqual([
      'h1',
      's1',
      'c1',
      'c2',
      'c3',
      'c4',
      'c5',
      'c6',
      'c7',
      'c8',
      'c10',
      'c9',
    ])
    for (const wanted of file.claims) {
      const held = byLabel.get(wanted.id)
      expect(held?.anchor).toMatchObject({
        field: wanted.field,
        start: wanted.claim.start,
        exact: wanted.claim.text,
      })
      expect(held).toMatchObject({ manner: wanted.manner, standing: { standing: wanted.standing } })
    }
    expect(byLabel.get('c6')).toMatchObject({
      source: { wording: 'Ewan Strand', interest: 'the board would pay for a new light' },
      sourceAnchor: { exact: 'he' },
      cue: 'says',
      quoted: [{ exact: '“I name nobody, but yes, they were up there,”' }],
      hops: [
        { relation: 'told-to', outlet: { wording: 'Coast Herald', outlet: 'outlet' }, stated: 'inferred' },
      ],
    })
    expect(labelOf(byLabel.get('c6')?.hops[0]?.inferredFrom ?? null)).toBe('c1')
    expect(labelOf(byLabel.get('c4')?.embeddedIn ?? null)).toBe('c2')
    expect(byLabel.get('c7')?.links.map(({ to, kind }) => [labelOf(to), kind])).toEqual([
      ['c1', 'responds-to'],
      ['c5', 'responds-to'],
    ])
    expect(byLabel.get('c10')?.hops[0]?.report).toMatchObject({
      url: 'https://herald.example/skerry',
      date: '2026-03-08',
    })
    expect(byLabel.get('c8')).toMatchObject({ source: { wording: 'this publication' }, sourceAnchor: null })
    expect(byLabel.get('s1')?.note).toContain('Evidence: Evening Mail, 8 March, page 3')
    expect(byLabel.get('h1')?.note).toContain('Flags: stated-as-fact; standing-mismatch:c1; no-source')
    expect(byLabel.get('c9')?.source?.anonymity).toMatchObject({
      storyId: 'lighthouse',
      number: 'unstated (plural)',
    })
    expect(await publicationProblems(db, 'lighthouse')).toMatchObject([{ problem: 'reason-missing' }])
  })

  test('comes out as it went in, and goes in again as it came out', async ({ db, clock }) => {
    const file = lighthouseFile()
    await importClaims({ db, clock }, { ...story, file })
    const exported = await exportClaims(db, 'lighthouse')
    expect(exported).toMatchObject(lighthouseStory)
    expect(exported.externalChecks).toEqual([{ ...file.externalChecks[0], claims: ['s1', 'c2'] }])
    for (const wanted of file.claims) {
      const { source, via, supports, respondsTo, ...rest } = wanted
      const got = exported.claims.find(({ id }) => id === wanted.id)
      expect(got).toMatchObject(rest)
      expect(got?.supports.toSorted()).toEqual(supports.toSorted())
      expect(got?.respondsTo.toSorted()).toEqual(respondsTo.toSorted())
      expect(got?.via).toMatchObject(via.map(hop => ({ ...hop, outlet: 'coast-herald' })))
      if (!source) continue
      const { entity, ...place } = source
      expect(got?.source).toMatchObject(place)
      const named = file.entities[entity]
      const heldAs = exported.entities[got?.source?.entity ?? '']
      expect(heldAs?.name ?? heldAs?.describedAs).toBe(named?.name ?? named?.describedAs)
    }
    const again = JSON.parse(JSON.stringify(exported))
    expect(await importClaims({ db, clock }, { ...story, storyId: 'copy', file: again })).toMatchObject({
      ok: true,
    })
    const copy = await exportClaims(db, 'copy')
    const unslugged = (text: object) =>
      JSON.stringify(text).replaceAll('people-at-the-board-2', 'people-at-the-board')
    expect(unslugged(copy)).toBe(unslugged(exported))
    // The two stories share their sources, but for the anonymous one.
    expect(await listSources(db, { limit: 100 })).toHaveLength(8)
  })

  test('taken twice leaves what is there as it is', async ({ db, clock }) => {
    await importClaims({ db, clock }, { ...story, file: lighthouseFile() })
    const before = await listClaims(db, 'lighthouse')
    const again = await importClaims({ db, clock }, { ...story, file: lighthouseFile() })
    expect(again).toMatchObject({ ok: true, added: [], known: lighthouseFile().claims.map(({ id }) => id) })
    expect(await listClaims(db, 'lighthouse')).toEqual(before)
  })

  test('finds its words in a text that was edited since', async ({ db, clock }) => {
    const texts = { ...lighthouseStory, body: `Fog.\n\n${lighthouseStory.body}` }
    expect(await importClaims({ db, clock }, { ...story, texts, file: lighthouseFile() })).toMatchObject({
      ok: true,
    })
  })

  test.for([
    ['words that the story does not have', { claim: { start: 0, end: 4, text: 'Fog.' } }, 'no-words'],
    ['a source that the file does not have', { source: { entity: 'nobody' } }, 'source-not-found'],
    ['a whole that does not hold it', { embeddedIn: 'c9' }, 'not-enclosed'],
    ['a link to nothing', { supports: ['c99'] }, 'supports c99: not-found'],
    [
      'a chain concluded from itself',
      { via: [{ outlet: 'herald', relation: 'told-to', stated: false, inferredFrom: 'c1' }] },
      'inferred-in-a-circle',
    ],
  ] as const)('with %s is refused, and nothing of it is kept', async ([, wrong, problem], { db, clock }) => {
    const file = lighthouseFile()
    const claims = file.claims.map(claim => (claim.id === 'c1' ? { ...claim, ...wrong } : claim))
    const outcome = await importClaims({ db, clock }, { ...story, file: { ...file, claims } })
    expect(outcome).toMatchObject({ ok: false })
    if (!outcome.ok) expect(outcome.problems.map(one => one.problem)).toContain(problem)
    expect(await listClaims(db, 'lighthouse')).toEqual([])
    expect(await listSources(db, { limit: 10 })).toEqual([])
  })

  test('of another form is refused with the place that is wrong', async ({ db, clock }) => {
    const outcome = await importClaims(
      { db, clock },
      { ...story, file: { claims: [{ id: 'c1', field: 'caption' }] } },
    )
    expect(outcome).toMatchObject({ ok: false })
    if (!outcome.ok) expect(outcome.problems.map(({ at }) => at)).toContain('claims.0.field')
    expect(await importClaims({ db, clock }, { ...story, file: 'no' })).toMatchObject({ ok: false })
  })

  test('cannot corroborate: that takes an editor’s word', async ({ db, clock }) => {
    const file = lighthouseFile()
    const claims = file.claims.map(claim =>
      claim.id === 'c1' ? { ...claim, standing: 'corroborated' } : claim,
    )
    expect(await importClaims({ db, clock }, { ...story, file: { ...file, claims } })).toMatchObject({
      ok: true,
      undecided: [{ claim: 'c1', standing: 'corroborated' }],
    })
  })
})

test('a desk note is taken apart as it was put together', () => {
  const line = fc
    .string({ minLength: 1 })
    .map(text => text.replace(/[\n;]/g, '').trim())
    .filter(Boolean)
  const check = fc.record({ finding: line, effect: line, evidence: fc.array(line, { maxLength: 3 }) })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), fc.array(check, { maxLength: 3 }), (flags, checks) => {
      const note = { note: 'Ask the board.\n\nTwice.', flags, checks }
      expect(readDeskNote(writeDeskNote(note))).toEqual(note)
    }),
  )
})
