import { z } from 'zod'
import { expect, test } from '../../../test/world.ts'
import { inTransaction } from '../db/index.ts'
import { plus } from '../time/index.ts'
import {
  createWorker,
  defineEvent,
  defineJob,
  emit,
  enqueue,
  handleJob,
  listJobs,
  on,
  onAtOnce,
  reviveJob,
  type Work,
} from './index.ts'

const greet = defineJob('test.greet', z.object({ name: z.string() }), 2)
const arrived = defineEvent('test.arrived', z.object({ name: z.string() }))
const nothing: Work = { jobs: [], listeners: [], ticks: [] }

test('a job runs once and is gone', async ({ world, db, clock }) => {
  const greeted: string[] = []
  const worker = createWorker(world.services, {
    ...nothing,
    jobs: [handleJob(greet, async (_, { name }) => void greeted.push(name))],
  })
  await enqueue({ db, clock }, greet, { name: 'Ada' })
  await worker.runDue()
  await worker.runDue()
  expect(greeted).toEqual(['Ada'])
})

test('a job waits for its time', async ({ world, db, clock }) => {
  const greeted: string[] = []
  const worker = createWorker(world.services, {
    ...nothing,
    jobs: [handleJob(greet, async (_, { name }) => void greeted.push(name))],
  })
  await enqueue({ db, clock }, greet, { name: 'Ada' }, { runAt: '2026-03-10T10:00:00.000Z' as never })
  await worker.runDue()
  expect(greeted).toEqual([])
  clock.set('2026-03-10T10:00:00Z')
  await worker.runDue()
  expect(greeted).toEqual(['Ada'])
})

test('a job that fails is tried again later, then laid aside until someone revives it', async ({
  world,
  db,
  clock,
}) => {
  let works = false
  const worker = createWorker(world.services, {
    ...nothing,
    jobs: [
      handleJob(greet, async () => {
        if (!works) throw new Error('nobody home')
      }),
    ],
  })
  await enqueue({ db, clock }, greet, { name: 'Ada' })
  await worker.runDue()
  expect(await listJobs(db, 'waiting')).toMatchObject([{ attempts: 1, last_error: 'nobody home' }])
  clock.advance({ seconds: 10 })
  await worker.runDue()
  const [dead] = await listJobs(db, 'dead')
  expect(dead).toMatchObject({ attempts: 2 })
  works = true
  expect(await reviveJob(db, dead?.id ?? '', clock.now())).toBe(true)
  await worker.runDue()
  expect(await listJobs(db, 'dead')).toEqual([])
})

test('a job that asks for another time is run then, as if new', async ({ world, db, clock }) => {
  const begun: string[] = []
  const worker = createWorker(world.services, {
    ...nothing,
    jobs: [
      handleJob(greet, async ({ clock: { now } }) => {
        begun.push(now())
        return begun.length < 3 ? { againAt: plus(now(), { minutes: 5 }) } : undefined
      }),
    ],
  })
  await enqueue({ db, clock }, greet, { name: 'Ada' })
  await worker.runDue()
  expect(await listJobs(db, 'waiting')).toMatchObject([{ attempts: 0, run_at: '2026-03-10T09:05:00.000Z' }])
  for (let number = 0; number < 3; number += 1) {
    clock.advance({ minutes: 5 })
    await worker.runDue()
  }
  expect(begun).toHaveLength(3)
  expect(await listJobs(db, 'waiting')).toEqual([])
})

test('a job whose process died is taken up when its lease has passed', async ({ world, db, clock }) => {
  const begun: string[] = []
  const stuck = createWorker(world.services, {
    ...nothing,
    jobs: [handleJob(greet, () => new Promise<void>(() => {}))],
  })
  await enqueue({ db, clock }, greet, { name: 'Ada' })
  void stuck.runDue()
  await expect.poll(() => listJobs(db, 'running')).toHaveLength(1)
  const next = createWorker(world.services, {
    ...nothing,
    jobs: [handleJob(greet, async (_, { name }) => void begun.push(name))],
  })
  await next.runDue()
  expect(begun).toEqual([])
  clock.advance({ seconds: 21 })
  await next.runDue()
  expect(begun).toEqual(['Ada'])
})

test('an event is heard while every hand is at a job that takes long', async ({ world, db, clock }) => {
  const heard: string[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const worker = createWorker(world.services, {
    ...nothing,
    listeners: [onAtOnce(arrived, 'door', (_, { name }) => void heard.push(name))],
    jobs: [handleJob(greet, () => promise)],
  })
  for (const name of ['Ada', 'Ben', 'Cara', 'Dan', 'Eve']) await enqueue({ db, clock }, greet, { name })
  worker.start()
  await expect.poll(() => listJobs(db, 'running')).toHaveLength(4)
  await emit({ db, clock }, arrived, { name: 'Fay' })
  await worker.hear()
  expect(heard).toEqual(['Fay'])
  resolve()
  await worker.stop()
})

test('two workers never run one job', async ({ world, db, clock }) => {
  const ran: string[] = []
  const work: Work = { ...nothing, jobs: [handleJob(greet, async (_, { name }) => void ran.push(name))] }
  for (let number = 0; number < 40; number += 1) await enqueue({ db, clock }, greet, { name: String(number) })
  await Promise.all([
    createWorker(world.services, work).runDue(),
    createWorker(world.services, work).runDue(),
  ])
  expect(ran.toSorted()).toEqual([...Array(40).keys()].map(String).toSorted())
})

test('an event reaches each listener, and nobody when its transaction failed', async ({
  world,
  db,
  clock,
}) => {
  const heard: string[] = []
  const worker = createWorker(world.services, {
    ...nothing,
    listeners: [
      on(arrived, 'porter', async (_, { name }) => void heard.push(`porter ${name}`)),
      on(arrived, 'cook', async (_, { name }) => void heard.push(`cook ${name}`)),
    ],
  })
  await emit({ db, clock }, arrived, { name: 'Ada' })
  await inTransaction(db, async tx => {
    await emit({ db: tx, clock }, arrived, { name: 'Nobody' })
    throw new Error('changed our mind')
  }).catch(() => {})
  await worker.runDue()
  expect(heard.toSorted()).toEqual(['cook Ada', 'porter Ada'])
})

test('a second job with the same key is not added', async ({ db, clock }) => {
  await enqueue({ db, clock }, greet, { name: 'Ada' }, { key: 'greet Ada' })
  await enqueue({ db, clock }, greet, { name: 'Ada' }, { key: 'greet Ada' })
  expect(await listJobs(db, 'waiting')).toHaveLength(1)
})
