import { sql } from 'kysely'
import { createClaim, createSource, ferryStory, rangeOf } from '../../../../test/factories/sourcing.ts'
import { createStaff } from '../../../../test/factories/staff.ts'
import { describe, expect, test } from '../../../../test/world.ts'
import { listAudit } from '../../../staff/index.ts'
import {
  addClaim,
  changeClaim,
  findClaim,
  linkClaims,
  listClaims,
  reanchorClaims,
  removeClaim,
  saveReport,
  unlinkClaims,
} from '../../index.ts'

const stops = 'The ferry will stop on 1 December'
const noMoney = '“There is no money,”'
const captains = 'two captains have given notice'

describe('a claim', () => {
  test('holds who says it, by which words, through whom and in which report', async ({
    world,
    db,
    clock,
  }) => {
    const reporter = await createStaff(world, 'reporter')
    const moss = await createSource(world, { wording: 'Harriet Moss', role: 'county treasurer' })
    const radio = await createSource(world, {
      kind: 'organisation',
      wording: 'Radio Heron',
      outlet: 'outlet',
    })
    const report = await saveReport(
      { db, clock },
      {
        outlet: radio.id,
        title: 'The ferry',
        url: 'https://radio.example/ferry',
        date: '2026-03-09',
        by: null,
      },
    )
    if (!report.ok) throw new Error(report.reason)
    const added = await createClaim(world, stops, {
      by: reporter.id,
      kind: 'prediction',
      manner: 'on-record',
      source: moss.id,
      sourceAt: rangeOf(ferryStory, 'the county treasurer Harriet Moss'),
      cueAt: rangeOf(ferryStory, 'has told'),
      hops: [{ relation: 'told-to', outlet: radio.id, report: report.report.id, stated: 'stated' }],
      note: 'Ask the council.',
    })
    expect(added).toMatchObject({
      kind: 'prediction',
      anchor: { field: 'body', start: 0, end: 33, exact: stops, prefix: '' },
      lostAt: null,
      source: { wording: 'Harriet Moss', role: 'county treasurer' },
      sourceAnchor: { exact: 'the county treasurer Harriet Moss' },
      cue: 'has told',
      cueAnchor: { exact: 'has told' },
      hops: [
        {
          relation: 'told-to',
          outlet: { wording: 'Radio Heron', outlet: 'outlet' },
          report: { url: 'https://radio.example/ferry' },
          stated: 'stated',
          inferredFrom: null,
        },
      ],
      note: 'Ask the council.',
      standing: { standing: 'asserted', reason: '', by: reporter.id },
    })
    expect(await listAudit(db, { limit: 1, by: reporter.id })).toMatchObject([{ action: 'claim.added' }])
  })

  test.for([
    ['no words', { at: { field: 'body', start: 34, end: 35 } }, 'no-words'],
    ['a place outside the text', { at: { field: 'headline', start: 5, end: 999 } }, 'no-words'],
    ['quoted words outside it', { quoted: [{ start: 90, end: 99 }] }, 'quoted-outside'],
    ['nobody we know', { source: 'nobody' }, 'source-not-found'],
    [
      'words through nobody we know',
      { hops: [{ relation: 'told-to', outlet: 'nobody', stated: 'stated' }] },
      'outlet-not-found',
    ],
    ['a whole that is not there', { embeddedIn: 'nothing' }, 'embedded-in-unknown'],
    ['anonymity without an anonymous source', { manner: 'anonymous' }, 'manner-and-source'],
  ] as const)('is refused with %s', async ([, wrong, reason], { db, clock }) => {
    const input = { at: rangeOf(ferryStory, stops), kind: 'fact', manner: 'on-record', ...wrong } as const
    const claim = { ...input, storyId: 'story', texts: ferryStory, by: null }
    const outcome = await addClaim({ db, clock }, claim as Parameters<typeof addClaim>[1])
    expect(outcome).toEqual({ ok: false, reason })
    expect(await listClaims(db, 'story')).toEqual([])
  })

  test('changes in what is given, and the trail says from whom to whom', async ({ world, db, clock }) => {
    const moss = await createSource(world, { wording: 'Harriet Moss' })
    const radio = await createSource(world, { kind: 'organisation', wording: 'Radio Heron' })
    const claim = await createClaim(world, noMoney, {
      manner: 'published-report',
      source: radio.id,
      quoted: [rangeOf(ferryStory, noMoney)],
      note: 'Whose words?',
    })
    clock.advance({ minutes: 1 })
    const outcome = await changeClaim(
      { db, clock },
      { claimId: claim.id, texts: ferryStory, changes: { source: moss.id, manner: 'on-record' }, by: null },
    )
    expect(outcome).toMatchObject({
      ok: true,
      claim: {
        source: { wording: 'Harriet Moss' },
        manner: 'on-record',
        note: 'Whose words?',
        quoted: [{ exact: noMoney }],
        changedAt: clock.now(),
      },
    })
    expect((await listAudit(db, { limit: 1 }))[0]?.detail).toBe(`Radio Heron → Harriet Moss: ${noMoney}`)
  })

  test('that is removed is kept, and what others said of it falls away', async ({ world, db, clock }) => {
    const [one, other] = [await createClaim(world, stops), await createClaim(world, captains)]
    await linkClaims({ db, clock }, { from: other.id, to: one.id, kind: 'supports', by: null })
    expect(await removeClaim({ db, clock }, { claimId: one.id, by: null })).toEqual({ ok: true })
    expect(await listClaims(db, 'story')).toMatchObject([{ id: other.id, links: [] }])
    const { rows } = await sql<{
      removed_at: string
    }>`select removed_at from claim where id = ${one.id}`.execute(db)
    expect(rows).toEqual([{ removed_at: clock.now() }])
    expect(await removeClaim({ db, clock }, { claimId: one.id, by: null })).toEqual({
      ok: false,
      reason: 'not-found',
    })
  })

  test('lies in the one that it is a part of', async ({ world, db, clock }) => {
    const whole = await createClaim(world, stops)
    const part = await createClaim(world, 'on 1 December', { embeddedIn: whole.id })
    expect(part.embeddedIn).toBe(whole.id)
    const elsewhere = {
      claimId: part.id,
      texts: ferryStory,
      by: null,
      changes: { at: rangeOf(ferryStory, captains) },
    }
    expect(await changeClaim({ db, clock }, elsewhere)).toEqual({ ok: false, reason: 'not-enclosed' })
    const smaller = {
      claimId: whole.id,
      texts: ferryStory,
      by: null,
      changes: { at: rangeOf(ferryStory, 'The ferry will') },
    }
    expect(await changeClaim({ db, clock }, smaller)).toEqual({ ok: false, reason: 'not-enclosed' })
    const circle = { claimId: whole.id, texts: ferryStory, by: null, changes: { embeddedIn: part.id } }
    expect(await changeClaim({ db, clock }, circle)).toEqual({ ok: false, reason: 'not-enclosed' })
  })

  test('has a chain that is not concluded from itself', async ({ world, db, clock }) => {
    const radio = await createSource(world, { kind: 'organisation' })
    const hop = { relation: 'told-to', outlet: radio.id, stated: 'inferred' } as const
    const one = await createClaim(world, stops)
    const other = await createClaim(world, noMoney, { hops: [{ ...hop, inferredFrom: one.id }] })
    const turned = {
      claimId: one.id,
      texts: ferryStory,
      by: null,
      changes: { hops: [{ ...hop, inferredFrom: other.id }] },
    }
    expect(await changeClaim({ db, clock }, turned)).toEqual({ ok: false, reason: 'inferred-in-a-circle' })
  })

  test('rests on a report of the outlet it came through', async ({ world, db, clock }) => {
    const [radio, gazette] = [await createSource(world), await createSource(world)]
    const report = await saveReport({ db, clock }, { outlet: gazette.id, title: 'The ferry', by: null })
    if (!report.ok) throw new Error(report.reason)
    const outcome = await addClaim(
      { db, clock },
      {
        storyId: 'story',
        texts: ferryStory,
        at: rangeOf(ferryStory, stops),
        kind: 'fact',
        manner: 'published-report',
        hops: [{ relation: 'reported-by', outlet: radio.id, report: report.report.id, stated: 'stated' }],
        by: null,
      },
    )
    expect(outcome).toEqual({ ok: false, reason: 'report-of-another-outlet' })
  })
})

