import { createComment, createStory, createTrustedReader } from '../../../test/factories/discussion.ts'
import { lastLink } from '../../../test/factories/mail.ts'
import { createReader, signInReader } from '../../../test/factories/readers.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { unpublishArticle } from '../../articles/index.ts'
import { listMailbox } from '../../platform/mail/index.ts'
import type { Reader } from '../../readers/index.ts'
import { urls } from '../../urls.ts'
import { decideComment } from '../moderation/decide-comment.ts'
import { setDiscussionState } from '../writing/set-discussion-state.ts'

async function signedIn(world: World, reader: Reader) {
  const visitor = world.visitor()
  await signInReader(world, visitor, reader)
  return visitor
}

async function scene(world: World) {
  const article = await createStory(world)
  const ada = await createTrustedReader(world)
  const tom = await createTrustedReader(world, 'Tom Marsh')
  const comment = await createComment(world, article, { by: ada, text: 'The fog lifts at ten.' })
  return { article, ada, tom, comment, page: urls.discussion(article.id) }
}

const formOf = '[data-comment-form] form'

describe('reading', () => {
  test('the page itself says who said what to whom, and when', async ({ world }) => {
    const { article, tom, comment, page } = await scene(world)
    world.clock.set('2026-11-24T07:41:00Z')
    await createComment(world, article, { by: tom, parent: comment, text: 'At nine, I am told.' })
    const { text, document } = await world.visitor().open(page)
    expect(text).toContain('Tom Marsh, in reply to Ada Finch, 24 November 2026 at 07:41')
    expect(document.querySelector('ol.thread > li > ol.replies > li article')).not.toBeNull()
    expect(document.querySelector('time[datetime="2026-11-24T07:41:00.000Z"]')).not.toBeNull()
  })

  test('a link to one comment leads to its place', async ({ world }) => {
    const { article, comment } = await scene(world)
    const visitor = world.visitor()
    await visitor.open(urls.commentPage(comment.id))
    expect(visitor.page?.path).toBe(urls.article(article))
  })

  test('what hangs too deep is on a page that continues the thread', async ({ world }) => {
    const { article, ada, tom, comment, page } = await scene(world)
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
    const { article, comment, page, ada } = await scene(world)
    await unpublishArticle(world, { articleId: article.id, by: null })
    const visitor = await signedIn(world, ada)
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

  test('a page is kept for everybody without a session, until something changes', async ({ world }) => {
    const { article, tom, page } = await scene(world)
    await world.visitor().open(page)
    expect(world.services.cache.size()).toBe(1)
    await createComment(world, article, { by: tom, text: 'More.' })
    await world.work()
    expect(world.services.cache.size()).toBe(0)
    await (await signedIn(world, tom)).open(page)
    expect(world.services.cache.size()).toBe(0)
  })
})

describe('a reader who has signed in', () => {
  test('writes, and answers', async ({ world }) => {
    const { tom, page } = await scene(world)
    const visitor = await signedIn(world, tom)
    await visitor.open(page)
    await visitor.submit(formOf, { text: 'A **good** question.' })
    await visitor.open(page)
    expect(visitor.page?.html).toContain('<strong>good</strong>')
    await visitor.open(page)
    await visitor.follow('Reply (Ada Finch’s comment)')
    await visitor.submit(formOf, { text: 'Ten it is.' })
    expect((await visitor.open(page)).text).toContain('Tom Marsh, in reply to Ada Finch')
  })

  test('sees a preview above the filled-in form before anything is posted', async ({ world }) => {
    const { tom, page } = await scene(world)
    const visitor = await signedIn(world, tom)
    await visitor.open(page)
    const { document, status } = await visitor.submit('button[value=preview]', {
      text: 'How *would* it look?',
    })
    expect(status).toBe(200)
    expect(document.querySelector('.comment-preview em')?.textContent).toBe('would')
    expect(document.querySelector('textarea')?.textContent).toBe('How *would* it look?')
    expect((await visitor.open(page)).text).not.toContain('How would it look?')
  })

  test('who sends nothing, or too much, gets the form back filled in, with the reason', async ({ world }) => {
    const { tom, page } = await scene(world)
    const visitor = await signedIn(world, tom)
    for (const [written, reason] of [
      ['', 'Please write something first.'],
      [' \n\t ', 'Please write something first.'],
      ['\u0007\u0000', 'Please write something first.'],
      ['a'.repeat(5214), '5,214 characters; please cut 214.'],
    ] as const) {
      await visitor.open(page)
      const { status, text, document } = await visitor.submit(formOf, { text: written })
      expect(status).toBe(422)
      expect(text).toContain(reason)
      expect(document.querySelector('textarea')?.getAttribute('aria-invalid')).toBe('true')
      if (written.startsWith('a')) expect(document.querySelector('textarea')?.textContent).toBe(written)
    }
  })

  test('edits for five minutes, and the page says so', async ({ world, clock }) => {
    const { ada, page, comment } = await scene(world)
    const visitor = await signedIn(world, ada)
    await visitor.open(page)
    await visitor.follow('Edit (Ada Finch’s comment)')
    expect(visitor.page?.document.querySelector('textarea')?.textContent).toBe('The fog lifts at ten.')
    clock.advance({ minutes: 3 })
    await visitor.submit(formOf, { text: 'The fog lifts at nine.' })
    expect((await visitor.open(page)).text).toContain('edited 10 March 2026 at 09:03')
    await visitor.open(urls.commentEdit(comment.id))
    clock.advance({ minutes: 3 })
    const late = await visitor.submit(formOf, { text: 'The fog lifts at eight.' })
    expect(late.status).toBe(422)
    expect(late.text).toContain('The time for changing this comment has passed.')
  })

  test('deletes: the words are nowhere, the place stays while there are replies', async ({ world }) => {
    const { article, ada, tom, comment, page } = await scene(world)
    await createComment(world, article, { by: tom, parent: comment, text: 'At nine, I am told.' })
    const visitor = await signedIn(world, ada)
    await visitor.open(page)
    await visitor.follow('Delete (Ada Finch’s comment)')
    await visitor.submit('form[action$="/delete"]')
    const { text, html } = await visitor.open(page)
    expect(html).not.toContain('fog')
    expect(text).toContain('Deleted by its author.')
    expect(text).toContain('Tom Marsh, in reply to a removed comment')
    expect(text).not.toContain('Ada Finch, ')
  })

  test('votes once, and takes it back', async ({ world }) => {
    const { tom, page } = await scene(world)
    const visitor = await signedIn(world, tom)
    await visitor.open(page)
    await visitor.submit('.vote-button')
    const voted = await visitor.open(page)
    expect(voted.document.querySelector('.vote-button')?.getAttribute('aria-pressed')).toBe('true')
    expect(voted.text).toContain('▲ 1 vote: take back my vote for Ada Finch’s comment')
    await visitor.submit('.vote-button')
    expect((await visitor.open(page)).text).toContain('▲ 0 votes: vote for Ada Finch’s comment')
  })

  test('cannot vote for, edit or delete by address what is not theirs to', async ({ world }) => {
    const { ada, tom, comment } = await scene(world)
    const [asAda, asTom] = [await signedIn(world, ada), await signedIn(world, tom)]
    expect((await asAda.post(urls.commentVote(comment.id), { action: 'give' })).status).toBe(403)
    expect((await asTom.post(urls.commentEdit(comment.id), { text: 'Mine.' })).status).toBe(404)
    expect((await asTom.post(urls.commentDelete(comment.id))).status).toBe(404)
  })

  test('who presses the button twice has written once', async ({ world }) => {
    const { tom, page } = await scene(world)
    const visitor = await signedIn(world, tom)
    const { document } = await visitor.open(page)
    const key = document.querySelector('input[name=key]')?.getAttribute('value') ?? ''
    const form = document.querySelector(formOf)?.getAttribute('action') ?? ''
    await Promise.all([1, 2].map(() => visitor.post(form, { key, text: 'Only once.' })))
    expect((await visitor.open(page)).html.split('Only once.').length).toBe(2)
  })
})

describe('a newcomer', () => {
  test('sees their comment with a note; nobody else sees anything until a moderator approves', async ({
    world,
  }) => {
    const { page } = await scene(world)
    const wren = await createReader(world, { displayName: 'Wren Ashdown' })
    const [visitor, others] = [await signedIn(world, wren), world.visitor()]
    await visitor.open(page)
    await visitor.submit(formOf, { text: 'My first one.' })
    const own = await visitor.open(page)
    expect(own.text).toContain('Waiting for a moderator')
    const id = own.document.querySelector('.comment-pending')?.closest('li')?.id.replace('comment-', '') ?? ''
    const tom = await signedIn(world, await createTrustedReader(world, 'Tom'))
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
    const { article, page } = await scene(world)
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
    const own = await (await signedIn(world, wren)).open(page)
    expect(own.text).toContain('Removed by a moderator: attacks a person')
    expect(own.text).not.toContain('fools')
    expect((await world.visitor().open(page)).text).not.toContain('attacks a person')
  })
})

describe('somebody who has not signed in', () => {
  const filledIn = { text: 'We took the crossing on Sunday.', name: 'Sam Hollis', email: 'sam@mail.test' }

  test('writes with a name and an address; the button behind the mailed link posts it and signs this browser in', async ({
    world,
  }) => {
    const { article, page } = await scene(world)
    const visitor = world.visitor()
    await visitor.open(page)
    expect((await visitor.submit(formOf, filledIn)).text).toContain('Check your mail')
    await world.work()
    const link = await lastLink(world, 'sam@mail.test')
    expect((await visitor.open(link)).text).toContain('We took the crossing on Sunday.')
    expect((await visitor.open(page)).text).not.toContain('We took the crossing')
    await visitor.open(link)
    await visitor.submit('button[value=post]')
    const after = await visitor.open(page)
    expect(after.text).toContain('We took the crossing on Sunday.')
    expect(after.text).toContain('Waiting for a moderator')
    expect(after.text).toContain('You write as Sam Hollis.')
    await visitor.open(link)
    expect(visitor.page?.path).toBe(urls.article(article))
  })

  test('confirms from another browser too, which is not signed in', async ({ world }) => {
    const { page } = await scene(world)
    const visitor = world.visitor()
    await visitor.open(page)
    await visitor.submit(formOf, filledIn)
    await world.work()
    const phone = world.visitor()
    await phone.open(await lastLink(world, 'sam@mail.test'))
    expect((await phone.submit('button[value=post]')).text).toContain('a moderator will read it soon')
    expect((await phone.open(page)).text).not.toContain('We took the crossing')
    expect(phone.cookies.size).toBe(0)
  })

  test('who presses twice gets one mail', async ({ world, db }) => {
    const { article } = await scene(world)
    const visitor = world.visitor()
    for (let time = 0; time < 2; time += 1) await visitor.post(urls.commentPost(article.id), filledIn)
    await world.work()
    expect(await listMailbox(db, { limit: 10 })).toHaveLength(1)
  })

  test('can have a new link when the old one is too old', async ({ world, clock }) => {
    const { page } = await scene(world)
    const visitor = world.visitor()
    await visitor.open(page)
    await visitor.submit(formOf, filledIn)
    await world.work()
    const old = await lastLink(world, 'sam@mail.test')
    clock.advance({ hours: 25 })
    expect((await visitor.open(old)).status).toBe(410)
    expect((await visitor.submit('button[value=renew]')).text).toContain('Check your mail')
    clock.advance({ seconds: 1 })
    await world.work()
    const fresh = await lastLink(world, 'sam@mail.test')
    expect(fresh).not.toBe(old)
    expect((await visitor.open(fresh)).text).toContain('We took the crossing on Sunday.')
  })

  test('who opens a link that never was is told what to do', async ({ world }) => {
    const { status, text } = await world.visitor().open(urls.commentConfirm('nothing.at-all'))
    expect([status, text]).toEqual([410, expect.stringContaining('This link does not work')])
  })

  test('gets the form back filled in when name or address are wanting', async ({ world }) => {
    const { page } = await scene(world)
    const visitor = world.visitor()
    await visitor.open(page)
    const { status, text, document } = await visitor.submit(formOf, { ...filledIn, name: '', email: 'sam@' })
    expect(status).toBe(422)
    expect(text).toContain('A mail address looks like name@example.org.')
    expect(document.querySelector('[name=email]')?.getAttribute('value')).toBe('sam@')
    expect(document.querySelector('textarea')?.textContent).toBe(filledIn.text)
    expect(document.querySelectorAll('[aria-invalid=true]')).toHaveLength(2)
  })

  test('is asked to sign in before a vote counts', async ({ world }) => {
    const { page } = await scene(world)
    const visitor = world.visitor()
    await visitor.open(page)
    const { status, document } = await visitor.submit('.vote-button')
    expect(status).toBe(401)
    expect(document.querySelector(`main a[href^="${urls.readerSignIn()}"]`)).not.toBeNull()
  })

  test('may report a comment, with a reason', async ({ world }) => {
    const { page } = await scene(world)
    const visitor = world.visitor()
    await visitor.open(page)
    await visitor.follow('Report (Ada Finch’s comment)')
    expect((await visitor.submit('form[action$="/report"]')).status).toBe(422)
    const { text } = await visitor.submit('form[action$="/report"]', {
      reason: 'untrue',
      note: 'See page 41.',
    })
    expect(text).toContain('Your report has reached the moderators.')
  })
})

describe('a closed discussion', () => {
  test('is shown without forms, and takes nothing', async ({ world }) => {
    const { article, tom, comment, page } = await scene(world)
    await setDiscussionState(world, { articleId: article.id, state: 'closed' })
    const visitor = await signedIn(world, tom)
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
