import { Authenticator } from '../../../test/factories/authenticator.ts'
import { lastMail } from '../../../test/factories/mail.ts'
import { createStaff, signInStaff } from '../../../test/factories/staff.ts'
import type { Visitor } from '../../../test/visitor.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { listAudit, type StaffMember } from '../index.ts'
import { writeStaff } from '../store.ts'

const origin = 'http://paper.test'

async function atTheDesk(world: World) {
  const staff = await createStaff(world, 'editor', { email: 'ida@staff.test' })
  const visitor = world.visitor()
  await signInStaff(world, visitor, staff)
  return { staff, visitor }
}

async function addPasskey(visitor: Visitor, authenticator = new Authenticator(origin)) {
  const options = JSON.parse((await visitor.postJson('/desk/account/passkeys/options')).html)
  const answer = await visitor.postJson('/desk/account/passkeys', authenticator.create(options))
  return { authenticator, status: answer.status }
}

async function signInWith(visitor: Visitor, authenticator: Authenticator) {
  const options = JSON.parse((await visitor.postJson('/desk/sign-in/passkey/options')).html)
  return visitor.postJson('/desk/sign-in/passkey', authenticator.get(options))
}

const isInside = async (visitor: Visitor) => (await visitor.open('/desk/account')).path === '/desk/account'

describe('a passkey', () => {
  test('is added at the desk, is told of by mail, and signs in any browser that has it', async ({
    world,
    db,
    clock,
  }) => {
    const { visitor } = await atTheDesk(world)
    const { authenticator, status } = await addPasskey(visitor)
    expect(status).toBe(200)
    await world.work()
    expect((await lastMail(world, 'ida@staff.test')).text).toContain('A passkey was added')

    clock.advance({ minutes: 1 })
    const another = world.visitor()
    expect((await signInWith(another, authenticator)).status).toBe(200)
    expect(await isInside(another)).toBe(true)
    expect(await listAudit(db, { limit: 5 })).toMatchObject([
      { action: 'staff.signed-in-by-passkey' },
      { action: 'staff.passkey-added' },
    ])
  })

  test('signs in nobody once it is removed', async ({ world }) => {
    const { visitor } = await atTheDesk(world)
    const { authenticator } = await addPasskey(visitor)
    await visitor.open('/desk/account')
    await visitor.submit('.keys form[action$=remove]')
    expect(visitor.page?.text).toContain('The passkey is removed')
    const another = world.visitor()
    expect((await signInWith(another, authenticator)).status).toBe(403)
    expect(await isInside(another)).toBe(false)
  })

  test('signs in nobody who has left', async ({ world, db, clock }) => {
    const { staff, visitor } = await atTheDesk(world)
    const { authenticator } = await addPasskey(visitor)
    await writeStaff(db, staff.id, { revokedAt: clock.now() })
    expect((await signInWith(world.visitor(), authenticator)).status).toBe(403)
  })

  test('of another site is refused, to be added and to sign in', async ({ world }) => {
    const { visitor } = await atTheDesk(world)
    expect((await addPasskey(visitor, new Authenticator('https://paper.example'))).status).toBe(403)
    const { authenticator } = await addPasskey(visitor)
    const phished = new Authenticator('https://paper.example')
    expect((await signInWith(world.visitor(), phished)).status).toBe(403)
    expect((await signInWith(world.visitor(), authenticator)).status).toBe(200)
  })

  test('is refused when its counter stands back: it has been copied', async ({ world }) => {
    const { visitor } = await atTheDesk(world)
    const { authenticator } = await addPasskey(visitor)
    authenticator.counter = 7
    expect((await signInWith(world.visitor(), authenticator)).status).toBe(200)
    authenticator.counter = 3
    expect((await signInWith(world.visitor(), authenticator)).status).toBe(403)
  })

  test('signs each challenge once, in the browser that was asked, within five minutes', async ({
    world,
    clock,
  }) => {
    const { visitor } = await atTheDesk(world)
    const { authenticator } = await addPasskey(visitor)
    const asked = world.visitor()
    const options = JSON.parse((await asked.postJson('/desk/sign-in/passkey/options')).html)
    const answer = authenticator.get(options)
    expect((await world.visitor().postJson('/desk/sign-in/passkey', answer)).status).toBe(403)
    clock.advance({ minutes: 6 })
    expect((await asked.postJson('/desk/sign-in/passkey', answer)).status).toBe(403)

    const again = world.visitor()
    const fresh = JSON.parse((await again.postJson('/desk/sign-in/passkey/options')).html)
    const good = authenticator.get(fresh)
    const cookies = [...again.cookies]
    expect((await again.postJson('/desk/sign-in/passkey', good)).status).toBe(200)
    const replayed = world.visitor()
    for (const [name, value] of cookies) replayed.carry(name, value)
    expect((await replayed.postJson('/desk/sign-in/passkey', good)).status).toBe(403)
  })

  test('is added only for whoever asked for it', async ({ world }) => {
    const { visitor } = await atTheDesk(world)
    const options = JSON.parse((await visitor.postJson('/desk/account/passkeys/options')).html)
    const mallory = await createStaff(world, 'reporter')
    await signInStaff(world, visitor, mallory)
    const answer = new Authenticator(origin).create(options)
    expect((await visitor.postJson('/desk/account/passkeys', answer)).status).toBe(403)
  })

  test('is nobody else’s to remove or rename', async ({ world }) => {
    const { visitor } = await atTheDesk(world)
    await addPasskey(visitor)
    await visitor.open('/desk/account')
    const action = visitor.page?.document.querySelector('.keys form')?.getAttribute('action') ?? ''
    const other = world.visitor()
    await signInStaff(world, other, await createStaff(world, 'administrator'))
    expect((await other.post(action, { name: 'Mine' })).status).toBe(404)
    expect((await other.post(action.replace('name', 'remove'))).status).toBe(404)
    await visitor.submit('.keys form', { name: 'The blue phone' })
    expect(visitor.page?.text).toContain('The blue phone')
  })

  test('that is no passkey is answered with an error and nothing else', async ({ world }) => {
    const { visitor } = await atTheDesk(world)
    for (const nonsense of [null, 3, 'key', [], {}, { id: 'x', response: {} }]) {
      expect((await visitor.postJson('/desk/account/passkeys', nonsense)).status).toBe(400)
      expect((await world.visitor().postJson('/desk/sign-in/passkey', nonsense)).status).toBe(400)
    }
  })
})

