import { sql } from 'kysely'
import { createClaim, createSource, ferryStory, rangeOf } from '../../../../test/factories/sourcing.ts'
import { createStaff } from '../../../../test/factories/staff.ts'
import { describe, expect, test } from '../../../../test/world.ts'
import { listAudit } from '../../../staff/index.ts'
import {
  approveAnonymousSource,
  approvedWords,
  changeClaim,
  claimsBySource,
  findSource,
  findSourceBySlug,
  findSources,
  freezeClaims,
  listSources,
  mergeSources,
  publicationProblems,
  saveSource,
} from '../../index.ts'

const captains = 'two captains have given notice'
const unnamed = { kind: 'anonymous', wording: 'informed sources', storyId: 'story' } as const

describe('a source', () => {
  test('has an address of its own, whatever it is called', async ({ world, db, clock }) => {
    const [one, other] = [
      await createSource(world, { wording: 'José Ødegård', role: 'captain' }),
      await createSource(world, { wording: 'José Ødegård', role: 'painter' }),
    ]
    expect([one.slug, other.slug]).toEqual(['jose-odegard', 'jose-odegard-2'])
    expect(await findSourceBySlug(db, 'jose-odegard-2')).toEqual(other)
    expect(
      await saveSource(
        { db, clock },
        { kind: 'person', wording: ' José  Ødegård ', role: 'captain', by: null },
      ),
    ).toEqual({
      ok: false,
      reason: 'known-already',
    })
  })

  test.for([
    [{ kind: 'person', wording: '  ' }, 'wording-missing'],
    [{ kind: 'document', wording: 'Minutes', url: 'javascript:alert(1)' }, 'url-wrong'],
    [{ kind: 'person', wording: 'Ada', affiliation: 'nobody' }, 'affiliation-not-found'],
    [{ kind: 'anonymous', wording: 'a captain' }, 'story-missing'],
    [{ kind: 'anonymous', wording: 'informed sources', number: 'one', storyId: 'story' }, 'plural-for-one'],
  ] as const)('%o is refused', async ([input, reason], { db, clock }) => {
    const outcome = await saveSource({ db, clock }, { ...input, by: null } as Parameters<
      typeof saveSource
    >[1])
    expect(outcome).toEqual({ ok: false, reason })
  })

  test('is found by the beginnings of its words, what was used last first', async ({ world, db, clock }) => {
    const moss = await createSource(world, { wording: 'Harriet Moss', role: 'treasurer' })
    const mossel = await createSource(world, { wording: 'Møssel & Sons', kind: 'organisation' })
    await createSource(world, { wording: 'Agnes Tolliver' })
    const names = async (typed: string) =>
      (await findSources(db, typed, 'story')).map(({ wording }) => wording)
    expect(await names('mos')).toEqual(['Harriet Moss', 'Møssel & Sons'])
    clock.advance({ minutes: 1 })
    await createClaim(world, captains, { source: mossel.id })
    expect(await names('mos')).toEqual(['Møssel & Sons', 'Harriet Moss'])
    expect(await names('TREAS harr')).toEqual(['Harriet Moss'])
    expect(await names('oss')).toEqual([])
    expect(await names('%')).toHaveLength(3)
    expect(moss.role).toBe('treasurer')
  })

  test('entered twice becomes one, and its old address leads there', async ({ world, db, clock }) => {
    const keep = await createSource(world, { wording: 'Harriet Moss' })
    const double = await createSource(world, { wording: 'H. Moss' })
    const deputy = await createSource(world, { wording: 'Ada Poe', affiliation: double.id })
    const claim = await createClaim(world, captains, { source: double.id })
    expect(await mergeSources({ db, clock }, { keep: keep.id, merge: double.id, by: null })).toMatchObject({
      ok: true,
    })
    expect(await claimsBySource(db, keep.id, { limit: 10 })).toMatchObject([
      { id: claim.id, source: { id: keep.id } },
    ])
    expect(await findSourceBySlug(db, 'h-moss')).toMatchObject({ id: keep.id })
    expect(await findSource(db, deputy.id)).toMatchObject({ affiliation: keep.id })
    expect((await listSources(db, { limit: 10 })).map(({ wording }) => wording)).toEqual([
      'Ada Poe',
      'Harriet Moss',
    ])
    expect(await mergeSources({ db, clock }, { keep: keep.id, merge: keep.id, by: null })).toEqual({
      ok: false,
      reason: 'same-source',
    })
  })
})

