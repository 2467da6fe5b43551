import { createReader, signInReader } from '../../test/factories/readers.ts'
import { createStaff, signInStaff } from '../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../test/world.ts'
import type { App } from '../platform/http/index.ts'
import { createRateLimiter } from '../platform/server/index.ts'
import { createApp } from './index.ts'

/** Asks every route that the app has, as somebody who may do everything, and gives those that broke. */
async function broken(
  world: World,
  { inPath, query = '', body }: { inPath: string; query?: string; body: string },
) {
  const [visitor, staff, reader] = [
    world.visitor(),
    await createStaff(world, 'administrator'),
    await createReader(world),
  ]
  const app: App = createApp({ ...world.services, limiter: createRateLimiter(world.clock, 0) })
  const wrong: string[] = []
  for (const { method, path } of app.routes) {
    if (method === 'ALL' || path.includes('sign-out')) continue
    await signInStaff(world, visitor, staff)
    await signInReader(world, visitor, reader)
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await app.request(
      `${world.services.config.url}${path.replaceAll(/:\w+(\{[^}]+\})?/g, inPath)}${query}`,
      {
        method,
        headers: {
          host: 'paper.test',
          origin: world.services.config.url,
          cookie,
          'content-type': 'application/x-www-form-urlencoded',
        },
        ...(method === 'POST' && { body }),
      },
    )
    await answer.body?.cancel()
    if (answer.status >= 500) wrong.push(`${method} ${path}: ${answer.status}`)
  }
  return wrong
}

const names =
  'email name displayName text note reason role key to edition q remove next do since before order'

const fields = (value: string): string =>
  names
    .split(' ')
    .map(name => `${name}=${value}`)
    .join('&')

describe('no route of the app breaks', () => {
  test.for([
    ['NUL', '%00', '?page=%00&q=%00&before=%00&by=%00&month=%00&next=%00', fields('a%00b')],
    ['NUL in the middle', 'x%00y', '', fields('%00')],
    ['line ends', 'x%0d%0aset-cookie:a=b', '', fields('/%0d%0aset-cookie:a=b')],
    ['broken percent-encoding', '%E0%A4%A', '?page=%&q=%zz&before=%ff', fields('%zz%ff')],
    ['huge numbers', '99999999999999999999', '?page=99999999999999999999&before=1e999', fields('1e999')],
    ['negative numbers', '-1', '?page=-1&before=-1', fields('-1')],
    [
      'names that every object has',
      '__proto__',
      '?__proto__=1&notice=constructor&done=toString',
      '__proto__=1&constructor=1&toString=1',
    ],
    ['a letter outside ASCII', '%E2%82%AC', '?q=%F0%9F%92%A9&before=%E2%82%AC', fields('%E2%82%AC')],
    [
      'a long text',
      'x'.repeat(5000),
      `?q=${'x'.repeat(5000)}&before=${'x'.repeat(5000)}`,
      fields('x'.repeat(20_000)),
    ],
  ] as const)('over %s', { timeout: 60_000 }, async ([, inPath, query, body], { world }) => {
    expect(await broken(world, { inPath, query, body })).toEqual([])
  })
})

test('a large body is for stories alone', async ({ world }) => {
  const app = createApp(world.services)
  const send = async (path: string, bytes: number) =>
    (
      await app.request(path, {
        method: 'POST',
        headers: { 'content-length': String(bytes), 'content-type': 'application/x-www-form-urlencoded' },
        body: 'a=',
      })
    ).status
  expect(await send('/sign-in', 2_000_000)).toBe(413)
  expect(await send('/desk/sign-in', 2_000_000)).toBe(413)
  expect(await send('/desk/stories/new', 20_000_000)).toBe(401)
  expect(await send('/desk/stories/new', 30_000_000)).toBe(413)
})
