import { work } from '../src/app/index.ts'
import { findPublished } from '../src/articles/index.ts'
import { createWorker } from '../src/platform/jobs/index.ts'
import { plus, systemClock } from '../src/platform/time/index.ts'
import { createScheduledArticle } from './factories/articles.ts'
import { expect, test } from './world.ts'

/** Well within the second that an editor was promised. */
const mostLate = 900

test('a story is out within its second by the real worker, without a visitor, and after a restart past its hour', async ({
  world,
}) => {
  const services = { ...world.services, clock: systemClock }
  const isOut = async (id: Awaited<ReturnType<typeof createScheduledArticle>>) =>
    (await findPublished(services.db, systemClock.now(), id)) !== null
  const hour = plus(systemClock.now(), { milliseconds: 1500 })
  world.clock.set(systemClock.now())
  const first = await createScheduledArticle(world, hour)
  const late = await createScheduledArticle(world, plus(hour, { milliseconds: 1500 }))
  const worker = createWorker(services, { ...work, ticks: [] })
  worker.start()
  await expect.poll(() => isOut(first), { interval: 25, timeout: 10_000 }).toBe(true)
  expect(Date.parse(systemClock.now()) - Date.parse(hour)).toBeLessThan(mostLate)
  expect(await isOut(late)).toBe(false)
  await worker.stop()

  // Nobody is there when the second one's hour comes.
  await expect
    .poll(() => systemClock.now() > plus(hour, { milliseconds: 1700 }), { timeout: 5000 })
    .toBe(true)
  expect(await isOut(late)).toBe(false)
  const again = createWorker(services, { ...work, ticks: [] })
  again.start()
  await expect.poll(() => isOut(late), { interval: 25, timeout: 5000 }).toBe(true)
  await again.stop()
})
