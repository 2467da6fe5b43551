import { createEdition, createSubscriber, createSubscribers } from '../../../test/factories/newsletter.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { expect, test, type World } from '../../../test/world.ts'
import type { Mailer, Message, SendOutcome } from '../../platform/mail/index.ts'
import { findSubscriberByEmail } from '../subscribers/subscriber-store.ts'
import { unsubscribe } from '../subscribers/unsubscribe.ts'
import type { DeliveryState } from './delivery.ts'
import { countDeliveries, listDeliveries } from './ledger-store.ts'
import { resendUnknown } from './resend-unknown.ts'
import { sendEdition } from './send-edition.ts'
import { findSending } from './sending-store.ts'
import { startSending } from './start-sending.ts'

/** A mail server that answers as it is told, and keeps what it took. */
const mailerThat = (answer: (message: Message) => SendOutcome | Promise<SendOutcome>) => {
  const sent: Message[] = []
  const mailer: Mailer = {
    kind: 'smtp',
    async send(message) {
      sent.push(message)
      return answer(message)
    },
    async close() {},
  }
  return { mailer, sent }
}

const accepted: SendOutcome = { outcome: 'accepted', response: '250 taken' }
const serverDown: SendOutcome = { outcome: 'deferred', concerns: 'server', response: 'connect ECONNREFUSED' }
const greylisted: SendOutcome = { outcome: 'deferred', concerns: 'recipient', response: '450 later' }
const rejected = (status: string | null, response = `550 ${status ?? 'no'}`): SendOutcome => ({
  outcome: 'rejected',
  concerns: 'recipient',
  status,
  response,
})

async function begun(world: World, readers: number) {
  await createSubscribers(world, readers)
  const edition = await createEdition(world.services)
  await startSending(world, { editionId: edition.id, by: null })
  const states = async () => {
    const counts = Object.entries(await countDeliveries(world.db, edition.id))
    return Object.fromEntries(counts.filter(([, count]) => count > 0)) as Partial<
      Record<DeliveryState, number>
    >
  }
  const send = (mailer: Mailer, signal = new AbortController().signal) =>
    sendEdition({ ...world.services, mailer }, edition.id, { signal })
  return { edition, states, send }
}

test('everybody active gets the edition once, each with a link of their own', async ({ world, db }) => {
  const { edition, states, send } = await begun(world, 25)
  const { mailer, sent } = mailerThat(() => accepted)
  expect(await send(mailer)).toBe('finished')
  expect(await send(mailer)).toBe('finished')
  expect(await states()).toEqual({ accepted: 25 })
  expect(new Set(sent.map(({ to }) => to)).size).toBe(25)
  expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(25)
  expect(new Set(sent.map(({ headers }) => headers?.['List-Unsubscribe'])).size).toBe(25)
  const [first] = await listDeliveries(db, edition.id, { state: 'accepted', limit: 1 })
  expect(sent.find(({ to }) => to === first?.email)?.messageId).toBe(first?.messageId)
  expect(await findSending(db, edition.id)).toMatchObject({ lastError: null, finishedAt: expect.any(String) })
})

test('who joined after the edition was composed is not mailed it, nor who left before their turn', async ({
  world,
  db,
  clock,
}) => {
  const { send, states } = await begun(world, 3)
  clock.advance({ seconds: 1 })
  await createSubscriber(world, 'late@mail.test')
  const { mailer, sent } = mailerThat(async ({ to }) => {
    const leaver = await findSubscriberByEmail(
      db,
      to === 'reader-2@mail.test' ? 'reader-1@mail.test' : 'reader-2@mail.test',
    )
    if (sent.length === 1 && leaver) await unsubscribe(world, { subscriberId: leaver.id })
    return accepted
  })
  await send(mailer)
  expect(sent).toHaveLength(2)
  expect(sent.map(({ to }) => to)).not.toContain('late@mail.test')
  expect(await states()).toEqual({ accepted: 2, skipped: 1 })
})

test('a mail server that is down burns no delivery; the desk sees why it waits', async ({
  world,
  db,
  clock,
}) => {
  const { edition, send, states } = await begun(world, 30)
  const down = mailerThat(() => serverDown)
  const result = await send(down.mailer)
  expect(result).toEqual({ waits: '2026-03-10T09:00:15.000Z' })
  expect(down.sent).toHaveLength(1)
  expect(await states()).toEqual({ waiting: 30 })
  expect(await findSending(db, edition.id)).toMatchObject({
    failures: 1,
    lastError: 'connect ECONNREFUSED',
    nextTryAt: '2026-03-10T09:00:15.000Z',
  })
  clock.advance({ seconds: 15 })
  expect(await send(down.mailer)).toEqual({ waits: '2026-03-10T09:00:45.000Z' })
  clock.advance({ seconds: 30 })
  expect(await send(mailerThat(() => accepted).mailer)).toBe('finished')
  expect(await states()).toEqual({ accepted: 30 })
  expect(await findSending(db, edition.id)).toMatchObject({ failures: 0, lastError: null, nextTryAt: null })
})

