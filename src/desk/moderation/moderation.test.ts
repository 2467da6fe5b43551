import { atDesk } from '../../../test/factories/desk.ts'
import { createComment, createStory, createTrustedReader } from '../../../test/factories/discussion.ts'
import { createReader } from '../../../test/factories/readers.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { listAudit } from '../../staff/index.ts'

async function threeWaiting(world: World) {
  const story = await createStory(world)
  const by = await createReader(world, { displayName: 'Idris Vale' })
  const comments = []
  for (const text of ['The first.', 'The second.', 'The third.']) {
    world.clock.advance({ minutes: 1 })
    comments.push(await createComment(world, story, { by, text, state: 'waiting' }))
  }
  return { story, comments }
}

describe('the moderation queue', () => {
  test('shows what waits; after a decision the next comment is in its place', async ({ world }) => {
    const { story, comments } = await threeWaiting(world)
    const moderator = await atDesk(world, 'moderator')
    await moderator.open('/desk/moderation')
    expect(moderator.page?.document.querySelector('.desk-count')?.textContent).toContain('3')
    const next = moderator.page?.document.querySelector('.queue-item [name="next"]')?.getAttribute('value')
    expect(next).toBe(comments[1]?.id)
    await moderator.submit('[data-key="a"]')
    expect(moderator.page?.text).toContain('Approved.')
    expect(moderator.page?.document.querySelectorAll('.queue-item')).toHaveLength(2)
    await world.work()
    const page = await world.visitor().open(`/2026/03/10/${story.slug}`)
    expect(page.text).toContain('The third.')
    expect(page.text).not.toContain('The second.')
  })

  test('a rejection needs a reason; without one the page comes back with the note in it', async ({
    world,
    db,
  }) => {
    const { comments } = await threeWaiting(world)
    const moderator = await atDesk(world, 'moderator', 'Mo Derry')
    await moderator.open('/desk/moderation')
    await moderator.submit('.queue-reject', { note: 'Please be kind' })
    expect(moderator.page?.status).toBe(422)
    expect(moderator.page?.document.querySelector('[name="note"]')?.textContent).toBe('Please be kind')
    world.clock.advance({ minutes: 1 })
    await moderator.submit('.queue-reject', { reason: 'personal-attack' })
    expect(moderator.page?.path).toContain('/desk/moderation?tab=waiting')
    expect(await listAudit(db, { limit: 1 })).toMatchObject([
      { action: 'comment.reject', by: { name: 'Mo Derry' } },
    ])
    expect((await moderator.open(`/desk/moderation/${comments[2]?.id}`)).text).toContain('Please be kind')
  })

  test('spam goes out of sight and can be brought back', async ({ world }) => {
    await threeWaiting(world)
    const moderator = await atDesk(world, 'moderator')
    await moderator.open('/desk/moderation')
    await moderator.submit('[data-key="s"]')
    await moderator.open('/desk/moderation?tab=spam')
    expect(moderator.page?.document.querySelectorAll('.queue-item')).toHaveLength(1)
    await moderator.submit('[data-key="a"]')
    expect(
      (await moderator.open('/desk/moderation?tab=recent')).document.querySelectorAll('.queue-item'),
    ).toHaveLength(1)
  })

  test('a comment is shown with the one it answers, and its markup stays harmless', async ({ world }) => {
    const story = await createStory(world)
    const by = await createTrustedReader(world)
    const parent = await createComment(world, story, { by, text: 'Who owns the *wall*?' })
    await createComment(world, story, {
      by,
      parent,
      text: '<script>alert(1)</script> Nobody.',
      state: 'waiting',
    })
    const moderator = await atDesk(world, 'moderator')
    const page = await moderator.open('/desk/moderation')
    expect(page.document.querySelector('.queue-parent')?.textContent).toContain('Who owns the wall?')
    expect(page.document.querySelector('.queue script')).toBeNull()
  })

  test('a decision that is none, or on a comment that is not there, changes nothing', async ({ world }) => {
    const { comments } = await threeWaiting(world)
    const moderator = await atDesk(world, 'moderator')
    expect((await moderator.post(`/desk/moderation/${comments[0]?.id}`, { decision: 'burn' })).status).toBe(
      400,
    )
    expect((await moderator.post('/desk/moderation/0nothing', { decision: 'approve' })).status).toBe(404)
    expect((await moderator.open('/desk/moderation')).document.querySelectorAll('.queue-item')).toHaveLength(
      3,
    )
  })
})
