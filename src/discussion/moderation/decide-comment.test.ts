import { createComment, createStory, createTrustedReader } from '../../../test/factories/discussion.ts'
import { lastMail } from '../../../test/factories/mail.ts'
import { createReader } from '../../../test/factories/readers.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { listMailbox } from '../../platform/mail/index.ts'
import { listAudit } from '../../staff/index.ts'
import { findComment } from '../store/comments.ts'
import { readDiscussion } from '../store/discussions.ts'
import { isTrusted } from '../store/moderation.ts'
import { reportComment } from '../writing/report-comment.ts'
import { decideComment } from './decide-comment.ts'
import { countQueue, findCommentForDesk, listQueue } from './queue.ts'

async function scene(world: World) {
  const [article, tom, moderator] = [
    await createStory(world),
    await createReader(world, { displayName: 'Tom Marsh' }),
    await createStaff(world, 'moderator'),
  ]
  const waiting = await createComment(world, article, { by: tom, state: 'waiting', text: 'My *first*.' })
  return { article, tom, by: moderator.id, waiting }
}

describe('a moderator', () => {
  test('approves: the comment is public and its writer trusted', async ({ world, db }) => {
    const { article, tom, by, waiting } = await scene(world)
    expect(await decideComment(world, { commentId: waiting.id, by, decision: 'approve' })).toEqual({
      ok: true,
      state: 'published',
    })
    expect(await readDiscussion(db, article.id)).toMatchObject({ comments: 1, threads: 1 })
    expect(await isTrusted(db, tom.id)).toBe(true)
  })

  test('rejects with a reason: nobody sees it, and the writer is told by mail', async ({ world, db }) => {
    const { tom, by, waiting } = await scene(world)
    await decideComment(world, {
      commentId: waiting.id,
      by,
      decision: 'reject',
      reason: 'personal-attack',
      note: 'The argument itself is welcome.',
    })
    expect(await findComment(db, waiting.id)).toMatchObject({ state: 'rejected' })
    await world.work()
    const { text, subject } = await lastMail(world, tom.email)
    expect(subject).toContain('Ferry to sail in winter')
    expect(text).toContain('attacks a person')
    expect(text).toContain('The argument itself is welcome.')
    expect(text).toContain('> My *first*.')
  })

  test('cannot reject without a reason', async ({ world }) => {
    const { by, waiting } = await scene(world)
    expect(await decideComment(world, { commentId: waiting.id, by, decision: 'reject' })).toEqual({
      ok: false,
      reason: 'reason-missing',
    })
  })

  test('takes down what was public, and may put it back', async ({ world, db }) => {
    const { article, by } = await scene(world)
    const ada = await createTrustedReader(world)
    const top = await createComment(world, article, { by: ada })
    const reply = await createComment(world, article, { by: ada, parent: top, text: 'And another thing.' })
    await decideComment(world, { commentId: reply.id, by, decision: 'reject', reason: 'off-topic' })
    expect(await findComment(db, reply.id)).toMatchObject({
      state: 'removed',
      removal: { reason: 'off-topic', note: '' },
    })
    expect(await findComment(db, top.id)).toMatchObject({ replies: 0 })
    await decideComment(world, { commentId: reply.id, by, decision: 'approve' })
    expect(await findComment(db, reply.id)).toMatchObject({ state: 'published', removal: null })
    expect(await findComment(db, top.id)).toMatchObject({ replies: 1 })
  })

  test('calls it spam: it is gone, its writer is trusted no longer, and no mail goes out', async ({
    world,
    db,
  }) => {
    const { article, by } = await scene(world)
    const ada = await createTrustedReader(world)
    const comment = await createComment(world, article, { by: ada })
    await decideComment(world, { commentId: comment.id, by, decision: 'spam' })
    expect(await isTrusted(db, ada.id)).toBe(false)
    expect(await readDiscussion(db, article.id)).toMatchObject({ comments: 0, threads: 0 })
    await world.work()
    expect(await listMailbox(db, { limit: 10 })).toEqual([])
  })

  test('leaves a row for every decision, and a line in the audit trail', async ({ world, db }) => {
    const { by, waiting } = await scene(world)
    await decideComment(world, { commentId: waiting.id, by, decision: 'spam' })
    await decideComment(world, { commentId: waiting.id, by, decision: 'approve' })
    const detail = await findCommentForDesk(db, waiting.id)
    expect(detail?.decisions.map(({ decision, staff_id }) => [decision, staff_id])).toEqual(
      expect.arrayContaining([
        ['spam', by],
        ['approve', by],
      ]),
    )
    const audit = await listAudit(db, { limit: 10 })
    expect(audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['comment.approve', 'comment.spam']),
    )
  })
})

describe('the queue', () => {
  test('shows each comment in its context', async ({ world, db }) => {
    const { article, tom } = await scene(world)
    const ada = await createTrustedReader(world)
    const parent = await createComment(world, article, { by: ada, text: 'What of the fog?' })
    world.clock.advance({ seconds: 1 })
    await createComment(world, article, { by: tom, parent, state: 'waiting', text: 'It lifts.' })
    const [newest] = await listQueue(db, { tab: 'waiting', limit: 10 })
    expect(newest).toMatchObject({
      comment: { text: 'It lifts.' },
      author: { displayName: 'Tom Marsh' },
      trusted: false,
      parent: { author: 'Ada Finch', comment: { text: 'What of the fog?' } },
      article: { headline: 'Ferry to sail in winter' },
    })
  })

  test('lists what was reported until somebody decides', async ({ world, db }) => {
    const { article, by } = await scene(world)
    const ada = await createTrustedReader(world)
    const comment = await createComment(world, article, { by: ada })
    await reportComment(world, { commentId: comment.id, readerId: null, reason: 'untrue', note: 'Page 41.' })
    expect(await countQueue(db)).toEqual({ waiting: 1, reported: 1 })
    expect(await listQueue(db, { tab: 'reported', limit: 10 })).toMatchObject([
      { comment: { id: comment.id }, reports: [{ reason: 'untrue', note: 'Page 41.' }] },
    ])
    await decideComment(world, { commentId: comment.id, by, decision: 'approve' })
    expect(await countQueue(db)).toEqual({ waiting: 1, reported: 0 })
  })

  test('goes on where the last page ended', async ({ world, db }) => {
    const { article, tom, waiting } = await scene(world)
    world.clock.advance({ seconds: 1 })
    const later = await createComment(world, article, { by: tom, state: 'waiting', text: 'Again.' })
    const [first] = await listQueue(db, { tab: 'waiting', limit: 1 })
    expect(first?.comment.id).toBe(later.id)
    const [second] = await listQueue(db, { tab: 'waiting', limit: 1, before: later.id })
    expect(second?.comment.id).toBe(waiting.id)
  })
})
