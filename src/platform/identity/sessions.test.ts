import { createReader, signInReader } from '../../../test/factories/readers.ts'
import { createStaff, signInStaff } from '../../../test/factories/staff.ts'
import { expect, test, type World } from '../../../test/world.ts'
import { forgetOldSessions } from './index.ts'

const cookie = 'standfirst-reader'

async function signedInReader(world: World) {
  const visitor = world.visitor()
  await signInReader(world, visitor, await createReader(world))
  return visitor
}

/** The same browser before its cookie changed, as a request that was already under way. */
function copyOf(world: World, token: string) {
  const copy = world.visitor()
  copy.carry(cookie, token)
  return copy
}

const isIn = async (visitor: { open(path: string): Promise<{ path: string }> }) =>
  (await visitor.open('/account')).path === '/account'

test('a session gets a new token once a day, and the old one is good for a minute more', async ({
  world,
  clock,
}) => {
  const visitor = await signedInReader(world)
  const first = visitor.cookies.get(cookie) ?? ''
  expect(await isIn(visitor)).toBe(true)
  expect(visitor.cookies.get(cookie)).toBe(first)

  clock.advance({ hours: 25 })
  expect(await isIn(visitor)).toBe(true)
  const second = visitor.cookies.get(cookie) ?? ''
  expect(second).not.toBe(first)

  const late = copyOf(world, first)
  expect(await isIn(late)).toBe(true)
  expect(late.cookies.get(cookie)).toBe(first)
  clock.advance({ seconds: 61 })
  expect(await isIn(late)).toBe(false)
  expect(await isIn(visitor)).toBe(true)
})

test('two requests at once rotate a session once', async ({ world, clock }) => {
  const token = (await signedInReader(world)).cookies.get(cookie) ?? ''
  clock.advance({ hours: 25 })
  const visitors = [copyOf(world, token), copyOf(world, token), copyOf(world, token)]
  const pages = await Promise.all(visitors.map(visitor => visitor.open('/account')))
  expect(pages.map(({ path }) => path)).toEqual(['/account', '/account', '/account'])
  expect(visitors.filter(visitor => visitor.cookies.get(cookie) !== token)).toHaveLength(1)
})

test('a session that is used lives on; one that is not ends after its days', async ({ world, db, clock }) => {
  const [used, idle] = [await signedInReader(world), await signedInReader(world)]
  for (let day = 0; day < 61; day += 1) {
    clock.advance({ days: 1, minutes: 1 })
    expect(await isIn(used)).toBe(true)
  }
  expect(await isIn(idle)).toBe(false)
  await forgetOldSessions({ db, clock })
  expect(await isIn(used)).toBe(true)
})

test('signing out ends the session on the server, also when that very request rotated it', async ({
  world,
  clock,
}) => {
  for (const hours of [0, 25]) {
    const visitor = await signedInReader(world)
    const token = visitor.cookies.get(cookie) ?? ''
    clock.advance({ hours })
    await visitor.post('/account/sign-out')
    expect(visitor.cookies.has(cookie)).toBe(false)
    expect(await isIn(copyOf(world, token))).toBe(false)
  }
})

test('a made-up token is nobody', async ({ world }) => {
  expect(await isIn(copyOf(world, 'made-up'))).toBe(false)
})

test('the realms do not know each other: a reader is nobody at the desk, and the other way round', async ({
  world,
}) => {
  const reader = await signedInReader(world)
  reader.carry('standfirst-staff', reader.cookies.get(cookie) ?? '')
  expect((await reader.open('/desk/staff')).path).toContain('/desk/sign-in')

  const staff = world.visitor()
  await signInStaff(world, staff, await createStaff(world, 'administrator'))
  expect(await isIn(copyOf(world, staff.cookies.get('standfirst-staff') ?? ''))).toBe(false)
})
