import { createBounce } from '../../../test/factories/bounces.ts'
import { createEdition, createSubscriber } from '../../../test/factories/newsletter.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { claimDelivery } from '../deliveries/delivery-store.ts'
import { listDeliveries } from '../deliveries/ledger-store.ts'
import { listDue, planDeliveries } from '../deliveries/queue-store.ts'
import { startSending } from '../deliveries/start-sending.ts'
import type { EditionId } from '../editions/edition.ts'
import type { SubscriberId } from '../subscribers/subscriber.ts'
import { activate, end, findSubscriber } from '../subscribers/subscriber-store.ts'
import { takeBounce } from './take-bounce.ts'

type Bounce = Parameters<typeof createBounce>[0]

/** A day later, an edition is mailed to everybody. */
async function mailEdition(world: World): Promise<EditionId> {
  world.clock.advance({ days: 1 })
  const { id } = await createEdition(world.services)
  await startSending(world, { editionId: id, by: null })
  await world.work()
  return id
}

async function delivery(world: World, editionId: EditionId) {
  for (const state of ['accepted', 'rejected', 'claimed'] as const) {
    const [found] = await listDeliveries(world.db, editionId, { state, limit: 1 })
    if (found?.messageId) return { ...found, messageId: found.messageId }
  }
  throw new Error('Nothing was mailed')
}

/** The mail of an edition comes back some hours later. */
async function comesBack(world: World, editionId: EditionId, bounce: Bounce) {
  const { messageId } = await delivery(world, editionId)
  world.clock.advance({ hours: 3 })
  return takeBounce(world, createBounce(bounce, messageId))
}

const stateOf = async (world: World, id: SubscriberId) => (await findSubscriber(world.db, id))?.state

describe('a mail that comes back after it was taken', () => {
  test('since there is no such user, is a rejected delivery and ends its address, once', async ({
    world,
  }) => {
    const ada = await createSubscriber(world, 'ada@mail.test')
    const edition = await mailEdition(world)
    expect(await comesBack(world, edition, 'unknown-user')).toEqual({
      outcome: 'bounced',
      email: 'ada@mail.test',
      status: '5.1.1',
      isSuppressed: true,
    })
    expect(await delivery(world, edition)).toMatchObject({
      state: 'rejected',
      response: expect.stringMatching(/^bounced 5\.1\.1: 550 5\.1\.1 /),
      settledAt: world.clock.now(),
    })
    expect(await findSubscriber(world.db, ada)).toMatchObject({
      state: 'suppressed',
      suppressedBecause: expect.stringContaining('User unknown'),
    })
    expect(await comesBack(world, edition, 'unknown-user')).toEqual({ outcome: 'ignored', why: 'settled' })
  })

  test('three editions in a row ends its address, although each was taken first', async ({ world }) => {
    const ada = await createSubscriber(world, 'ada@mail.test')
    const days: Bounce[] = [
      'mailbox-full',
      'given-up',
      'refused-by-policy',
      'mailbox-full',
      'given-up',
      'mailbox-full',
    ]
    const states: unknown[] = []
    for (const bounce of days) {
      const edition = await mailEdition(world)
      const taken = await comesBack(world, edition, bounce)
      states.push(taken.outcome === 'bounced' && taken.isSuppressed)
    }
    expect(states).toEqual([false, false, false, false, false, true])
    expect(await stateOf(world, ada)).toBe('suppressed')
  })

  test('does not end an address whose mails arrive in between', async ({ world }) => {
    const ada = await createSubscriber(world, 'ada@mail.test')
    for (const fails of [true, true, false, true, true]) {
      const edition = await mailEdition(world)
      if (fails) await comesBack(world, edition, 'mailbox-full')
    }
    expect(await stateOf(world, ada)).toBe('active')
  })

  test('says nothing of an address that was confirmed anew since, and changes none that was ended', async ({
    world,
  }) => {
    const [ada, ben] = [
      await createSubscriber(world, 'ada@mail.test'),
      await createSubscriber(world, 'ben@mail.test'),
    ]
    const edition = await mailEdition(world)
    const mailed = await listDeliveries(world.db, edition, { state: 'accepted', limit: 9 })
    for (const id of [ada, ben]) await end(world.db, id, world.clock.now())
    world.clock.advance({ hours: 1 })
    await activate(world.db, ada, world.clock.now())
    for (const { messageId } of mailed)
      expect(await takeBounce(world, createBounce('unknown-user', messageId ?? ''))).toMatchObject({
        outcome: 'bounced',
        isSuppressed: false,
      })
    expect([await stateOf(world, ada), await stateOf(world, ben)]).toEqual(['active', 'unsubscribed'])
  })
})

describe('a report', () => {
  test('of a mail that the server still tries to deliver changes nothing', async ({ world }) => {
    await createSubscriber(world, 'ada@mail.test')
    const edition = await mailEdition(world)
    expect(await comesBack(world, edition, 'delayed')).toEqual({ outcome: 'ignored', why: 'not-final' })
    expect(await delivery(world, edition)).toMatchObject({ state: 'accepted' })
  })

  test('that does not return a mail of ours ends nobody, whomever it names', async ({ world }) => {
    const id = await createSubscriber(world, 'nobody@gone.test')
    await mailEdition(world)
    const forged = createBounce('unknown-user', '<guessed@paper.test>')
    expect(await takeBounce(world, forged)).toEqual({ outcome: 'ignored', why: 'not-ours' })
    expect(await takeBounce(world, Buffer.from('Subject: Hello\n\nHello.'))).toEqual({
      outcome: 'ignored',
      why: 'no-report',
    })
    expect(await stateOf(world, id)).toBe('active')
  })

  test('that is faster than the answer to the mail itself has to come again', async ({
    world,
    db,
    clock,
  }) => {
    await createSubscriber(world, 'ada@mail.test')
    clock.advance({ minutes: 1 })
    const edition = await createEdition(world.services)
    await planDeliveries(db, edition, '')
    const [due] = await listDue(db, edition.id, clock.now(), 1)
    if (!due) throw new Error('Nothing is due')
    await claimDelivery(db, due.id, {
      by: 'run',
      at: clock.now(),
      messageId: '<early@paper.test>',
      formHash: null,
    })
    expect(await comesBack(world, edition.id, 'unknown-user')).toEqual({ outcome: 'too-early' })
    expect(await delivery(world, edition.id)).toMatchObject({ state: 'claimed' })
  })
})