describe('links', () => {
  test('join claims of one story, once, and come apart again', async ({ world, db, clock }) => {
    const [one, other] = [await createClaim(world, stops), await createClaim(world, captains)]
    const link = { from: other.id, to: one.id, kind: 'supports', by: null } as const
    for (let time = 0; time < 2; time += 1)
      expect(await linkClaims({ db, clock }, link)).toEqual({ ok: true })
    expect((await findClaim(db, other.id))?.links).toEqual([{ to: one.id, kind: 'supports' }])
    expect(await unlinkClaims({ db, clock }, link)).toBe(true)
    expect(await unlinkClaims({ db, clock }, link)).toBe(false)
    const foreign = await createClaim(world, stops, { storyId: 'another' })
    expect(await linkClaims({ db, clock }, { ...link, to: foreign.id })).toEqual({
      ok: false,
      reason: 'other-story',
    })
    expect(await linkClaims({ db, clock }, { ...link, to: other.id })).toEqual({
      ok: false,
      reason: 'same-claim',
    })
  })

  test('of support run in no circle; denials may answer each other', async ({ world, db, clock }) => {
    const [a, b, c] = [
      await createClaim(world, stops),
      await createClaim(world, noMoney),
      await createClaim(world, captains),
    ]
    const link = (from: typeof a, to: typeof a, kind: 'supports' | 'denies') =>
      linkClaims({ db, clock }, { from: from.id, to: to.id, kind, by: null })
    await link(a, b, 'supports')
    await link(b, c, 'supports')
    expect(await link(c, a, 'supports')).toEqual({ ok: false, reason: 'circle' })
    expect(await link(a, b, 'denies')).toEqual({ ok: true })
    expect(await link(b, a, 'denies')).toEqual({ ok: true })
  })
})

