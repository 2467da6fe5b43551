import { createStaff } from '../../../test/factories/staff.ts'
import { expect, test } from '../../../test/world.ts'
import { createDeskLink, firstDeskLink, listStaff } from '../index.ts'

const pathOf = (link: string | null) => new URL(link ?? '').pathname

test('the first start makes an administrator and a link that lets them in once, on any browser', async ({
  world,
  db,
}) => {
  const link = await firstDeskLink(world.services)
  expect(await listStaff(db)).toMatchObject([
    { name: 'Administrator', email: 'admin@paper.test', role: 'administrator' },
  ])
  const [visitor, late] = [world.visitor(), world.visitor()]
  const opened = await visitor.open(pathOf(link))
  expect(opened.text).toContain('admin@paper.test')
  await visitor.submit('main form')
  expect((await visitor.open('/desk/staff')).text).toContain('Administrator')
  expect((await late.open(pathOf(link))).status).toBe(410)
})

test('each start makes a link until somebody has signed in, and no second administrator', async ({
  world,
  db,
  clock,
}) => {
  const first = await firstDeskLink(world.services)
  clock.advance({ minutes: 60 })
  const second = await firstDeskLink(world.services)
  expect(second).not.toBe(first)
  const visitor = world.visitor()
  expect((await visitor.open(pathOf(first))).text).toContain('too old')
  await visitor.open(pathOf(second))
  await visitor.submit('main form')
  expect(await firstDeskLink(world.services)).toBeNull()
  expect(await listStaff(db)).toHaveLength(1)
})

test('an administrator who is there already is taken', async ({ world, db }) => {
  const ada = await createStaff(world, 'administrator', { email: 'ada@staff.test' })
  const visitor = world.visitor()
  expect((await visitor.open(pathOf(await firstDeskLink(world.services)))).text).toContain('ada@staff.test')
  expect((await listStaff(db)).map(({ id }) => id)).toEqual([ada.id])
})

test('a link for somebody who has left lets nobody in', async ({ world, db, clock }) => {
  const [ada, bea] = [await createStaff(world, 'administrator'), await createStaff(world, 'editor')]
  const token = await createDeskLink({ db, clock }, bea.id)
  const { revokeStaff } = await import('../change-staff.ts')
  await revokeStaff({ db, clock }, { staffId: bea.id, by: ada.id })
  const visitor = world.visitor()
  await visitor.open(`/desk/link/${token}`)
  await visitor.submit('main form')
  expect((await visitor.open('/desk/staff')).path).toContain('/desk/sign-in')
  await expect(createDeskLink({ db, clock }, bea.id)).rejects.toThrow('Nobody')
})
