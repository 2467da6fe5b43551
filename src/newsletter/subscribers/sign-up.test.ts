import { lastLink, lastMail } from '../../../test/factories/mail.ts'
import { createSubscriber } from '../../../test/factories/newsletter.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { listMailbox } from '../../platform/mail/index.ts'
import { listAudit } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { forgetUnconfirmed } from './sign-up.ts'
import { countSubscribers, findSubscriberByEmail, listSubscribers, suppress } from './subscriber-store.ts'
import { unsubscribe } from './unsubscribe.ts'
import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token.ts'

async function ask(world: World, email: string) {
  const visitor = world.visitor()
  await visitor.open(urls.subscribe())
  const page = await visitor.submit('.signup-form', { email })
  await world.work()
  return { visitor, page }
}

const mailsTo = async (world: World, to: string) =>
  (await listMailbox(world.db, { limit: 200 })).filter(({ to_address }) => to_address === to)

describe('signing up', () => {
  test('a mail, a link, a button, and one is on the list', async ({ world, db }) => {
    const { visitor, page } = await ask(world, 'Ada@Example.org')
    expect(page.text).toContain('Look into your mailbox')
    expect(await findSubscriberByEmail(db, 'ada@example.org')).toMatchObject({ state: 'unconfirmed' })
    const opened = await visitor.open(await lastLink(world, 'Ada@example.org'))
    expect(opened.text).toContain('We will mail the daily edition to Ada@example.org')
    expect(await findSubscriberByEmail(db, 'ada@example.org')).toMatchObject({ state: 'unconfirmed' })
    expect((await visitor.submit('main form')).text).toContain('You are on the list')
    expect(await findSubscriberByEmail(db, 'ada@example.org')).toMatchObject({
      state: 'active',
      activeSince: '2026-03-10T09:00:00.000Z',
    })
  })

  test('the link works once, and not after two days', async ({ world, clock }) => {
    const { visitor } = await ask(world, 'ada@example.org')
    const link = await lastLink(world, 'ada@example.org')
    await visitor.open(link)
    await visitor.submit('main form')
    expect((await visitor.open(link)).text).toContain('has been used already')
    expect((await visitor.post(link)).status).toBe(410)
    const { visitor: other } = await ask(world, 'ben@example.org')
    const late = await lastLink(world, 'ben@example.org')
    clock.advance({ hours: 48 })
    expect((await other.open(late)).text).toContain('good for two days and has ended')
    expect((await other.open(urls.subscribeConfirm('nonsense'))).status).toBe(410)
  })

  test('whoever is on the list gets the same answer, and a mail that says so', async ({ world }) => {
    await createSubscriber(world, 'ada@example.org')
    const known = await ask(world, 'ADA@example.org')
    const unknown = await ask(world, 'ben@example.org')
    expect(known.page.html).toBe(unknown.page.html)
    const mail = await lastMail(world, 'ada@example.org')
    expect(mail.subject).toContain('already')
    expect(mail.headers).toContain('"Auto-Submitted":"auto-generated"')
  })

  test('what is no address comes back with the form as it was', async ({ world }) => {
    const { page } = await ask(world, 'nonsense')
    expect(page.status).toBe(422)
    expect(page.document.querySelector('[name=email]')?.getAttribute('value')).toBe('nonsense')
    expect(page.document.querySelector('.field-error')?.textContent).toContain('name@example.org')
  })

  test('a form cannot fill a stranger’s mailbox', async ({ world, clock }) => {
    for (let number = 0; number < 3; number += 1) await ask(world, 'ada@example.org')
    expect(await mailsTo(world, 'ada@example.org')).toHaveLength(1)
    for (let number = 0; number < 12; number += 1) {
      clock.advance({ minutes: 11 })
      await ask(world, 'ada@example.org')
    }
    expect(await mailsTo(world, 'ada@example.org')).toHaveLength(5)
    clock.advance({ hours: 24 })
    await ask(world, 'ada@example.org')
    expect(await mailsTo(world, 'ada@example.org')).toHaveLength(6)
  })

  test('one browser may sign up a household, not a town', async ({ world }) => {
    for (let number = 0; number < 20; number += 1) await ask(world, `reader-${number}@example.org`)
    expect((await ask(world, 'one-more@example.org')).page.status).toBe(429)
  })

  test('an address that was not confirmed is forgotten after a week', async ({ world, db, clock }) => {
    await ask(world, 'ada@example.org')
    clock.advance({ days: 6 })
    await forgetUnconfirmed(world)
    expect(await findSubscriberByEmail(db, 'ada@example.org')).not.toBeNull()
    clock.advance({ days: 2 })
    await forgetUnconfirmed(world)
    expect(await findSubscriberByEmail(db, 'ada@example.org')).toBeNull()
  })

  test('a suppressed address that takes mail again is on the list again', async ({ world, db, clock }) => {
    const id = await createSubscriber(world, 'ada@example.org')
    await suppress(db, id, clock.now(), '550 5.1.1 no such user')
    const { visitor } = await ask(world, 'ada@example.org')
    await visitor.open(await lastLink(world, 'ada@example.org'))
    await visitor.submit('main form')
    expect(await findSubscriberByEmail(db, 'ada@example.org')).toMatchObject({
      state: 'active',
      suppressedBecause: null,
    })
  })
})

