import fc from 'fast-check'
import { createArticle } from '../../../test/factories/articles.ts'
import { createSubscriber } from '../../../test/factories/newsletter.ts'
import { expect, test, type World } from '../../../test/world.ts'
import { type ArticleId, addCorrection, unpublishArticle } from '../../articles/index.ts'
import type { Mailer, SendOutcome } from '../../platform/mail/index.ts'
import { millisecondsBetween } from '../../platform/time/index.ts'
import { sendEdition } from '../deliveries/send-edition.ts'
import { startSending } from '../deliveries/start-sending.ts'
import { composeEdition } from '../editions/compose-edition.ts'
import { activate, end } from '../subscribers/subscriber-store.ts'

/** What happens to one mail: the mail server takes it, refuses it, puts it off; or the sender dies at it. */
const fate = fc.oneof(
  { weight: 10, arbitrary: fc.constant('taken' as const) },
  { weight: 3, arbitrary: fc.constantFrom('refused', 'put off', 'dies before', 'dies after', 'lost') },
)
type Fate = 'taken' | 'refused' | 'put off' | 'dies before' | 'dies after' | 'lost'

/** One day: who comes or goes, whether stories are set right, whether a job notes that in time, what happens to mails. */
const day = fc.record({
  moves: fc.array(fc.nat({ max: 3 }), { maxLength: 2 }),
  corrected: fc.option(fc.nat({ max: 9 }), { nil: null }),
  withdrawn: fc.option(fc.nat({ max: 9 }), { nil: null, freq: 2 }),
  noted: fc.boolean(),
  fates: fc.array(fate, { maxLength: 10 }),
})

const outcomes = {
  taken: { outcome: 'accepted', response: '250 taken' },
  refused: { outcome: 'rejected', concerns: 'recipient', status: '5.2.2', response: '552 full' },
  'put off': { outcome: 'deferred', concerns: 'recipient', response: '450 later' },
  lost: { outcome: 'unknown', response: 'Connection closed unexpectedly' },
} as const satisfies Partial<Record<Fate, SendOutcome>>

/** All that ever reached a reader: which stories, and which corrections first thing. */
interface Reached {
  readonly stories: Set<string>
  readonly told: string[]
}

/** What this test looks for in a mail: the stories that it lists by number, and the corrections above them. */
function readMail(text: string): { stories: string[]; told: string[] } {
  const first = text.split(/^\*+$/m).filter((_, place) => place % 2 === 1)
  return {
    stories: [...text.matchAll(/^\d+\. (story\d+)/gm)].map(([, mark = '']) => mark),
    told: [...first.join('\n').matchAll(/mistake\d+/g)].map(String),
  }
}

type Receive = (to: string, text: string, certainty: 'had' | 'maybe had' | 'maybe not') => void

async function sendDay(world: World, fates: Fate[], receive: Receive) {
  const composed = await composeEdition(world.services, { by: null })
  if (!composed.ok) throw new Error(composed.reason)
  await startSending(world, { editionId: composed.edition.id, by: null })
  for (;;) {
    const died = Promise.withResolvers<'died'>()
    let isDead = false
    const mailer: Mailer = {
      kind: 'smtp',
      send: async ({ to, text = '' }) => {
        const never = new Promise<SendOutcome>(() => {})
        const happens = isDead ? 'dies before' : (fates.shift() ?? 'taken')
        if (happens === 'taken') receive(to, text, 'had')
        if (happens === 'lost' || happens === 'dies after') receive(to, text, 'maybe had')
        if (happens === 'dies before') receive(to, text, 'maybe not')
        if (happens !== 'dies before' && happens !== 'dies after') return outcomes[happens]
        isDead = true
        died.resolve('died')
        return never
      },
      close: async () => {},
    }
    const { signal } = new AbortController()
    const result = await Promise.race([
      died.promise,
      sendEdition({ ...world.services, mailer }, composed.edition.id, { signal, concurrency: 2 }),
    ])
    if (result === 'finished') return
    if (typeof result === 'object')
      world.clock.advance({ milliseconds: Math.max(1, millisecondsBetween(world.clock.now(), result.waits)) })
  }
}

