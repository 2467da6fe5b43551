import { createDiscussion } from '../../../test/factories/discussion.ts'
import { lastLink } from '../../../test/factories/mail.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { listMailbox } from '../../platform/mail/index.ts'
import { keepNames } from '../../readers/index.ts'
import { urls } from '../../urls.ts'

const formOf = '[data-comment-form] form'

describe('somebody who has not signed in', () => {
  const filledIn = { text: 'We took the crossing on Sunday.', name: 'Sam Hollis', email: 'sam@mail.test' }

  test('writes with a name and an address; the button behind the mailed link posts it and signs this browser in', async ({
    world,
  }) => {
    const { article, page } = await createDiscussion(world)
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

  test('is told nothing of the address of one of the staff by guessing it', async ({ world, db }) => {
    await keepNames({ db }, [{ name: 'Agnes Tolliver', email: 'agnes@staff.test' }])
    const { article } = await createDiscussion(world)
    const answers: string[] = []
    for (const email of ['agnes@staff.test', 'guess@mail.test']) {
      const sent = { ...filledIn, name: 'Agnes Tolliver', email }
      const answer = await world.visitor().post(urls.commentPost(article.id), sent)
      expect(answer.status).toBe(422)
      answers.push(answer.document.querySelector('.field-error')?.textContent ?? '')
    }
    expect(answers[0]).toContain('sign in first')
    expect(answers[1]).toBe(answers[0])
    await world.work()
    expect(await listMailbox(db, { limit: 10 })).toEqual([])
  })

  test('confirms from another browser too, which is not signed in', async ({ world }) => {
    const { page } = await createDiscussion(world)
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
    const { article } = await createDiscussion(world)
    const visitor = world.visitor()
    for (let time = 0; time < 2; time += 1) await visitor.post(urls.commentPost(article.id), filledIn)
    await world.work()
    expect(await listMailbox(db, { limit: 10 })).toHaveLength(1)
  })

  test('can have a new link when the old one is too old', async ({ world, clock }) => {
    const { page } = await createDiscussion(world)
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
    const { page } = await createDiscussion(world)
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
    const { comment, page } = await createDiscussion(world)
    const visitor = world.visitor()
    await visitor.open(page)
    await visitor.submit('.vote-button')
    expect(visitor.page?.path).toBe(urls.readerSignIn(urls.commentPage(comment.id)))
  })

  test('may report a comment, with a reason', async ({ world }) => {
    const { page } = await createDiscussion(world)
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
