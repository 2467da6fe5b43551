import { createArticle, ensureSection, storyInput } from '../../../../test/factories/articles.ts'
import { publish, sign, storyOf } from '../../../../test/factories/newsroom.ts'
import { createClaim, createSource } from '../../../../test/factories/sourcing.ts'
import { createStaff } from '../../../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../../../test/world.ts'
import { saveSettings } from '../../../site/index.ts'
import { changeClaim, saveSource, setStanding } from '../../../sourcing/index.ts'
import type { StaffMember } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import { saveDraft } from '../../save-draft.ts'
import { discardChanges, moveStory, planStory, readSignOff, signedStories } from '../index.ts'

async function write(world: World, id: ArticleId, by: StaffMember, body: string): Promise<void> {
  world.clock.advance({ seconds: 1 })
  const { story } = await storyOf(world, id)
  await saveDraft(world, { articleId: id, story: { ...story, body }, by: by.id })
}

async function draft(world: World, by: StaffMember): Promise<ArticleId> {
  await saveSettings(world, { signOff: 'second-editor' })
  await ensureSection(world, 'harbour')
  return saveDraft(world, { articleId: null, story: storyInput(), by: by.id })
}

const own = { ok: false, reason: 'own-words' }

describe('a second editor', () => {
  test('is nobody who wrote in the text, whoever wrote in it after them', async ({ world }) => {
    const reporter = await createStaff(world, 'reporter')
    const [nora, ada, tom] = [
      await createStaff(world, 'editor'),
      await createStaff(world, 'editor'),
      await createStaff(world, 'editor'),
    ]
    const id = await draft(world, reporter)
    await write(world, id, nora, 'Nora’s words.')
    await write(world, id, ada, 'Ada’s words.')
    await write(world, id, reporter, 'The reporter’s words, in the end.')
    expect(await sign(world, id, nora)).toEqual(own)
    expect(await sign(world, id, ada)).toEqual(own)
    expect(await sign(world, id, tom)).toEqual({ ok: true })
    expect(await publish(world, id, nora)).toMatchObject({ ok: true })

    await write(world, id, ada, 'Ada’s words for the next version.')
    expect(await sign(world, id, ada)).toEqual(own)
    expect(await sign(world, id, nora)).toEqual({ ok: true })
  })

  test('may file a story elsewhere, and sign it off still', async ({ world }) => {
    const [reporter, nora] = [await createStaff(world, 'reporter'), await createStaff(world, 'editor')]
    const id = await draft(world, reporter)
    const { story } = await storyOf(world, id)
    await saveDraft(world, { articleId: id, story: { ...story, tags: ['Ferry'], slug: 'mole' }, by: nora.id })
    expect(await sign(world, id, nora)).toEqual({ ok: true })
  })

  test('may have planned the story', async ({ world }) => {
    const [reporter, nora] = [await createStaff(world, 'reporter'), await createStaff(world, 'editor')]
    const plan = { title: 'The mole', section: 'harbour', day: null, assignee: reporter.id, note: '' }
    const planned = await planStory(world, { ...plan, by: nora.id })
    if (!planned.ok) throw new Error(planned.reason)
    await write(world, planned.articleId, reporter, 'The reporter’s words.')
    expect(await sign(world, planned.articleId, nora)).toEqual({ ok: true })
  })

  test('stays barred while what they wrote waits for its hour, and no longer than it is there', async ({
    world,
    clock,
  }) => {
    const [reporter, nora, ada] = [
      await createStaff(world, 'reporter'),
      await createStaff(world, 'editor'),
      await createStaff(world, 'editor'),
    ]
    const id = await draft(world, reporter)
    await write(world, id, nora, 'Nora’s words.')
    await sign(world, id, ada)
    expect(await publish(world, id, ada, { publishedAt: '2026-03-12T07:00:00Z' })).toMatchObject({
      outcome: 'scheduled',
    })
    await moveStory(world, { articleId: id, to: 'draft', by: ada })
    await write(world, id, ada, 'Nora’s words, and Ada’s.')
    expect(await sign(world, id, nora)).toEqual(own)

    const { id: out } = await createArticle(world)
    await write(world, out, nora, 'Never mind.')
    expect(await sign(world, out, nora)).toEqual(own)
    await discardChanges(world, { articleId: out, by: ada.id })
    clock.advance({ seconds: 1 })
    await write(world, out, ada, 'Ada’s words.')
    expect(await sign(world, out, nora)).toEqual({ ok: true })
  })
})

