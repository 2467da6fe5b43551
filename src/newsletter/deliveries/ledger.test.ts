import fc from 'fast-check'
import { createEdition, createSubscribers } from '../../../test/factories/newsletter.ts'
import { expect, test, type World } from '../../../test/world.ts'
import type { Mailer, SendOutcome } from '../../platform/mail/index.ts'
import { millisecondsBetween } from '../../platform/time/index.ts'
import { type DeliveryState, deliveryStates } from './delivery.ts'
import { countDeliveries, listDeliveries } from './ledger-store.ts'
import { sendEdition } from './send-edition.ts'
import { startSending } from './start-sending.ts'

/**
 * What happens to one message. `dies…`: the whole sender does, there and then, with what its other connections are at.
 */
type Fate = 'taken' | 'refused' | 'put off' | 'server down' | 'lost' | 'dies before' | 'dies after'

const fate = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Fate>('taken') },
  { weight: 1, arbitrary: fc.constantFrom<Fate>('refused', 'put off', 'server down', 'lost') },
  { weight: 1, arbitrary: fc.constantFrom<Fate>('dies before', 'dies after') },
)

/** A mail server that outlives its senders and counts what each reader got. */
class Server {
  readonly mailed = new Map<string, string[]>()
  readonly #fates: Iterator<Fate>

  constructor(fates: readonly Fate[]) {
    this.#fates = fates.values()
  }

  /** One sender's connections to it. Once dead, nothing that the sender tries does anything or ever ends. */
  mailer(die: () => void): Mailer {
    let isDead = false
    const never = new Promise<SendOutcome>(() => {})
    return {
      kind: 'smtp',
      send: async ({ to, messageId = '' }) => {
        if (isDead) return never
        const next = this.#fates.next()
        const happens = next.done ? 'taken' : next.value
        if (happens === 'taken' || happens === 'lost' || happens === 'dies after')
          this.mailed.set(to, [...(this.mailed.get(to) ?? []), messageId])
        if (happens.startsWith('dies')) {
          isDead = true
          die()
          return never
        }
        return outcomes[happens as keyof typeof outcomes]
      },
      close: async () => {},
    }
  }
}

const outcomes = {
  taken: { outcome: 'accepted', response: '250 taken' },
  refused: { outcome: 'rejected', concerns: 'recipient', status: null, response: '550 no' },
  'put off': { outcome: 'deferred', concerns: 'recipient', response: '450 later' },
  'server down': { outcome: 'deferred', concerns: 'server', response: 'connect ECONNREFUSED' },
  lost: { outcome: 'unknown', response: 'Connection closed unexpectedly' },
} as const satisfies Record<string, SendOutcome>

const concurrency = 4

/** Runs senders one after the other, each until it dies or is done, until the edition is sent. Returns the deaths. */
async function sendWhateverHappens(
  world: World,
  server: Server,
  edition: Awaited<ReturnType<typeof createEdition>>,
) {
  let deaths = 0
  for (;;) {
    const died = Promise.withResolvers<'died'>()
    const mailer = server.mailer(() => died.resolve('died'))
    const { signal } = new AbortController()
    const result = await Promise.race([
      died.promise,
      sendEdition({ ...world.services, mailer }, edition.id, { signal, concurrency }),
    ])
    if (result === 'finished') return deaths
    if (result === 'died') deaths += 1
    else if (result !== 'stopped') {
      world.clock.advance({ milliseconds: Math.max(1, millisecondsBetween(world.clock.now(), result.waits)) })
    }
  }
}

test('whatever happens to sender and mail server, nobody gets two and the ledger says what is known', {
  timeout: 120_000,
}, async ({ world, db, clock }) => {
  await createSubscribers(world, 24)
  await fc.assert(
    fc.asyncProperty(fc.array(fate, { maxLength: 60 }), async fates => {
      clock.advance({ days: 1 })
      const edition = await createEdition(world.services)
      await startSending(world, { editionId: edition.id, by: null })
      const server = new Server(fates)
      const deaths = await sendWhateverHappens(world, server, edition)

      expect([...server.mailed.values()].every(ids => ids.length === 1)).toBe(true)
      const byState = async (state: DeliveryState) => listDeliveries(db, edition.id, { state, limit: 200 })
      for (const { email, messageId } of await byState('accepted'))
        expect(server.mailed.get(email ?? '')).toEqual([messageId])
      for (const { email } of await byState('rejected')) expect(server.mailed.has(email ?? '')).toBe(false)
      const counts = await countDeliveries(db, edition.id)
      expect(deliveryStates.filter(state => counts[state] > 0 && !finalStates.includes(state))).toEqual([])
      const lost = fates.filter(happens => happens === 'lost').length
      expect(counts.unknown).toBeLessThanOrEqual(deaths * concurrency + lost)
    }),
    { numRuns: 40 },
  )
})

const finalStates: readonly DeliveryState[] = ['accepted', 'rejected', 'unknown', 'skipped']
