import { sql } from 'kysely'
import { createClaim, createSource, ferryStory } from '../../../../test/factories/sourcing.ts'
import { createStaff } from '../../../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../../../test/world.ts'
import {
  changeClaim,
  findClaim,
  linkClaims,
  mergeSources,
  removeClaim,
  setStanding,
  standingHistory,
} from '../../index.ts'

const stops = 'The ferry will stop on 1 December'
const captains = 'two captains have given notice'

async function twoClaims(world: World) {
  const [moss, captain] = [
    await createSource(world, { wording: 'Harriet Moss' }),
    await createSource(world, { wording: 'Ben Roe' }),
  ]
  const one = await createClaim(world, stops, { source: moss.id, manner: 'on-record' })
  const other = await createClaim(world, captains, { source: captain.id, manner: 'on-record' })
  return { moss, captain, one, other, editor: await createStaff(world, 'editor') }
}

describe('the standing of a claim', () => {
  test('goes on from entry to entry, each with its reason; the latest holds', async ({
    world,
    db,
    clock,
  }) => {
    const { one, editor } = await twoClaims(world)
    clock.advance({ days: 1 })
    const evidence = 'https://county.example/minutes'
    const confirm = {
      claimId: one.id,
      standing: 'confirmed',
      reason: 'The minutes say so.',
      by: editor,
    } as const
    expect(await setStanding({ db, clock }, { ...confirm, evidence })).toMatchObject({ ok: true })
    expect((await findClaim(db, one.id))?.standing).toMatchObject({
      standing: 'confirmed',
      evidence,
      by: editor.id,
      at: clock.now(),
    })
    const history = (await standingHistory(db, [one.id])).get(one.id)
    expect(history?.map(({ standing }) => standing)).toEqual(['asserted', 'confirmed'])
  })

  test('needs a reason, and evidence where others have to be able to look', async ({ world, db, clock }) => {
    const { one, editor } = await twoClaims(world)
    const set = (standing: 'unverified' | 'confirmed' | 'denied' | 'retracted', reason: string) =>
      setStanding({ db, clock }, { claimId: one.id, standing, reason, by: editor })
    expect(await set('unverified', ' ')).toEqual({ ok: false, reason: 'reason-missing' })
    expect(await set('unverified', 'We could not reach the council.')).toMatchObject({ ok: true })
    for (const standing of ['confirmed', 'denied', 'retracted'] as const)
      expect(await set(standing, 'So it is.')).toEqual({ ok: false, reason: 'evidence-missing' })
  })

  test('that readers have is an editor’s verdict to give and to take back; before, a reporter’s too', async ({
    world,
    db,
    clock,
  }) => {
    const { one, editor } = await twoClaims(world)
    const reporter = await createStaff(world, 'reporter')
    const set = (by: typeof editor, standing: 'confirmed' | 'retracted' | 'unverified', isOut: boolean) =>
      setStanding(
        { db, clock },
        { claimId: one.id, standing, reason: 'We looked.', evidence: 'The minutes.', isOut, by },
      )
    const refused = { ok: false, reason: 'not-an-editor' }
    expect(await set(reporter, 'confirmed', false)).toMatchObject({ ok: true })
    expect(await set(reporter, 'unverified', true)).toEqual(refused)
    expect(await set(editor, 'unverified', true)).toMatchObject({ ok: true })
    expect(await set(reporter, 'retracted', true)).toEqual(refused)
    expect(await set(reporter, 'unverified', true)).toMatchObject({ ok: true })
    expect(await set(editor, 'retracted', true)).toMatchObject({ ok: true })
  })

  test('once written is neither changed nor deleted', async ({ world, db }) => {
    await twoClaims(world)
    for (const statement of [
      sql`update standing_entry set standing = 'confirmed'`,
      sql`delete from standing_entry`,
    ])
      await expect(statement.execute(db)).rejects.toThrow('standings are only added')
  })
})

describe('corroborated', () => {
  test('takes two claims from different roots and an editor’s word that they are independent', async ({
    world,
    db,
    clock,
  }) => {
    const { one, other, editor } = await twoClaims(world)
    const corroborate = {
      claimId: one.id,
      standing: 'corroborated',
      reason: 'A captain says the same.',
    } as const
    const by = { db, clock }
    expect(await setStanding(by, { ...corroborate, by: editor })).toEqual({
      ok: false,
      reason: 'independence-missing',
    })
    const reporter = await createStaff(world, 'reporter')
    expect(await setStanding(by, { ...corroborate, independentOf: other.id, by: reporter })).toEqual({
      ok: false,
      reason: 'not-an-editor',
    })
    const outcome = await setStanding(by, { ...corroborate, independentOf: other.id, by: editor })
    expect(outcome).toMatchObject({
      ok: true,
      entry: { claimId: one.id, independentOf: other.id, by: editor.id, at: clock.now() },
    })
  })

  test('is refused for two claims of one source, of one origin, or of none', async ({ world, db, clock }) => {
    const { moss, one, other, editor } = await twoClaims(world)
    const same = await createClaim(world, '“There is no money,”', { source: moss.id })
    const nobody = await createClaim(world, 'Ferry to stop')
    const by = (independentOf: typeof one) =>
      setStanding(
        { db, clock },
        {
          claimId: one.id,
          standing: 'corroborated',
          reason: 'Two say so.',
          independentOf: independentOf.id,
          by: editor,
        },
      )
    expect(await by(same)).toEqual({ ok: false, reason: 'same-root' })
    expect(await by(nobody)).toEqual({ ok: false, reason: 'no-root' })
    await linkClaims({ db, clock }, { from: other.id, to: one.id, kind: 'same-origin', by: null })
    expect(await by(other)).toEqual({ ok: false, reason: 'same-root' })
  })

  test('is not pulled from under by a later change', async ({ world, db, clock }) => {
    const { moss, captain, one, other, editor } = await twoClaims(world)
    await setStanding(
      { db, clock },
      {
        claimId: one.id,
        standing: 'corroborated',
        reason: 'Two say so.',
        independentOf: other.id,
        by: editor,
      },
    )
    const refused = { ok: false, reason: 'corroboration-rests-on-it' }
    const reattributed = { claimId: other.id, texts: ferryStory, changes: { source: moss.id }, by: null }
    expect(await changeClaim({ db, clock }, reattributed)).toEqual(refused)
    expect(await removeClaim({ db, clock }, { claimId: other.id, by: null })).toEqual(refused)
    expect(await mergeSources({ db, clock }, { keep: moss.id, merge: captain.id, by: null })).toEqual(refused)
    expect(
      await linkClaims({ db, clock }, { from: one.id, to: other.id, kind: 'same-origin', by: null }),
    ).toEqual(refused)
    expect(await findClaim(db, other.id)).toEqual(other)
    await setStanding(
      { db, clock },
      { claimId: one.id, standing: 'asserted', reason: 'One person after all.', by: editor },
    )
    expect(await changeClaim({ db, clock }, reattributed)).toMatchObject({ ok: true })
  })
})