describe('recovery codes', () => {
  const makeCodes = async (visitor: Visitor): Promise<string[]> => {
    await visitor.open('/desk/account')
    await visitor.submit('form[action$=recovery-codes]')
    return [...(visitor.page?.document.querySelectorAll('.recovery-codes code') ?? [])].map(
      code => code.textContent ?? '',
    )
  }

  const signIn = async (world: World, staff: Pick<StaffMember, 'email'>, code: string) => {
    const visitor = world.visitor()
    await visitor.open('/desk/sign-in/recovery')
    await visitor.submit('main form', { email: staff.email, code })
    return visitor
  }

  test('are shown once, work once each however they are typed, and say so by mail', async ({
    world,
    clock,
  }) => {
    const { staff, visitor } = await atTheDesk(world)
    const codes = await makeCodes(visitor)
    await world.work()
    clock.advance({ minutes: 1 })
    expect(new Set(codes).size).toBe(8)
    expect((await visitor.open('/desk/account')).html).not.toContain(codes[0] ?? '')
    const sloppy = (codes[0] ?? '').toLowerCase().replaceAll('-', ' ')
    expect(await isInside(await signIn(world, staff, sloppy))).toBe(true)
    await world.work()
    expect((await lastMail(world, staff.email)).text).toContain('with a recovery code')
    const again = await signIn(world, staff, codes[0] ?? '')
    expect(again.page?.status).toBe(422)
    expect(again.page?.html).not.toContain(codes[0] ?? '')
    expect((await visitor.open('/desk/account')).text).toContain('You have 7 codes left')
  })

  test('end when new ones are made, and are their owner’s alone', async ({ world }) => {
    const { staff, visitor } = await atTheDesk(world)
    const [old = ''] = await makeCodes(visitor)
    const [fresh = ''] = await makeCodes(visitor)
    const other = await createStaff(world, 'administrator')
    expect(await isInside(await signIn(world, staff, old))).toBe(false)
    expect(await isInside(await signIn(world, other, fresh))).toBe(false)
    expect(await isInside(await signIn(world, staff, fresh))).toBe(true)
  })

  test('cannot be tried without end', async ({ world }) => {
    const { staff } = await atTheDesk(world)
    for (let time = 0; time < 20; time += 1) await signIn(world, staff, `0000-0000-0000-${time}`)
    expect((await signIn(world, staff, '0000')).page?.status).toBe(429)
  })

  test('let their owner in, however often a stranger tries in their name', async ({ world }) => {
    const { staff, visitor } = await atTheDesk(world)
    const [code = ''] = await makeCodes(visitor)
    const headers = { origin: world.services.config.url, 'x-forwarded-for': '198.51.100.7' }
    const tries = { email: staff.email, code: '0000-0000-0000-0000' }
    for (let time = 0; time < 20; time += 1)
      await world.visitor().post('/desk/sign-in/recovery', tries, headers)
    expect((await world.visitor().post('/desk/sign-in/recovery', tries, headers)).status).toBe(429)
    expect(await isInside(await signIn(world, staff, code))).toBe(true)
  })
})

describe('where one is signed in', () => {
  test('is listed, and ended one by one or everywhere else', async ({ world }) => {
    const { staff, visitor } = await atTheDesk(world)
    const [phone, tablet] = [world.visitor(), world.visitor()]
    await signInStaff(world, phone, staff)
    await signInStaff(world, tablet, staff)
    await visitor.open('/desk/account')
    expect(visitor.page?.document.querySelectorAll('form[action*=sessions]').length).toBe(3)
    await visitor.submit('form[action*="/sessions/0"]')
    const still = [await isInside(phone), await isInside(tablet)]
    expect(still.filter(Boolean).length).toBe(1)
    await visitor.submit('form[action$=end-others]')
    expect([await isInside(phone), await isInside(tablet), await isInside(visitor)]).toEqual([
      false,
      false,
      true,
    ])
  })
})