describe('a sign-off', () => {
  const texts = { headline: 'Ferry', standfirst: '', body: 'The board would say nothing. It met twice.' }

  async function claimed(world: World) {
    const [reporter, nora] = [
      await createStaff(world, 'reporter', { name: 'Rob Keel' }),
      await createStaff(world, 'editor'),
    ]
    const id = await draft(world, reporter)
    await saveDraft(world, { articleId: id, story: storyInput({ ...texts }), by: reporter.id })
    const source = await createSource(world, { wording: 'The board' })
    const claim = await createClaim(world, 'would say nothing', { storyId: id, texts, source: source.id })
    expect(await sign(world, id, nora)).toEqual({ ok: true })
    world.clock.advance({ minutes: 5 })
    return { id, claim, source, reporter, nora }
  }

  test('counts no more when a claim is given to somebody else, and it is known who did that', async ({
    world,
    db,
    clock,
  }) => {
    const { id, claim, reporter, nora } = await claimed(world)
    expect(await signedStories(db, [id])).toEqual(new Set([id]))
    const chair = await createSource(world, { wording: 'The chair' })
    await changeClaim(world, { claimId: claim.id, texts, changes: { source: chair.id }, by: reporter.id })
    expect(await signedStories(db, [id])).toEqual(new Set())
    const state = await readSignOff(db, await storyOf(world, id))
    expect(state.last).toMatchObject({ holds: false, isSameText: true })
    expect(state.claimsChanged).toEqual({
      by: reporter.id,
      at: clock.now(),
      action: 'claim.changed',
      detail: 'The board → The chair: would say nothing',
    })
    expect(await publish(world, id, nora)).toMatchObject({ ok: false, problems: [{ field: 'signOff' }] })
    expect(await sign(world, id, nora)).toEqual({ ok: true })
    expect(await publish(world, id, nora)).toMatchObject({ ok: true })
  })

  test('counts no more when a claim gets another standing, or its source another role', async ({
    world,
    db,
  }) => {
    const { id, claim, source, reporter, nora } = await claimed(world)
    const holds = async () => (await readSignOff(db, await storyOf(world, id))).last?.holds
    await setStanding(world, {
      claimId: claim.id,
      standing: 'denied',
      reason: 'The chair wrote to us',
      evidence: 'Her letter of 9 March',
      by: nora,
    })
    expect(await holds()).toBe(false)
    await sign(world, id, nora)
    expect(await holds()).toBe(true)
    world.clock.advance({ minutes: 1 })
    await saveSource(world, {
      id: source.id,
      kind: 'person',
      wording: 'The board',
      role: 'of the ferry',
      by: reporter.id,
    })
    const state = await readSignOff(db, await storyOf(world, id))
    expect(state.last?.holds).toBe(false)
    expect(state.claimsChanged).toMatchObject({ action: 'source.changed', detail: 'The board' })
  })

  test('lasts when words before a claim make it stand elsewhere', async ({ world, db }) => {
    const { id, reporter, nora } = await claimed(world)
    const before = (await readSignOff(db, await storyOf(world, id))).now
    await write(world, id, reporter, `Once more. ${texts.body}`)
    const after = (await readSignOff(db, await storyOf(world, id))).now
    expect(after.claimsHash).toBe(before.claimsHash)
    expect(after.textHash).not.toBe(before.textHash)
    expect(await publish(world, id, nora)).toMatchObject({ ok: false })
  })
})
