import { lighthouseFile, lighthouseStory } from '../../../test/factories/claims-file.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { importClaims, listClaims, listSources, publicationProblems, saveSource } from '../index.ts'

const story = { storyId: 'lighthouse', texts: lighthouseStory, by: null }

describe('a file of claims', () => {
  test('is taken over whole: words, sources, chains, manners, standings, links, notes', async ({
    db,
    clock,
  }) => {
    const file = lighthouseFile()
    const outcome = await importClaims({ db, clock }, { ...story, file })
    expect(outcome).toMatchObject({ ok: true, known: [], lost: [], differences: [], undecided: [] })
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
    ['a link to nothing', { supports: ['c99'] }, 'claim-not-found'],
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
    if (!outcome.ok) expect(outcome.problems.map(({ at }) => at)).toContain('claims.c1.field')
    expect(await importClaims({ db, clock }, { ...story, file: 'no' })).toMatchObject({ ok: false })
  })

  test.for([
    ['an interest that it has no words for', { type: 'Person', name: 'Jo', interested: true }],
    ['a field that nobody knows', { type: 'Person', name: 'Jo', shoeSize: 44 }],
    ['a name longer than can be kept', { type: 'Person', name: 'Jo'.repeat(101) }],
    ['an address that is none', { type: 'Person', name: 'Jo', url: 'javascript:alert(1)' }],
    ['an unnamed source that has a name', { type: 'AnonymousSource', name: 'Jo', number: 'one' }],
    ['an unnamed source that belongs somewhere', { type: 'AnonymousSource', affiliation: 'herald' }],
    ['the same source by another word', { type: 'NewsMediaOrganization', name: 'Coast Herald' }],
  ] as const)('with %s is refused, since it would be lost', async ([, jo], { db, clock }) => {
    const { entities, ...file } = lighthouseFile()
    const outcome = await importClaims(
      { db, clock },
      { ...story, file: { ...file, entities: { ...entities, jo } } },
    )
    expect(outcome).toMatchObject({ ok: false })
    if (!outcome.ok) expect(outcome.problems[0]?.at).toMatch(/^entities\.jo/)
  })

  test('says more of a source that is here, and nothing else of it', async ({ db, clock }) => {
    const here = await saveSource(
      { db, clock },
      { kind: 'organisation', wording: 'Brandt’s', interest: 'wants to be paid', by: null },
    )
    const { entities, ...file } = lighthouseFile()
    const brandt = { ...entities.brandt, type: 'GovernmentOrganization', url: 'https://brandt.example/' }
    const outcome = await importClaims(
      { db, clock },
      { ...story, file: { ...file, entities: { ...entities, brandt } } },
    )
    expect(outcome).toMatchObject({ ok: true, differences: [{ entity: 'brandt', field: 'interest' }] })
    const claims = await listClaims(db, 'lighthouse')
    expect(claims.find(({ label }) => label === 'c7')?.source).toMatchObject({
      ...(here.ok && { id: here.source.id }),
      interest: 'wants to be paid',
      government: 'government',
      url: 'https://brandt.example/',
    })
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
