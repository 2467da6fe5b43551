import { createComment, createStory, createTrustedReader } from '../../../test/factories/discussion.ts'
import { createReader } from '../../../test/factories/readers.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { CommentId } from '../comment.ts'
import { findComment } from '../store/comments.ts'
import { readDiscussion } from '../store/discussions.ts'
import { openReportsOn } from '../store/moderation.ts'
import { deleteComment } from './delete-comment.ts'
import { editComment } from './edit-comment.ts'
import { reportComment } from './report-comment.ts'
import { voteForComment } from './vote-for-comment.ts'

async function scene(world: World) {
  const [article, ada, tom] = [
    await createStory(world),
    await createTrustedReader(world),
    await createTrustedReader(world, 'Tom Marsh'),
  ]
  return { article, ada, tom, comment: await createComment(world, article, { by: ada }) }
}

const commentsOf = async (world: World, id: ArticleId) => (await readDiscussion(world.db, id)).comments

describe('editing', () => {
  test('changes one’s own comment and marks when', async ({ world, db, clock }) => {
    const { ada, comment } = await scene(world)
    clock.advance({ minutes: 4 })
    expect(
      await editComment(world, { commentId: comment.id, readerId: ada.id, text: 'At **nine**.' }),
    ).toMatchObject({
      ok: true,
    })
    expect(await findComment(db, comment.id)).toMatchObject({
      html: '<p>At <strong>nine</strong>.</p>\n',
      editedAt: '2026-03-10T09:04:00.000Z',
    })
  })

  test('ends five minutes after it was written', async ({ world, clock }) => {
    const { ada, comment } = await scene(world)
    clock.advance({ minutes: 5, seconds: 1 })
    expect(await editComment(world, { commentId: comment.id, readerId: ada.id, text: 'Too late.' })).toEqual({
      ok: false,
      reason: 'too-late',
    })
  })

  test('is nobody else’s', async ({ world, db }) => {
    const { tom, comment } = await scene(world)
    expect(await editComment(world, { commentId: comment.id, readerId: tom.id, text: 'Mine.' })).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await findComment(db, comment.id)).toMatchObject({ text: comment.text })
  })

  test('goes through moderation again: links put in later make it wait', async ({ world, db }) => {
    const { ada, article, comment } = await scene(world)
    const text = [1, 2, 3, 4].map(number => `https://shop.example/${number}`).join(' ')
    await editComment(world, { commentId: comment.id, readerId: ada.id, text })
    expect(await findComment(db, comment.id)).toMatchObject({ state: 'waiting', heldFor: 'links' })
    expect(await commentsOf(world, article.id)).toBe(0)
  })
})

describe('deleting', () => {
  test('erases the words from the database and the count', async ({ world, db }) => {
    const { ada, article, comment } = await scene(world)
    expect(await deleteComment(world, { commentId: comment.id, readerId: ada.id })).toMatchObject({
      ok: true,
    })
    expect(await findComment(db, comment.id)).toMatchObject({ state: 'deleted', text: '', html: '' })
    expect(await readDiscussion(db, article.id)).toMatchObject({ comments: 0, threads: 0 })
  })

  test('keeps the place while there are replies, and lets it go with the last', async ({ world, db }) => {
    const { ada, tom, article, comment } = await scene(world)
    const reply = await createComment(world, article, { by: tom, parent: comment, text: 'Surely not.' })
    await deleteComment(world, { commentId: comment.id, readerId: ada.id })
    expect(await readDiscussion(db, article.id)).toMatchObject({ comments: 1, threads: 1 })
    await deleteComment(world, { commentId: reply.id, readerId: tom.id })
    expect(await readDiscussion(db, article.id)).toMatchObject({ comments: 0, threads: 0 })
  })

  test('is nobody else’s', async ({ world }) => {
    const { tom, comment } = await scene(world)
    expect(await deleteComment(world, { commentId: comment.id, readerId: tom.id })).toEqual({
      ok: false,
      reason: 'not-found',
    })
  })
})

describe('voting', () => {
  test('counts each reader once, and can be taken back', async ({ world, db }) => {
    const { tom, article, comment } = await scene(world)
    const vote = (give: boolean) => voteForComment(world, { commentId: comment.id, readerId: tom.id, give })
    expect(await vote(true)).toEqual({ ok: true, votes: 1 })
    expect(await vote(true)).toEqual({ ok: true, votes: 1 })
    expect(await readDiscussion(db, article.id)).toMatchObject({ votesCast: 1 })
    expect(await vote(false)).toEqual({ ok: true, votes: 0 })
    expect(await vote(false)).toEqual({ ok: true, votes: 0 })
    expect(await readDiscussion(db, article.id)).toMatchObject({ votesCast: 0 })
  })

  test('of many readers at once loses none', async ({ world, db }) => {
    const { comment } = await scene(world)
    const voters = await Promise.all([...Array(12)].map(() => createReader(world)))
    await Promise.all(
      voters.map(({ id }) => voteForComment(world, { commentId: comment.id, readerId: id, give: true })),
    )
    expect(await findComment(db, comment.id)).toMatchObject({ votes: 12 })
  })

  test('is not for one’s own, nor for what is not public', async ({ world }) => {
    const { ada, tom, article, comment } = await scene(world)
    const waiting = await createComment(world, article, { by: ada, state: 'waiting', text: 'Hm.' })
    const vote = (commentId: CommentId, readerId: typeof ada.id) =>
      voteForComment(world, { commentId, readerId, give: true })
    expect(await vote(comment.id, ada.id)).toEqual({ ok: false, reason: 'not-yours-to-vote' })
    expect(await vote(waiting.id, tom.id)).toEqual({ ok: false, reason: 'not-found' })
  })

  test('puts the ranks of the others right a minute later', async ({ world, db, clock }) => {
    const { ada, tom, article, comment } = await scene(world)
    const other = await createComment(world, article, { by: ada, text: 'Passed over.' })
    await world.work()
    const before = (await findComment(db, other.id))?.rank ?? 0
    await voteForComment(world, { commentId: comment.id, readerId: tom.id, give: true })
    expect((await findComment(db, other.id))?.rank).toBe(before)
    clock.advance({ minutes: 2 })
    await world.work()
    expect((await findComment(db, other.id))?.rank).toBeLessThan(before)
  })
})

describe('reporting', () => {
  test('reaches the moderators once for each reader, and takes nothing down', async ({ world, db }) => {
    const { tom, comment } = await scene(world)
    const report = (readerId: typeof tom.id | null) =>
      reportComment(world, { commentId: comment.id, readerId, reason: 'untrue', note: 'See page 41.' })
    for (const readerId of [tom.id, tom.id, null, null]) expect(await report(readerId)).toEqual({ ok: true })
    expect(await findComment(db, comment.id)).toMatchObject({ state: 'published', openReports: 3 })
    expect(await openReportsOn(db, [comment.id])).toHaveLength(3)
  })

  test('is not for one’s own', async ({ world }) => {
    const { ada, comment } = await scene(world)
    expect(
      await reportComment(world, { commentId: comment.id, readerId: ada.id, reason: 'other', note: '' }),
    ).toEqual({ ok: false, reason: 'not-found' })
  })
})
