import { createComment, createDiscussion, visitorFor } from '../../../test/factories/discussion.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { createApp } from '../../app/index.ts'
import { unpublishArticle } from '../../articles/index.ts'
import { urls } from '../../urls.ts'
import { setDiscussionState } from '../writing/set-discussion-state.ts'

describe('reading', () => {
  test('the page itself says who said what to whom, and when', async ({ world }) => {
    const { article, tom, comment, page } = await createDiscussion(world)
    world.clock.set('2026-11-24T07:41:00Z')
    await createComment(world, article, { by: tom, parent: comment, text: 'At nine, I am told.' })
    const { text, document } = await world.visitor().open(page)
    expect(text).toContain('Tom Marsh, in reply to Ada Finch, 24 November 2026 at 07:41')
    expect(document.querySelector('ol.thread > li > ol.replies > li article')).not.toBeNull()
    expect(document.querySelector('time[datetime="2026-11-24T07:41:00.000Z"]')).not.toBeNull()
  })

  test('a link to one comment leads to its place', async ({ world }) => {
    const { article, comment } = await createDiscussion(world)
    const visitor = world.visitor()
    await visitor.open(urls.commentPage(comment.id))
    expect(visitor.page?.path).toBe(urls.article(article))
  })

  test('what hangs too deep is on a page that continues the thread', async ({ world }) => {
    const { article, ada, tom, comment, page } = await createDiscussion(world)
    let parent = comment
    for (let depth = 1; depth <= 8; depth += 1)
      parent = await createComment(world, article, {
        by: depth % 2 ? tom : ada,
        parent,
        text: `Level ${depth}`,
      })
    const visitor = world.visitor()
    const { text } = await visitor.open(page)
    expect(text).toContain('Level 5')
    expect(text).not.toContain('Level 6')
    const thread = await visitor.follow('Continue this thread: 3 more replies')
    expect(thread.text).toContain('Level 8')
    await visitor.open(urls.commentPage(parent.id))
    expect(visitor.page?.document.querySelector(`#comment-${parent.id}`)).not.toBeNull()
  })

  test('of a story that is not public, nothing is told', async ({ world }) => {
    const { article, comment, page, ada } = await createDiscussion(world)
    await unpublishArticle(world, { articleId: article.id, by: null })
    const visitor = await visitorFor(world, ada)
    for (const path of [
      page,
      urls.discussionLive(article.id),
      urls.commentPage(comment.id),
      urls.commentThread(comment.id),
      urls.commentReply(comment.id),
      urls.commentEdit(comment.id),
      urls.commentReport(comment.id),
    ]) {
      const { status, text } = await visitor.open(path)
      expect([path, status]).toEqual([path, 404])
      expect(text).not.toContain('fog')
    }
    expect((await visitor.post(urls.commentVote(comment.id))).status).toBe(404)
  })

  test('an open page is told how many comments there are now', async ({ world }) => {
    const { article, tom } = await createDiscussion(world)
    await world.work()
    const app = createApp(world.services)
    const stream = await app.request(`http://paper.test${urls.discussionLive(article.id)}`)
    await createComment(world, article, { by: tom, text: 'More.' })
    await world.work()
    world.services.live.close()
    expect(await stream.text()).toContain('data: {"comments":2}')
  })

  test('a page is kept for everybody without a session, until something changes', async ({ world }) => {
    const { article, tom, page } = await createDiscussion(world)
    await world.visitor().open(page)
    expect(world.services.cache.size()).toBe(1)
    await createComment(world, article, { by: tom, text: 'More.' })
    await world.work()
    expect(world.services.cache.size()).toBe(0)
    await (await visitorFor(world, tom)).open(page)
    expect(world.services.cache.size()).toBe(0)
  })
})

describe('a closed discussion', () => {
  test('is shown without forms, and takes nothing', async ({ world }) => {
    const { article, tom, comment, page } = await createDiscussion(world)
    await setDiscussionState(world, { articleId: article.id, state: 'closed' })
    const visitor = await visitorFor(world, tom)
    const { text, document } = await visitor.open(page)
    expect(text).toContain('The fog lifts at ten.')
    expect(text).toContain('This discussion is closed.')
    expect(document.querySelector('form textarea, [data-vote]')).toBeNull()
    for (const path of [urls.commentPost(article.id), urls.commentReply(comment.id)]) {
      const answer = await visitor.post(path, { text: 'Still.' })
      expect(answer.status).toBe(422)
      expect(answer.text).toContain('The discussion was closed meanwhile.')
    }
  })
})