test('a recipient who is put off is tried again later, with the same Message-ID', async ({
  world,
  clock,
}) => {
  const { send, states } = await begun(world, 2)
  const answers = mailerThat(({ to }) =>
    to === 'reader-0@mail.test' && answers.sent.length < 4 ? greylisted : accepted,
  )
  expect(await send(answers.mailer)).toEqual({ waits: '2026-03-10T09:05:00.000Z' })
  expect(await states()).toEqual({ accepted: 1, deferred: 1 })
  clock.advance({ minutes: 5 })
  expect(await send(answers.mailer)).toEqual({ waits: '2026-03-10T09:20:00.000Z' })
  clock.advance({ minutes: 15 })
  expect(await send(answers.mailer)).toBe('finished')
  expect(await states()).toEqual({ accepted: 2 })
  const ids = answers.sent.filter(({ to }) => to === 'reader-0@mail.test').map(({ messageId }) => messageId)
  expect(ids).toHaveLength(3)
  expect(new Set(ids).size).toBe(1)
})

test('after a day what is still put off is given up', async ({ world, db, clock }) => {
  const { edition, send, states } = await begun(world, 2)
  const { mailer } = mailerThat(() => greylisted)
  await send(mailer)
  clock.advance({ hours: 24 })
  expect(await send(mailer)).toBe('finished')
  expect(await states()).toEqual({ rejected: 2 })
  const [delivery] = await listDeliveries(db, edition.id, { state: 'rejected', limit: 1 })
  expect(delivery?.response).toBe('expired')
  expect(await findSubscriberByEmail(db, 'reader-0@mail.test')).toMatchObject({ state: 'active' })
})

test('a message whose fate is unknown is not sent again, until a person says so', async ({ world, db }) => {
  const { edition, send, states } = await begun(world, 1)
  const staff = await createStaff(world, 'editor')
  const lost = mailerThat(() => ({ outcome: 'unknown', response: 'Connection closed unexpectedly' }))
  expect(await send(lost.mailer)).toBe('finished')
  expect(await send(lost.mailer)).toBe('finished')
  expect(lost.sent).toHaveLength(1)
  const [delivery] = await listDeliveries(db, edition.id, { state: 'unknown', limit: 10 })
  if (!delivery) throw new Error('nothing is unknown')
  expect(await resendUnknown(world, { deliveryId: delivery.id, by: staff.id })).toEqual({ ok: true })
  expect(await resendUnknown(world, { deliveryId: delivery.id, by: staff.id })).toMatchObject({ ok: false })
  const again = mailerThat(() => accepted)
  await send(again.mailer)
  expect(again.sent.map(({ messageId }) => messageId)).toEqual([delivery.messageId])
  expect(await states()).toEqual({ accepted: 1 })
})

test('an address that does not exist is not mailed any more; three refusals in a row end it too', async ({
  world,
  db,
  clock,
}) => {
  await createSubscribers(world, 3)
  const answers = mailerThat(({ to }) => {
    if (to === 'reader-0@mail.test') return rejected('5.1.1')
    if (to === 'reader-1@mail.test') return rejected('5.2.2')
    return rejected('5.7.1')
  })
  for (const day of ['10', '11', '12', '13']) {
    clock.set(`2026-03-${day}T09:00:00Z`)
    const edition = await createEdition(world.services)
    await startSending(world, { editionId: edition.id, by: null })
    await sendEdition({ ...world.services, mailer: answers.mailer }, edition.id, {
      signal: new AbortController().signal,
    })
  }
  const times = (to: string) => answers.sent.filter(message => message.to === to).length
  expect([times('reader-0@mail.test'), times('reader-1@mail.test'), times('reader-2@mail.test')]).toEqual([
    1, 3, 4,
  ])
  expect(await findSubscriberByEmail(db, 'reader-1@mail.test')).toMatchObject({
    state: 'suppressed',
    suppressedBecause: '550 5.2.2',
  })
})

test('asked to stop, it finishes what is under way and leaves the rest for the next start', async ({
  world,
}) => {
  const { send, states } = await begun(world, 50)
  const stopping = new AbortController()
  const slow = mailerThat(async () => {
    if (slow.sent.length === 20) stopping.abort()
    return accepted
  })
  expect(await send(slow.mailer, stopping.signal)).toBe('stopped')
  const counts = await states()
  expect(counts.claimed).toBeUndefined()
  expect((counts.accepted ?? 0) + (counts.waiting ?? 0)).toBe(50)
  expect(counts.accepted).toBeLessThanOrEqual(30)
  expect(await send(slow.mailer)).toBe('finished')
  expect(await states()).toEqual({ accepted: 50 })
  expect(slow.sent).toHaveLength(50)
})

test('the job mails an edition to the end, and tells that it is sent', async ({ world, db }) => {
  const { edition, states } = await begun(world, 4)
  await world.work()
  expect(await states()).toEqual({ accepted: 4 })
  expect(await findSending(db, edition.id)).toMatchObject({ finishedAt: expect.any(String) })
  expect(await startSending(world, { editionId: edition.id, by: null })).toEqual({
    ok: false,
    reason: 'already-started',
  })
})

test('an edition that nobody subscribes to is sent at once', async ({ world }) => {
  const { send, states } = await begun(world, 0)
  expect(await send(mailerThat(() => accepted).mailer)).toBe('finished')
  expect(await states()).toEqual({})
})
