import { ensureSection, storyInput } from '../../../../test/factories/articles.ts'
import { publish, sign, storyOf } from '../../../../test/factories/newsroom.ts'
import { createStaff } from '../../../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../../../test/world.ts'
import { saveSettings } from '../../../site/index.ts'
import type { StaffMember } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import { unpublishArticle } from '../../publishing/unpublish-article.ts'
import { saveDraft } from '../../save-draft.ts'
import type { StoryInput } from '../../story/story.ts'
import { readSignOff } from '../index.ts'

async function draft(world: World, by: StaffMember): Promise<ArticleId> {
  await saveSettings(world, { signOff: 'second-editor' })
  await ensureSection(world, 'harbour')
  return saveDraft(world, { articleId: null, story: storyInput(), by: by.id })
}

const own = { ok: false, reason: 'own-words' }

describe('the notice of a correction', () => {
  const notice: NonNullable<StoryInput['revision']> = {
    kind: 'correction',
    wrong: 'We said two',
    right: 'It was three',
    why: 'A slip',
  }

  async function corrected(world: World) {
    const [rob, nora] = [await createStaff(world, 'reporter'), await createStaff(world, 'editor')]
    const id = await draft(world, rob)
    expect(await sign(world, id, nora)).toEqual({ ok: true })
    expect(await publish(world, id, nora)).toMatchObject({ ok: true })
    const declare = async (revision: StoryInput['revision'], body = 'Three captains.') => {
      world.clock.advance({ seconds: 1 })
      const { story } = await storyOf(world, id)
      await saveDraft(world, { articleId: id, story: { ...story, body, revision }, by: rob.id })
    }
    return { id, rob, nora, declare }
  }

  test('is signed with its text: another notice asks for another signature', async ({ world }) => {
    const { id, nora, declare } = await corrected(world)
    await declare(notice)
    expect(await sign(world, id, nora)).toEqual({ ok: true })
    await declare({ ...notice, why: 'The ministry lied' })
    expect(await publish(world, id, nora)).toMatchObject({ ok: false, problems: [{ field: 'signOff' }] })
    await declare({ kind: 'update' })
    expect(await publish(world, id, nora)).toMatchObject({ ok: false, problems: [{ field: 'signOff' }] })
    await declare(notice)
    expect(await publish(world, id, nora)).toMatchObject({ ok: true, outcome: 'updated' })
  })

  test('makes a writer of whoever words it', async ({ world }) => {
    const { id, nora, declare } = await corrected(world)
    await declare(null)
    const { story } = await storyOf(world, id)
    await saveDraft(world, { articleId: id, story: { ...story, revision: notice }, by: nora.id })
    expect(await sign(world, id, nora)).toEqual(own)
  })

  test('is done with once readers have it: who files the story anew wrote nothing', async ({ world }) => {
    const { id, nora, declare } = await corrected(world)
    await declare(notice)
    await sign(world, id, nora)
    await publish(world, id, nora)
    const { story } = await storyOf(world, id)
    await saveDraft(world, { articleId: id, story: { ...story, tags: ['Ferries'] }, by: nora.id })
    expect((await readSignOff(world.db, await storyOf(world, id))).writers).toEqual(new Set())
  })

  test('waits with a withdrawn story for its hour: the sign-off lasts, also when the hour is another or called off', async ({
    world,
    clock,
  }) => {
    const { id, nora, declare } = await corrected(world)
    await unpublishArticle(world, { articleId: id, by: nora.id })
    await declare(notice)
    await sign(world, id, nora)
    const state = async () => (await readSignOff(world.db, await storyOf(world, id))).last?.holds
    expect(await state()).toBe(true)
    for (const hour of ['2026-03-12T07:00:00.000Z', '2026-03-12T09:00:00.000Z']) {
      expect(await publish(world, id, nora, { publishedAt: hour })).toMatchObject({
        ok: true,
        outcome: 'scheduled',
      })
      expect(await state(), hour).toBe(true)
      expect((await storyOf(world, id)).story.revision).toMatchObject({ right: 'It was three.' })
    }
    await unpublishArticle(world, { articleId: id, by: nora.id })
    expect(await state()).toBe(true)
    await publish(world, id, nora, { publishedAt: '2026-03-13T09:00:00.000Z' })
    clock.set('2026-03-13T09:00:00.000Z')
    await world.work()
    const { story, corrections } = await storyOf(world, id)
    expect(story.revision).toBeUndefined()
    expect(corrections).toMatchObject([{ at: clock.now(), text: 'We said two. It was three. A slip.' }])
  })

  test('that is worded otherwise before its hour is the only one that readers get', async ({
    world,
    clock,
  }) => {
    const { id, nora, declare } = await corrected(world)
    await unpublishArticle(world, { articleId: id, by: nora.id })
    for (const why of ['A slip', 'We misheard']) {
      await declare({ ...notice, why })
      await sign(world, id, nora)
      expect(await publish(world, id, nora, { publishedAt: '2026-03-12T07:00:00Z' })).toMatchObject({
        outcome: 'scheduled',
      })
      expect((await storyOf(world, id)).corrections).toEqual([])
    }
    clock.set('2026-03-12T07:00:00.000Z')
    await world.work()
    const { corrections } = await storyOf(world, id)
    expect(corrections.map(({ text, versionNumber }) => [text, versionNumber])).toEqual([
      ['We said two. It was three. We misheard.', 3],
    ])
  })
})