describe('claims and the text that is written on', () => {
  test('follow their words, are lost with them, and come back with them', async ({ world, db, clock }) => {
    const moss = await createSource(world)
    const claim = await createClaim(world, captains, {
      source: moss.id,
      sourceAt: rangeOf(ferryStory, 'Informed sources'),
    })
    const longer = { ...ferryStory, body: `It is cold.\n\n${ferryStory.body}` }
    expect(await reanchorClaims({ db, clock }, 'story', longer)).toEqual({ lost: [], found: [] })
    expect((await findClaim(db, claim.id))?.anchor.start).toBe(claim.anchor.start + 13)
    clock.advance({ minutes: 1 })
    const without = { ...longer, body: longer.body.replace(` Informed sources say that ${captains}.`, '') }
    expect(await reanchorClaims({ db, clock }, 'story', without)).toEqual({ lost: [claim.id], found: [] })
    const lost = await findClaim(db, claim.id)
    expect(lost).toMatchObject({ lostAt: clock.now(), anchor: { exact: captains }, sourceAnchor: null })
    expect(await reanchorClaims({ db, clock }, 'story', ferryStory)).toEqual({ lost: [], found: [claim.id] })
    expect(await findClaim(db, claim.id)).toEqual({ ...claim })
  })

  test('a lost one is put by hand where it is meant', async ({ world, db, clock }) => {
    const claim = await createClaim(world, captains)
    const rewritten = {
      ...ferryStory,
      body: ferryStory.body.replace(captains, 'a pair of skippers want to leave'),
    }
    const outcome = await changeClaim(
      { db, clock },
      {
        claimId: claim.id,
        texts: rewritten,
        changes: { at: rangeOf(rewritten, 'a pair of skippers') },
        by: null,
      },
    )
    expect(outcome).toMatchObject({
      ok: true,
      claim: { lostAt: null, anchor: { exact: 'a pair of skippers' } },
    })
  })

  test('a note on a lost one leaves it lost', async ({ world, db, clock }) => {
    const claim = await createClaim(world, captains)
    const without = { ...ferryStory, body: 'Nothing.' }
    const outcome = await changeClaim(
      { db, clock },
      { claimId: claim.id, texts: without, changes: { note: 'Cut.' }, by: null },
    )
    expect(outcome).toMatchObject({
      ok: true,
      claim: { lostAt: clock.now(), note: 'Cut.', anchor: { exact: captains } },
    })
  })

  test('are listed as the story is read: headline, standfirst, text', async ({ world, db }) => {
    for (const words of [captains, 'Ferry to stop', stops, 'run out of money', 'The ferry will stop'])
      await createClaim(world, words)
    expect((await listClaims(db, 'story')).map(({ anchor }) => anchor.exact)).toEqual([
      'Ferry to stop',
      'run out of money',
      stops,
      'The ferry will stop',
      captains,
    ])
  })
})
