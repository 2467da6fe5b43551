import {
  createComment,
  createDiscussion,
  createTrustedReader,
  visitorFor,
} from '../../../test/factories/discussion.ts'
import { createReader } from '../../../test/factories/readers.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { urls } from '../../urls.ts'
import { decideComment } from '../moderation/decide-comment.ts'

const formOf = '[data-comment-form] form'

describe('a newcomer', () => {
  test('sees their comment with a note; nobody else sees anything until a moderator approves', async ({
    world,
  }) => {
    const { page } = await createDiscussion(world)
    const wren = await createReader(world, { displayName: 'Wren Ashdown' })
    const [visitor, others] = [await visitorFor(world, wren), world.visitor()]
    await visitor.open(page)
    await visitor.submit(formOf, { text: 'My first one.' })
    const own = await visitor.open(page)
    expect(own.text).toContain('Waiting for a moderator')
    const id = own.document.querySelector('.comment-pending')?.closest('li')?.id.replace('comment-', '') ?? ''
    const tom = await visitorFor(world, await createTrustedReader(world, 'Tom'))
    for (const other of [others, tom]) {
      const seen = await other.open(page)
      expect(seen.text).not.toContain('My first one.')
      expect(seen.text).not.toContain('Wren')
      expect(seen.text).toContain('1 comment')
      for (const path of [
        urls.commentPage(id),
        urls.commentThread(id),
        urls.commentReply(id),
        urls.commentReport(id),
      ])
        expect((await other.open(path)).status).toBe(404)
    }
    const moderator = await createStaff(world, 'moderator')
    await decideComment(world, { commentId: id as never, by: moderator.id, decision: 'approve' })
    await world.work()
    expect((await others.open(page)).text).toContain('My first one.')
  })

  test('whose comment is rejected is told why, and nobody else learns of it', async ({ world }) => {
    const { article, page } = await createDiscussion(world)
    const wren = await createReader(world, { displayName: 'Wren Ashdown' })
    const waiting = await createComment(world, article, {
      by: wren,
      state: 'waiting',
      text: 'You are all fools.',
    })
    const moderator = await createStaff(world, 'moderator')
    await decideComment(world, {
      commentId: waiting.id,
      by: moderator.id,
      decision: 'reject',
      reason: 'personal-attack',
    })
    const own = await (await visitorFor(world, wren)).open(page)
    expect(own.text).toContain('Removed by a moderator: attacks a person')
    expect(own.text).not.toContain('fools')
    expect((await world.visitor().open(page)).text).not.toContain('attacks a person')
  })
})