describe('an anonymous source', () => {
  test('that was written down by its name leaves that nowhere once it is put right', async ({
    world,
    db,
    clock,
  }) => {
    const wording = 'Zacharias Quill'
    const person = await createSource(world, { wording: `Dr ${wording}` })
    const claim = await createClaim(world, captains, { source: person.id })
    const source = await createSource(world, { ...unnamed, wording, number: 'one' })
    const changed = { claimId: claim.id, texts: ferryStory, by: null }
    await changeClaim({ db, clock }, { ...changed, changes: { source: source.id, manner: 'anonymous' } })
    await saveSource(
      { db, clock },
      { ...unnamed, id: source.id, wording: 'a clerk', number: 'one', by: null },
    )
    expect(await findSource(db, source.id)).toMatchObject({ wording: 'a clerk', slug: 'a-clerk' })
    const trail = await listAudit(db, { subjects: [`source:${source.id}`, 'story:story'], limit: 10 })
    expect(trail.map(({ action }) => action)).toContain('claim.changed')
    expect(JSON.stringify([trail, await freezeClaims(db, 'story', ferryStory)])).not.toMatch(
      /zacharias|quill/i,
    )
  })

  test('has no column that could name it but the words that readers see', async ({ world, db, clock }) => {
    const source = await createSource(world, unnamed)
    const ministry = await createSource(world, { kind: 'organisation', wording: 'The ministry' })
    const named = {
      ...unnamed,
      id: source.id,
      affiliation: ministry.id,
      url: 'https://people.example/ada',
      by: null,
    }
    expect(await saveSource({ db, clock }, named)).toMatchObject({
      ok: true,
      source: { affiliation: null, url: null },
    })
    const naming = sql`update source set affiliation_id = ${ministry.id} where id = ${source.id}`
    await expect(naming.execute(db)).rejects.toThrow('source_anonymity')
  })

  test('is offered and used in its own story alone, and stays out of lists', async ({ world, db }) => {
    const source = await createSource(world, unnamed)
    expect(await findSources(db, 'inform', 'story')).toEqual([source])
    expect(await findSources(db, 'inform', 'another')).toEqual([])
    expect(await listSources(db, { limit: 10 })).toEqual([])
    await expect(
      createClaim(world, captains, { storyId: 'another', source: source.id, manner: 'anonymous' }),
    ).rejects.toThrow('source-of-another-story')
    await expect(createClaim(world, captains, { source: source.id, manner: 'on-record' })).rejects.toThrow(
      'manner-and-source',
    )
  })

  test('holds its story back until it has a reason and an approver', async ({ world, db, clock }) => {
    const [reporter, editor] = [await createStaff(world, 'reporter'), await createStaff(world, 'editor')]
    const source = await createSource(world, { ...unnamed, by: reporter.id })
    const claim = await createClaim(world, captains, {
      source: source.id,
      manner: 'anonymous',
      by: reporter.id,
    })
    const problems = async () =>
      (await publicationProblems(db, 'story')).map(({ claimId, problem }) => [claimId, problem])
    expect(await problems()).toEqual([[claim.id, 'reason-missing']])
    const approve = (by: typeof editor) =>
      approveAnonymousSource({ db, clock }, { sourceId: source.id, storyWriters: new Set(), by })
    expect(await approve(editor)).toEqual({ ok: false, reason: 'reason-missing' })
    const reasoned = { ...unnamed, id: source.id, reason: 'They may not speak in public.', by: reporter.id }
    await saveSource({ db, clock }, reasoned)
    expect(await problems()).toEqual([[claim.id, 'approval-missing']])
    expect(await approve(reporter)).toEqual({ ok: false, reason: 'not-an-editor' })
    expect(await approve(editor)).toMatchObject({
      ok: true,
      source: { anonymity: { approvedBy: editor.id, approvedAt: clock.now() } },
    })
    expect(await problems()).toEqual([])
    await saveSource({ db, clock }, reasoned)
    expect(await problems()).toEqual([])
    await saveSource({ db, clock }, { ...reasoned, wording: 'informed people' })
    expect(await problems()).toEqual([[claim.id, 'approval-missing']])
  })

  test('is approved with all that is said of it', async ({ world, db, clock }) => {
    const [reporter, editor] = [await createStaff(world, 'reporter'), await createStaff(world, 'editor')]
    const known = { ...unnamed, reason: 'They may not speak in public.', by: reporter.id }
    const { id } = await createSource(world, known)
    for (const said of [{ interest: 'Is married to the harbour master.' }, { role: 'the only pilot' }]) {
      await approveAnonymousSource({ db, clock }, { sourceId: id, storyWriters: new Set(), by: editor })
      await saveSource({ db, clock }, { ...known, id, ...said })
      expect((await findSource(db, id))?.anonymity?.approvedAt).toBeNull()
    }
  })

  test('is never approved in words that the approver has not read', async ({ world, db, clock }) => {
    const editor = await createStaff(world, 'editor')
    for (const round of ['1', '2', '3', '4', '5']) {
      const given = { ...unnamed, wording: `a captain of line ${round}`, reason: 'They fear for their work.' }
      const source = await createSource(world, given)
      const changed = { ...given, id: source.id, wording: `the mole master of line ${round}`, by: null }
      await Promise.all([
        saveSource({ db, clock }, changed),
        approveAnonymousSource(
          { db, clock },
          { sourceId: source.id, read: approvedWords(source), storyWriters: new Set(), by: editor },
        ),
      ])
      expect(await findSource(db, source.id)).toMatchObject({
        wording: changed.wording,
        anonymity: { approvedAt: null },
      })
    }
  })

  test('that is saved as it was keeps its approval, and bars nobody from giving it', async ({
    world,
    db,
    clock,
  }) => {
    const [editor, other] = [await createStaff(world, 'editor'), await createStaff(world, 'editor')]
    const given = { ...unnamed, reason: 'They fear for their work.' }
    const { id } = await createSource(world, given)
    const again = () => saveSource({ db, clock }, { ...given, id, by: editor.id })
    expect(await again()).toMatchObject({ ok: true })
    const approval = { sourceId: id, storyWriters: new Set([other.id]), by: editor }
    expect(await approveAnonymousSource({ db, clock }, approval)).toMatchObject({ ok: true })
    expect(await again()).toMatchObject({ ok: true, source: { anonymity: { approvedBy: editor.id } } })
  })

  test('is approved by another than quotes it, as long as there is another', async ({ world, db, clock }) => {
    const editor = await createStaff(world, 'editor')
    const source = await createSource(world, { ...unnamed, reason: 'They may not speak.', by: null })
    await createClaim(world, captains, { source: source.id, manner: 'anonymous', by: editor.id })
    const other = await createStaff(world, 'administrator')
    const approve = (by: typeof editor) =>
      approveAnonymousSource({ db, clock }, { sourceId: source.id, storyWriters: new Set(), by })
    expect(await approve(editor)).toEqual({ ok: false, reason: 'own-source' })
    await sql`update staff_member set revoked_at = ${clock.now()} where id = ${other.id}`.execute(db)
    expect(await approve(editor)).toMatchObject({ ok: true })
  })

  test('is approved by nobody who wrote of it or in its story, while there is somebody else', async ({
    world,
    db,
    clock,
  }) => {
    const [writer, worder, third] = [
      await createStaff(world, 'editor'),
      await createStaff(world, 'editor'),
      await createStaff(world, 'editor'),
    ]
    const known = { ...unnamed, reason: 'They may not speak.' }
    const { id } = await createSource(world, known)
    await saveSource({ db, clock }, { ...known, id, reason: 'They would lose their posts.', by: worder.id })
    const approve = (by: typeof third) =>
      approveAnonymousSource({ db, clock }, { sourceId: id, storyWriters: new Set([writer.id]), by })
    for (const by of [writer, worder]) expect(await approve(by)).toEqual({ ok: false, reason: 'own-source' })
    expect(await approve(third)).toMatchObject({ ok: true })
  })

  test('may be approved by its writers when all editors are among them', async ({ world, db, clock }) => {
    const [one, other] = [await createStaff(world, 'editor'), await createStaff(world, 'editor')]
    const { id } = await createSource(world, { ...unnamed, reason: 'They may not speak.', by: one.id })
    const storyWriters = new Set([other.id])
    expect(
      await approveAnonymousSource({ db, clock }, { sourceId: id, storyWriters, by: one }),
    ).toMatchObject({
      ok: true,
    })
  })

  test('is frozen with its number and reason, and without who approved it', async ({ world, db, clock }) => {
    const editor = await createStaff(world, 'editor')
    const source = await createSource(world, { ...unnamed, number: 'two', reason: 'They may not speak.' })
    await createClaim(world, captains, {
      source: source.id,
      sourceAt: rangeOf(ferryStory, 'Informed sources'),
      manner: 'anonymous',
      note: 'One is Ben.',
    })
    await approveAnonymousSource({ db, clock }, { sourceId: source.id, storyWriters: new Set(), by: editor })
    const frozen = await freezeClaims(db, 'story', ferryStory)
    expect(frozen).toMatchObject([
      { source: { wording: 'informed sources', number: 'two', reason: 'They may not speak.' } },
    ])
    expect(JSON.stringify(frozen)).not.toMatch(new RegExp(`Ben|${editor.id}|approved`))
  })
})