test('whatever fails, each reader who had a mistake is told once, and nobody else is', {
  timeout: 240_000,
}, async ({ world, db, clock }) => {
  let written = 0
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(day, { minLength: 2, maxLength: 5 }), async days => {
      run += 1
      const names = Array.from({ length: 4 }, (_, number) => `run-${run}-reader-${number}@mail.test`)
      const ids = []
      for (const name of names) ids.push(await createSubscriber(world, name))
      const isActive = names.map(() => true)
      const reached = new Map<string, Reached>(names.map(name => [name, { stories: new Set(), told: [] }]))
      /** Mails of which nobody will ever know whether they arrived: what was in them may or may not have been read. */
      const unsure = new Map<string, Set<string>>(names.map(name => [name, new Set()]))
      const stories: { id: ArticleId; mark: string; corrections: string[] }[] = []
      const receive: Receive = (to, text, certainty) => {
        const { stories: had, told } = readMail(text)
        if (certainty !== 'had') for (const mark of [...had, ...told]) unsure.get(to)?.add(mark)
        if (certainty === 'maybe not') return
        for (const mark of had) reached.get(to)?.stories.add(mark)
        reached.get(to)?.told.push(...told)
      }
      const nextDay = async (fates: Fate[]) => {
        written += 1
        const story = await createArticle(world, { headline: `story${written} is out` })
        stories.push({ id: story.id, mark: `story${written}`, corrections: [] })
        clock.advance({ minutes: 1 })
        await sendDay(world, fates, receive)
        clock.advance({ days: 1 })
      }
      for (const { moves, corrected, withdrawn, noted, fates } of days) {
        for (const who of moves) {
          const id = ids[who]
          if (!id) continue
          await (isActive[who] ? end(db, id, clock.now()) : activate(db, id, clock.now()))
          isActive[who] = !isActive[who]
          clock.advance({ seconds: 1 })
        }
        const chosen = (place: number | null) =>
          place === null ? undefined : stories[place % Math.max(1, stories.length)]
        const [story, goes] = [chosen(corrected), chosen(withdrawn)]
        if (story) {
          written += 1
          const text = `Sorry for mistake${written}.`
          const corrects = { articleId: story.id, text, by: null }
          if ((await addCorrection(world, corrects)).ok) story.corrections.push(`mistake${written}`)
        }
        if (goes) {
          written += 1
          const publicReason = `Gone for mistake${written}.`
          const withdrawal = { articleId: goes.id, publicReason, by: null }
          if ((await unpublishArticle(world, withdrawal)).ok) goes.corrections.push(`mistake${written}`)
        }
        if (noted) await world.work()
        await nextDay([...fates])
      }
      // Everybody comes back, and nothing fails any more: two editions later nobody may be owed anything.
      for (const id of ids) await activate(db, id, clock.now())
      clock.advance({ seconds: 1 })
      await nextDay([])
      await nextDay([])

      for (const [name, { stories: had, told }] of reached) {
        expect(new Set(told).size, `${name} is told nothing twice`).toBe(told.length)
        for (const { mark, corrections } of stories)
          for (const correction of corrections) {
            if (!had.has(mark) && !unsure.get(name)?.has(mark)) expect(told, name).not.toContain(correction)
          }
        const owed = stories.flatMap(({ mark, corrections }) => (had.has(mark) ? corrections : []))
        // Only a mail that carried it, and of which nobody knows whether it arrived, may have lost it.
        const missing = owed.filter(each => !told.includes(each) && !unsure.get(name)?.has(each))
        expect(missing, name).toEqual([])
      }
      for (const id of ids) await end(db, id, clock.now())
    }),
    { numRuns: 15 },
  )
})
