import {
  createArticle,
  createScheduledArticle,
  ensureSection,
  storyInput,
} from '../../../test/factories/articles.ts'
import { publish, sign, storyOf } from '../../../test/factories/newsroom.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import { saveSettings } from '../../site/index.ts'
import { listAudit, type StaffMember } from '../../staff/index.ts'
import type { ArticleId } from '../article.ts'
import { publishArticle } from '../publishing/publish-article.ts'
import { saveDraft } from '../save-draft.ts'
import type { StoryInput } from '../story/story.ts'
import {
  changePlan,
  discardChanges,
  listBoard,
  listDays,
  moveStory,
  planStory,
  readSignOff,
  setEmbargo,
  shownStage,
  signOff,
} from './index.ts'

const stageOf = async (world: World, id: ArticleId) => shownStage(await storyOf(world, id), world.clock.now())

/** A draft by a reporter, on a paper that has its section. */
async function draft(world: World, by: StaffMember, overrides: Partial<StoryInput> = {}): Promise<ArticleId> {
  await ensureSection(world, 'harbour')
  world.clock.advance({ seconds: 1 })
  return saveDraft(world, { articleId: null, story: storyInput(overrides), by: by.id })
}

describe('a story on its way', () => {
  test('is planned, begun, ready, scheduled, out, amended and withdrawn, and each move is noted', async ({
    world,
  }) => {
    const editor = await createStaff(world, 'editor')
    const reporter = await createStaff(world, 'reporter')
    await ensureSection(world, 'harbour')
    const plan = { day: '2026-03-12' as Day, assignee: reporter.id, note: 'Ask the county.' }
    const planned = await planStory(world, {
      title: ' The sluice ',
      section: 'harbour',
      ...plan,
      by: editor.id,
    })
    if (!planned.ok) throw new Error(planned.reason)
    const id = planned.articleId
    expect(await stageOf(world, id)).toBe('planned')
    expect(await storyOf(world, id)).toMatchObject({
      plannedDay: plan.day,
      assignee: reporter.id,
      plan: plan.note,
    })

    await saveDraft(world, { articleId: id, story: storyInput({ headline: 'The sluice' }), by: reporter.id })
    expect(await stageOf(world, id)).toBe('draft')
    expect(await moveStory(world, { articleId: id, to: 'ready', by: reporter })).toEqual({ ok: true })
    expect(await stageOf(world, id)).toBe('ready')
    expect(await moveStory(world, { articleId: id, to: 'planned', by: reporter })).toMatchObject({
      ok: false,
    })

    const story = (await storyOf(world, id)).story
    await publishArticle(world, {
      ...story,
      articleId: id,
      publishedAt: '2026-03-12T07:00:00Z',
      by: editor.id,
    })
    expect(await stageOf(world, id)).toBe('scheduled')
    world.clock.set('2026-03-12T07:00:00Z')
    await world.work()
    expect(await stageOf(world, id)).toBe('published')
    await saveDraft(world, { articleId: id, story: { ...story, body: 'Changed.' }, by: reporter.id })
    expect(await stageOf(world, id)).toBe('amended')
    const actions = (await listAudit(world.db, { limit: 20 })).map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['story.planned', 'story.moved', 'story.scheduled']))
  })

  test('is on the board and on its days', async ({ world, db, clock }) => {
    const editor = await createStaff(world, 'editor')
    const id = await draft(world, editor, { headline: 'On its day' })
    await changePlan(world, { articleId: id, day: '2026-03-11' as Day, by: editor.id })
    await createScheduledArticle(world, '2026-03-12T07:00:00Z')
    await createArticle(world)
    const board = await listBoard(db, clock.now(), { perColumn: 5 })
    const totals = [...board].map(([name, { total }]) => [name, total])
    expect(Object.fromEntries(totals)).toEqual({ planned: 0, draft: 1, ready: 0, waiting: 1, out: 1 })
    const days = await listDays(db, '2026-03-09' as Day, '2026-03-15' as Day)
    expect([...days.keys()].toSorted()).toEqual(['2026-03-10', '2026-03-11', '2026-03-12'])
  })

  test('has its changes thrown away, so that what readers have is the text again', async ({ world }) => {
    const editor = await createStaff(world, 'editor')
    const { id } = await createArticle(world, { body: 'It was so.', tags: ['Ferry'] })
    expect(await discardChanges(world, { articleId: id, by: editor.id })).toBe(false)
    await saveDraft(world, {
      articleId: id,
      story: storyInput({ body: 'It will be otherwise.' }),
      by: editor.id,
    })
    expect(await discardChanges(world, { articleId: id, by: editor.id })).toBe(true)
    expect(await storyOf(world, id)).toMatchObject({
      draftSavedAt: null,
      story: { body: 'It was so.', tags: ['Ferry'] },
    })
    const only = await draft(world, editor)
    expect(await discardChanges(world, { articleId: only, by: editor.id })).toBe(false)
  })
})

