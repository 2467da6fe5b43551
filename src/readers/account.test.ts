import { createReader, signInReader } from '../../test/factories/readers.ts'
import type { Visitor } from '../../test/visitor.ts'
import { expect, test } from '../../test/world.ts'
import { createWorker, on } from '../platform/jobs/index.ts'
import { keepNames, readerRenamed } from './index.ts'

const isIn = async (visitor: Visitor) => (await visitor.open('/account')).path === '/account'

test('the account page shows what is kept and where one is signed in, and nothing to others', async ({
  world,
}) => {
  const reader = await createReader(world, { displayName: 'Wren' })
  const [here, there, stranger] = [world.visitor(), world.visitor(), world.visitor()]
  await signInReader(world, here, reader)
  await signInReader(world, there, reader)
  const account = await here.open('/account')
  expect(account.text).toContain(reader.email)
  expect(account.document.querySelectorAll('li strong')).toHaveLength(1)
  expect(account.text.match(/Firefox, Linux/g)).toHaveLength(2)
  expect((await stranger.open('/account')).path).toBe('/sign-in?next=%2Faccount')
})

test('a reader goes by another name, and others hear of it', async ({ world }) => {
  const reader = await createReader(world, { displayName: 'Wren' })
  const visitor = world.visitor()
  await signInReader(world, visitor, reader)
  await visitor.open('/account')
  const saved = await visitor.submit('form[action="/account/name"]', {
    displayName: '  Wren   Ashdown\u202e ',
  })
  expect(saved.text).toContain('Your name is saved.')
  expect(saved.document.querySelector('[name=displayName]')?.getAttribute('value')).toBe('Wren Ashdown')
  const heard: string[] = []
  const listener = on(readerRenamed, 'test', async (_, { readerId }) => void heard.push(readerId))
  await createWorker(world.services, { jobs: [], ticks: [], listeners: [listener] }).runDue()
  expect(heard).toEqual([reader.id])
})

test('a name that cannot be taken comes back with the reason', async ({ world, db }) => {
  await keepNames({ db }, [{ name: 'Agnes Tolliver', email: 'agnes@staff.test' }])
  const visitor = world.visitor()
  await signInReader(world, visitor, await createReader(world, { displayName: 'Wren' }))
  for (const displayName of [
    'x',
    'y'.repeat(41),
    'The Standfirst',
    'Agnes Tolliver',
    'Agnes T0lliver',
    'Editor',
  ]) {
    await visitor.open('/account')
    const refused = await visitor.submit('form[action="/account/name"]', { displayName })
    expect(refused.status, displayName).toBe(422)
    expect(refused.document.querySelector('[name=displayName]')?.getAttribute('value')).toBe(displayName)
    expect(refused.document.querySelector('.field-error')).not.toBeNull()
  }

  const agnes = world.visitor()
  await signInReader(
    world,
    agnes,
    await createReader(world, { email: 'Agnes@staff.test', displayName: 'A. T.' }),
  )
  await agnes.open('/account')
  await agnes.submit('form[action="/account/name"]', { displayName: 'Agnes Tolliver' })
  expect(agnes.page?.status).toBe(200)
})

test('signing out ends this session only', async ({ world }) => {
  const reader = await createReader(world)
  const [here, there] = [world.visitor(), world.visitor()]
  for (const visitor of [here, there]) await signInReader(world, visitor, reader)
  await here.open('/account')
  await here.submit('form[action="/account/sign-out"]')
  expect(await isIn(here)).toBe(false)
  expect(await isIn(there)).toBe(true)
})

test('signing out everywhere ends every session of this reader, and nobody else’s', async ({ world }) => {
  const reader = await createReader(world)
  const [here, there, other] = [world.visitor(), world.visitor(), world.visitor()]
  for (const visitor of [here, there]) await signInReader(world, visitor, reader)
  await signInReader(world, other, await createReader(world))
  await here.open('/account')
  await here.submit('form[action="/account/sign-out-everywhere"]')
  expect(await isIn(here)).toBe(false)
  expect(await isIn(there)).toBe(false)
  expect(await isIn(other)).toBe(true)
})

test('a write without a session says so and changes nothing', async ({ world }) => {
  const visitor = world.visitor()
  expect((await visitor.post('/account/name', { displayName: 'Mallory' })).status).toBe(401)
  expect((await visitor.post('/account/sign-out-everywhere')).status).toBe(401)
})
