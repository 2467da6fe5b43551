import { randomBytes } from 'node:crypto'
import { createScheduledArticle } from '../../../test/factories/articles.ts'
import { createComment, createStory, createTrustedReader } from '../../../test/factories/discussion.ts'
import { createReader } from '../../../test/factories/readers.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { unpublishArticle } from '../../articles/index.ts'
import { saveSettings } from '../../site/index.ts'
import { commentCounts } from '../store/discussions.ts'
import { type CommentInput, postComment } from './post-comment.ts'
import { setDiscussionState } from './set-discussion-state.ts'

const post = (world: World, input: Pick<CommentInput, 'articleId' | 'readerId'> & Partial<CommentInput>) =>
  postComment(world, { parentId: null, formKey: null, text: 'The fog lifts at ten.', ...input })

describe('posting a comment', () => {
  test('publishes it at once for a trusted reader, rendered and counted', async ({ world, db }) => {
    const [article, ada] = [await createStory(world), await createTrustedReader(world)]
    const outcome = await post(world, { articleId: article.id, readerId: ada.id, text: 'It is *late*.' })
    expect(outcome).toMatchObject({
      ok: true,
      comment: { state: 'published', depth: 0, html: '<p>It is <em>late</em>.</p>\n' },
    })
    expect(await commentCounts(db, [article.id])).toEqual(new Map([[article.id, 1]]))
  })

  test('lets a newcomer wait, and counts nothing', async ({ world, db }) => {
    const [article, tom] = [await createStory(world), await createReader(world)]
    const outcome = await post(world, { articleId: article.id, readerId: tom.id })
    expect(outcome).toMatchObject({ ok: true, comment: { state: 'waiting', heldFor: 'newcomer' } })
    expect(await commentCounts(db, [article.id])).toEqual(new Map())
  })

  test('publishes a newcomer where the paper wants it so', async ({ world }) => {
    await saveSettings(world, { newcomersComments: 'publish' })
    const [article, tom] = [await createStory(world), await createReader(world)]
    expect(await post(world, { articleId: article.id, readerId: tom.id })).toMatchObject({
      comment: { state: 'published' },
    })
  })

  test('hangs a reply below its parent and counts it at every step above', async ({ world }) => {
    const [article, ada] = [await createStory(world), await createTrustedReader(world)]
    const top = await createComment(world, article, { by: ada })
    const middle = await createComment(world, article, { by: ada, parent: top, text: 'middle' })
    await post(world, { articleId: article.id, readerId: ada.id, parentId: middle.id, text: 'deep' })
    const again = await post(world, {
      articleId: article.id,
      readerId: ada.id,
      parentId: top.id,
      text: 'beside',
    })
    expect(again).toMatchObject({ comment: { depth: 1, path: `${top.path}0002` } })
  })

  test('does not know a story that readers cannot see', async ({ world }) => {
    const ada = await createTrustedReader(world)
    const { id: withdrawn } = await createStory(world)
    await unpublishArticle(world, { articleId: withdrawn, by: null })
    const tomorrow = await createScheduledArticle(world, '2026-03-11T09:00:00.000Z')
    for (const articleId of [withdrawn, tomorrow])
      expect(await post(world, { articleId, readerId: ada.id })).toEqual({
        ok: false,
        reason: 'not-found',
      })
  })

  test('refuses a closed discussion', async ({ world }) => {
    const [article, ada] = [await createStory(world), await createTrustedReader(world)]
    await setDiscussionState(world, { articleId: article.id, state: 'closed' })
    expect(await post(world, { articleId: article.id, readerId: ada.id })).toEqual({
      ok: false,
      reason: 'closed',
    })
  })

  test('refuses to answer what is not public, or stands under another story', async ({ world }) => {
    const [article, other] = [await createStory(world), await createStory(world)]
    const ada = await createTrustedReader(world)
    const waiting = await createComment(world, article, { by: ada, state: 'waiting' })
    const elsewhere = await createComment(world, other, { by: ada })
    const answer = (parentId: typeof waiting.id) =>
      post(world, { articleId: article.id, readerId: ada.id, parentId, text: 'Quite.' })
    expect(await answer(waiting.id)).toEqual({ ok: false, reason: 'parent-gone' })
    expect(await answer(elsewhere.id)).toEqual({ ok: false, reason: 'not-found' })
  })
})

describe('a comment that is sent twice', () => {
  test('may come from a form that made up a very long key', async ({ world }) => {
    const [article, ada] = [await createStory(world), await createTrustedReader(world)]
    // Random: PostgreSQL compresses what repeats.
    const formKey = randomBytes(20_000).toString('hex')
    expect(await post(world, { articleId: article.id, readerId: ada.id, formKey })).toMatchObject({
      ok: true,
    })
  })

  test('from one form is one comment, however late', async ({ world, clock }) => {
    const [article, ada] = [await createStory(world), await createTrustedReader(world)]
    const send = (text = 'Once.') =>
      post(world, { articleId: article.id, readerId: ada.id, text, formKey: 'form-1' })
    const [first, second] = await Promise.all([send(), send()])
    clock.advance({ hours: 3 })
    expect(await send()).toEqual(first)
    expect(second).toEqual(first)
    expect(await send('Something else after the back button.')).not.toEqual(first)
  })

  test('without a form to know it by is one comment for ten minutes', async ({ world, clock }) => {
    const [article, ada] = [await createStory(world), await createTrustedReader(world)]
    const send = () => post(world, { articleId: article.id, readerId: ada.id, text: 'Aye.' })
    const first = await send()
    clock.advance({ minutes: 9 })
    expect(await send()).toEqual(first)
    clock.advance({ minutes: 11 })
    expect(await send()).not.toEqual(first)
  })
})

describe('before anybody reads it', () => {
  test('many links make even a trusted reader wait', async ({ world }) => {
    const [article, ada] = [await createStory(world), await createTrustedReader(world)]
    const text = [1, 2, 3, 4].map(number => `https://shop.example/${number}`).join(' ')
    expect(await post(world, { articleId: article.id, readerId: ada.id, text })).toMatchObject({
      comment: { state: 'waiting', heldFor: 'links' },
    })
  })

  test('the same words are refused from one reader and looked at from another', async ({ world }) => {
    const [article, other] = [await createStory(world), await createStory(world)]
    const [ada, tom] = [await createTrustedReader(world), await createTrustedReader(world, 'Tom Marsh')]
    const text = 'For all your quayside awning needs at unbeatable prices contact us today.'
    await post(world, { articleId: article.id, readerId: ada.id, text })
    expect(await post(world, { articleId: other.id, readerId: ada.id, text })).toEqual({
      ok: false,
      reason: 'repeated',
    })
    expect(await post(world, { articleId: other.id, readerId: tom.id, text })).toMatchObject({
      comment: { state: 'waiting', heldFor: 'repeated' },
    })
  })

  test('the eleventh comment within ten minutes is refused', async ({ world, clock }) => {
    const [article, ada] = [await createStory(world), await createTrustedReader(world)]
    const send = (text: string) => post(world, { articleId: article.id, readerId: ada.id, text })
    for (let number = 1; number <= 10; number += 1) expect((await send(`No. ${number}`)).ok).toBe(true)
    expect(await send('No. 11')).toEqual({ ok: false, reason: 'flood' })
    clock.advance({ minutes: 11 })
    expect((await send('No. 11')).ok).toBe(true)
  })
})