describe('unsubscribing', () => {
  const linkOf = async (world: World, email = 'ada@example.org') =>
    urls.unsubscribe(unsubscribeToken(world.services.secret, await createSubscriber(world, email)))

  test('opening the link changes nothing; its button does, and there is a way back', async ({
    world,
    db,
  }) => {
    const link = await linkOf(world)
    const visitor = world.visitor()
    expect((await visitor.open(link)).text).toContain('No more editions will be mailed to ada@example.org')
    expect(await findSubscriberByEmail(db, 'ada@example.org')).toMatchObject({ state: 'active' })
    expect((await visitor.submit('main form')).text).toContain('You will get no more editions')
    expect(await findSubscriberByEmail(db, 'ada@example.org')).toMatchObject({ state: 'unsubscribed' })
    expect((await visitor.submit('main form')).text).toContain('You are on the list')
    expect(await findSubscriberByEmail(db, 'ada@example.org')).toMatchObject({ state: 'active' })
  })

  test('a mail program’s one click needs no cookie and no origin, and gets no redirect', async ({
    world,
    db,
  }) => {
    const link = await linkOf(world)
    const page = await world.visitor().post(link, { 'List-Unsubscribe': 'One-Click' }, {})
    expect(page.status).toBe(200)
    expect(page.path).toBe(link)
    expect(await findSubscriberByEmail(db, 'ada@example.org')).toMatchObject({ state: 'unsubscribed' })
    expect((await world.visitor().post(link, { 'List-Unsubscribe': 'One-Click' }, {})).status).toBe(200)
  })

  test('one provider may unsubscribe a thousand people from one address', async ({ world }) => {
    for (let number = 0; number < 60; number += 1) {
      const link = await linkOf(world, `reader-${number}@example.org`)
      expect((await world.visitor().post(link, { 'List-Unsubscribe': 'One-Click' }, {})).status).toBe(200)
    }
  })

  test('the link works for years, and a forged one does not', async ({ world, clock }) => {
    const link = await linkOf(world)
    clock.advance({ days: 4000 })
    expect((await world.visitor().open(link)).status).toBe(200)
    expect((await world.visitor().open(`${link}x`)).status).toBe(404)
    for (const forged of [`${link}x`, `${link}x/again`, '/newsletter/unsubscribe/..%2f..%2fdesk'])
      expect((await world.visitor().post(forged, { 'List-Unsubscribe': 'One-Click' })).status).toBe(404)
    const { secret } = world.services
    const [id = ''] = unsubscribeToken(secret, 'somebody' as never).split('.')
    expect(readUnsubscribeToken(secret, `${id}.${'A'.repeat(43)}`)).toBeNull()
    expect(readUnsubscribeToken(secret, id)).toBeNull()
  })

  test('the staff can do it too, and it is noted', async ({ world, db }) => {
    const staff = await createStaff(world, 'editor')
    const subscriberId = await createSubscriber(world, 'ada@example.org')
    expect(await unsubscribe(world, { subscriberId, by: staff.id })).toBe(true)
    expect(await unsubscribe(world, { subscriberId, by: staff.id })).toBe(false)
    expect(await listAudit(db, { limit: 10 })).toMatchObject([
      { action: 'subscriber.unsubscribed', subject: `subscriber:${subscriberId}`, by: { id: staff.id } },
    ])
  })
})

test('the desk lists, counts and searches subscribers', async ({ world, db }) => {
  for (const name of ['ada', 'ben', 'cyd_x']) await createSubscriber(world, `${name}@example.org`)
  await ask(world, 'dan@example.org')
  expect(await countSubscribers(db)).toEqual({ active: 3, unconfirmed: 1, unsubscribed: 0, suppressed: 0 })
  expect(await listSubscribers(db, { limit: 2 })).toHaveLength(2)
  const found = await listSubscribers(db, { query: 'D_X@', limit: 10 })
  expect(found.map(({ email }) => email)).toEqual(['cyd_x@example.org'])
  expect(await listSubscribers(db, { state: 'unconfirmed', limit: 10 })).toHaveLength(1)
})