describe('an embargo', () => {
  const until = '2026-03-12T06:00:00.000Z' as Instant

  test('holds a story back until its moment, and no longer', async ({ world, clock }) => {
    const editor = await createStaff(world, 'editor')
    const id = await draft(world, editor)
    expect(await setEmbargo(world, { articleId: id, until, terms: 'Six o’clock.', by: editor })).toEqual({
      ok: true,
    })
    expect(await publish(world, id, editor)).toMatchObject({
      ok: false,
      problems: [{ field: 'publishedAt' }],
    })
    const story = (await storyOf(world, id)).story
    const scheduled = await publishArticle(world, {
      ...story,
      articleId: id,
      publishedAt: until,
      by: editor.id,
    })
    expect(scheduled).toMatchObject({ ok: true, outcome: 'scheduled' })
    expect(await stageOf(world, id)).toBe('embargoed')
    clock.set(until)
    await world.work()
    expect(await stageOf(world, id)).toBe('published')
  })

  test('is shortened by an editor alone, and never set for what is out', async ({ world }) => {
    const reporter = await createStaff(world, 'reporter')
    const editor = await createStaff(world, 'editor')
    const id = await draft(world, reporter)
    expect(await setEmbargo(world, { articleId: id, until, terms: '', by: reporter })).toEqual({ ok: true })
    const lift = { articleId: id, until: null, terms: '' }
    expect(await setEmbargo(world, { ...lift, by: reporter })).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await setEmbargo(world, { ...lift, by: editor })).toEqual({ ok: true })
    const { id: out } = await createArticle(world)
    expect(await setEmbargo(world, { articleId: out, until, terms: '', by: editor })).toMatchObject({
      reason: 'too-late',
    })
  })
})

test('what was agreed of an embargo is a reporter’s to give and to hold longer, and an editor’s to change', async ({
  world,
}) => {
  const until = '2026-03-12T06:00:00.000Z' as Instant
  const later = '2026-03-12T08:00:00.000Z' as Instant
  const [reporter, editor] = [await createStaff(world, 'reporter'), await createStaff(world, 'editor')]
  const id = await draft(world, reporter)
  const set = (by: StaffMember, moment: Instant, terms?: string) =>
    setEmbargo(world, { articleId: id, until: moment, terms, by })
  expect(await set(reporter, until)).toEqual({ ok: true })
  expect(await set(reporter, until, 'With the ministry: six o’clock.')).toEqual({ ok: true })
  expect(await set(reporter, later)).toEqual({ ok: true })
  for (const terms of ['', 'Whenever we like.'])
    expect(await set(reporter, later, terms)).toEqual({ ok: false, reason: 'not-allowed' })
  expect(await storyOf(world, id)).toMatchObject({
    embargoUntil: later,
    embargoTerms: 'With the ministry: six o’clock.',
  })
  expect(await set(editor, later, 'With the ministry: eight.')).toEqual({ ok: true })
  expect((await storyOf(world, id)).embargoTerms).toBe('With the ministry: eight.')
})

describe('a second editor’s sign-off', () => {
  test('is needed where the paper wants it, counts for one text, and is voided by the next change', async ({
    world,
  }) => {
    await saveSettings(world, { signOff: 'second-editor' })
    const reporter = await createStaff(world, 'reporter')
    const [nora, ada] = [await createStaff(world, 'editor'), await createStaff(world, 'editor')]
    const id = await draft(world, reporter)
    const refused = { ok: false, problems: [{ field: 'signOff' }] }
    expect(await publish(world, id, nora)).toMatchObject(refused)
    expect(await sign(world, id, nora)).toEqual({
      ok: true,
    })
    const signed = await storyOf(world, id)
    expect((await readSignOff(world.db, signed)).last).toMatchObject({ by: nora.id, holds: true })

    await saveDraft(world, { articleId: id, story: { ...signed.story, body: 'Another.' }, by: nora.id })
    expect((await readSignOff(world.db, await storyOf(world, id))).last).toMatchObject({ holds: false })
    expect(await publish(world, id, nora)).toMatchObject(refused)
    expect(await sign(world, id, nora)).toMatchObject({
      reason: 'own-words',
    })
    expect(await signOff(world, { articleId: id, read: signed.changedAt, by: ada })).toMatchObject({
      reason: 'changed-meanwhile',
    })
    expect(await sign(world, id, ada)).toEqual({
      ok: true,
    })
    expect(await publish(world, id, nora)).toMatchObject({ ok: true, outcome: 'published' })
  })

  test('is not for its author, nor for a text without words; scheduling waits for it too', async ({
    world,
  }) => {
    await saveSettings(world, { signOff: 'second-editor' })
    const author = await createStaff(world, 'editor', { name: 'Agnes Tolliver' })
    const other = await createStaff(world, 'reporter')
    const id = await draft(world, other)
    expect(await sign(world, id, author)).toMatchObject({
      reason: 'own-story',
    })
    const empty = await draft(world, other, { body: ' ' })
    const editor = await createStaff(world, 'editor')
    expect(await sign(world, empty, editor)).toMatchObject({
      reason: 'nothing-written',
    })
    const { story } = await storyOf(world, id)
    const scheduled = { ...story, articleId: id, publishedAt: '2026-03-12T07:00:00Z', by: editor.id }
    expect(await publishArticle(world, scheduled)).toMatchObject({ ok: false })
  })

  test('is done without for breaking news, with a reason that stays', async ({ world, db }) => {
    await saveSettings(world, { signOff: 'second-editor' })
    const administrator = await createStaff(world, 'administrator')
    const id = await draft(world, administrator)
    expect(await publish(world, id, administrator, { unsignedBecause: 'The mole has broken' })).toMatchObject(
      { ok: true },
    )
    const entry = (await listAudit(db, { limit: 5 })).find(
      ({ action }) => action === 'story.published-unsigned',
    )
    expect(entry?.detail).toContain('The mole has broken')
  })
})
