import { createComment, createDiscussion, visitorFor } from '../../../test/factories/discussion.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { urls } from '../../urls.ts'

const formOf = '[data-comment-form] form'

describe('a reader who has signed in', () => {
  test('writes, and answers', async ({ world }) => {
    const { tom, page } = await createDiscussion(world)
    const visitor = await visitorFor(world, tom)
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
    const { tom, page } = await createDiscussion(world)
    const visitor = await visitorFor(world, tom)
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
    const { tom, page } = await createDiscussion(world)
    const visitor = await visitorFor(world, tom)
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
    const { ada, page, comment } = await createDiscussion(world)
    const visitor = await visitorFor(world, ada)
    await visitor.open(page)
    await visitor.follow('Edit (Ada Finch’s comment)')
    expect(visitor.page?.document.querySelector('textarea')?.textContent).toBe('The fog lifts at ten.')
    clock.advance({ minutes: 3 })
    await visitor.submit(formOf, { text: 'The fog lifts at nine.' })
    expect((await visitor.open(page)).text).toContain('edited 09:03')
    await visitor.open(urls.commentEdit(comment.id))
    clock.advance({ minutes: 3 })
    const late = await visitor.submit(formOf, { text: 'The fog lifts at eight.' })
    expect(late.status).toBe(422)
    expect(late.text).toContain('The time for changing this comment has passed.')
  })

  test('deletes: the words are nowhere, the place stays while there are replies', async ({ world }) => {
    const { article, ada, tom, comment, page } = await createDiscussion(world)
    await createComment(world, article, { by: tom, parent: comment, text: 'At nine, I am told.' })
    const visitor = await visitorFor(world, ada)
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
    const { tom, page } = await createDiscussion(world)
    const visitor = await visitorFor(world, tom)
    await visitor.open(page)
    await visitor.submit('.vote-button')
    const voted = await visitor.open(page)
    expect(voted.document.querySelector('.vote-button')?.getAttribute('aria-pressed')).toBe('true')
    expect(voted.text).toContain('▲ 1 vote: take back my vote for Ada Finch’s comment')
    await visitor.submit('.vote-button')
    expect((await visitor.open(page)).text).toContain('▲ 0 votes: vote for Ada Finch’s comment')
  })

  test('cannot vote for, edit or delete by address what is not theirs to', async ({ world }) => {
    const { ada, tom, comment } = await createDiscussion(world)
    const [asAda, asTom] = [await visitorFor(world, ada), await visitorFor(world, tom)]
    expect((await asAda.post(urls.commentVote(comment.id), { action: 'give' })).status).toBe(403)
    expect((await asTom.post(urls.commentEdit(comment.id), { text: 'Mine.' })).status).toBe(404)
    expect((await asTom.post(urls.commentDelete(comment.id))).status).toBe(404)
  })

  test('who presses the button twice has written once', async ({ world }) => {
    const { tom, page } = await createDiscussion(world)
    const visitor = await visitorFor(world, tom)
    const { document } = await visitor.open(page)
    const key = document.querySelector('input[name=key]')?.getAttribute('value') ?? ''
    const form = document.querySelector(formOf)?.getAttribute('action') ?? ''
    await Promise.all([1, 2].map(() => visitor.post(form, { key, text: 'Only once.' })))
    expect((await visitor.open(page)).html.split('Only once.').length).toBe(2)
  })
})
