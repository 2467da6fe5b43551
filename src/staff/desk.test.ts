import { lastLink, lastMail } from '../../test/factories/mail.ts'
import { createReader, signInReader } from '../../test/factories/readers.ts'
import { createStaff, signInStaff } from '../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../test/world.ts'
import { listMailbox } from '../platform/mail/index.ts'
import { listAudit, type Role, roles } from './index.ts'

async function at(world: World, role: Role) {
  const staff = await createStaff(world, role)
  const visitor = world.visitor()
  await signInStaff(world, visitor, staff)
  return { staff, visitor }
}

describe('the desk’s door', () => {
  test('mails a link to those who work here, and leads on to where they wanted to go', async ({
    world,
    db,
  }) => {
    await createStaff(world, 'administrator', { email: 'ada@staff.test' })
    const visitor = world.visitor()
    expect((await visitor.open('/desk/staff')).path).toBe('/desk/sign-in?next=%2Fdesk%2Fstaff')
    await visitor.submit('main form', { email: 'Ada@staff.test' })
    await world.work()
    await visitor.open(await lastLink(world, 'ada@staff.test'))
    const inside = await visitor.submit('main form')
    expect(inside.path).toBe('/desk/staff')
    expect(inside.status).toBe(200)
    expect(await listAudit(db, { limit: 5 })).toMatchObject([{ action: 'staff.signed-in' }])
  })

  test('answers everybody else in the same way and mails nothing', async ({ world, db }) => {
    await createStaff(world, 'editor', { email: 'known@staff.test' })
    const [known, unknown] = await Promise.all(
      ['known@staff.test', 'unknown@staff.test'].map(email =>
        world.visitor().post('/desk/sign-in', { email }),
      ),
    )
    expect(unknown?.html).toBe(known?.html)
    await world.work()
    expect(await listMailbox(db, { limit: 5 })).toMatchObject([{ to_address: 'known@staff.test' }])
  })

  test('is closed to readers’ links', async ({ world }) => {
    const visitor = world.visitor()
    await visitor.post('/sign-in', { email: 'wren@mail.test' })
    await world.work()
    const token = (await lastLink(world, 'wren@mail.test')).split('/').at(-1)
    expect((await visitor.open(`/desk/link/${token}`)).status).toBe(404)
  })

  test('lets out again', async ({ world }) => {
    const { visitor } = await at(world, 'administrator')
    await visitor.open('/desk/staff')
    await visitor.submit('.desk-who form')
    expect((await visitor.open('/desk/staff')).path).toContain('/desk/sign-in')
  })

  test('asks to sign in again after a fortnight away', async ({ world, clock }) => {
    const { visitor } = await at(world, 'administrator')
    clock.advance({ days: 14 })
    expect((await visitor.open('/desk/staff')).path).toContain('/desk/sign-in')
  })
})

describe('the staff page', () => {
  test('is for administrators: others are refused, for every write, and see no way there', async ({
    world,
  }) => {
    const victim = await createStaff(world, 'reporter')
    for (const role of roles.filter(name => name !== 'administrator')) {
      const { visitor, staff } = await at(world, role)
      expect((await visitor.open('/desk/staff')).status).toBe(403)
      const writes: [string, Record<string, string>][] = [
        ['/desk/staff', { email: 'mallory@evil.example', name: 'Mallory', role: 'administrator' }],
        [`/desk/staff/${staff.id}/role`, { role: 'administrator' }],
        [`/desk/staff/${victim.id}/role`, { role: 'administrator' }],
        [`/desk/staff/${victim.id}/revoke`, {}],
        [`/desk/staff/${victim.id}/end-sessions`, {}],
        [`/desk/staff/${victim.id}/invite-again`, {}],
      ]
      for (const [path, fields] of writes) expect((await visitor.post(path, fields)).status, path).toBe(403)
      expect((await visitor.open('/desk/staff')).status).toBe(403)
    }
    expect((await world.visitor().post(`/desk/staff/${victim.id}/revoke`)).status).toBe(401)
  })

  test('invites somebody, who comes in by the mailed link within a day', async ({ world, db, clock }) => {
    const { visitor, staff } = await at(world, 'administrator')
    await visitor.open('/desk/staff')
    const invited = await visitor.submit('main form', {
      name: 'Bea Quill',
      email: 'bea@staff.test',
      role: 'editor',
    })
    expect(invited.text).toContain('The invitation is on its way.')
    expect(invited.text).toContain('Bea Quill')
    await world.work()
    expect((await lastMail(world, 'bea@staff.test')).text).toContain('your role: editor')
    clock.advance({ hours: 23 })
    const bea = world.visitor()
    await bea.open(await lastLink(world, 'bea@staff.test'))
    await bea.submit('main form')
    expect((await bea.open('/desk/staff')).status).toBe(403)
    expect(await listAudit(db, { limit: 5 })).toMatchObject([
      { action: 'staff.signed-in', by: { name: 'Bea Quill' } },
      { action: 'staff.invited', by: { id: staff.id }, detail: 'editor' },
    ])
  })

  test('gives a bad invitation back, filled in, with the reason beside the field', async ({ world }) => {
    const { visitor, staff } = await at(world, 'administrator')
    await visitor.open('/desk/staff')
    const bad = await visitor.submit('main form', { name: ' ', email: 'bea@', role: 'editor' })
    expect(bad.status).toBe(422)
    expect(bad.document.querySelectorAll('.field-error')).toHaveLength(2)
    expect(bad.document.querySelector('[name=email]')?.getAttribute('value')).toBe('bea@')
    expect(bad.document.querySelector('option[selected]')?.getAttribute('value')).toBe('editor')
    const twice = await visitor.submit('main form', { name: 'Ada', email: staff.email })
    expect(twice.text).toContain('works here already')
    const king = await visitor.post('/desk/staff', { name: 'K', email: 'k@staff.test', role: 'king' })
    expect(king.status).toBe(422)
  })

  test('changes a role, which holds from the next click', async ({ world }) => {
    const { visitor } = await at(world, 'administrator')
    const { visitor: bea, staff } = await at(world, 'administrator')
    expect((await bea.open('/desk/staff')).status).toBe(200)
    await visitor.open(`/desk/staff/${staff.id}`)
    const changed = await visitor.submit(`form[action$="/role"]`, { role: 'moderator' })
    expect(changed.text).toContain('The role is changed.')
    expect((await bea.open('/desk/staff')).status).toBe(403)
    expect((await visitor.post(`/desk/staff/${staff.id}/role`, { role: 'king' })).status).toBe(400)
  })

  test('removes somebody, at once', async ({ world }) => {
    const { visitor } = await at(world, 'administrator')
    const { visitor: bea, staff } = await at(world, 'administrator')
    await visitor.open(`/desk/staff/${staff.id}`)
    const removed = await visitor.submit('form[action$="/revoke"]')
    expect(removed.text).toContain('They are no longer on the staff.')
    expect(removed.document.querySelector('form[action$="/revoke"]')).toBeNull()
    expect((await bea.open('/desk/staff')).path).toContain('/desk/sign-in')
    await bea.submit('main form', { email: staff.email })
    await world.work()
    await expect(lastMail(world, staff.email)).rejects.toThrow('No mail')
  })

  test('ends somebody’s sessions', async ({ world }) => {
    const { visitor } = await at(world, 'administrator')
    const { visitor: bea, staff } = await at(world, 'administrator')
    await visitor.open(`/desk/staff/${staff.id}`)
    await visitor.submit('form[action$="/end-sessions"]')
    expect((await bea.open('/desk/staff')).path).toContain('/desk/sign-in')
  })

  test('offers nothing on one’s own page, and refuses what is posted there', async ({ world }) => {
    const { visitor, staff } = await at(world, 'administrator')
    const own = await visitor.open(`/desk/staff/${staff.id}`)
    expect(own.document.querySelectorAll('main form')).toHaveLength(0)
    const refused = await visitor.post(`/desk/staff/${staff.id}/role`, { role: 'reporter' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Ask another administrator')
    expect((await visitor.open('/desk/staff/nobody')).status).toBe(404)
  })
})

test('readers may not take the name of somebody who works here', async ({ world }) => {
  const { visitor } = await at(world, 'administrator')
  await visitor.post('/desk/staff', { name: 'Bea Quill', email: 'bea@staff.test', role: 'editor' })
  await world.work()
  const reader = world.visitor()
  await signInReader(world, reader, await createReader(world))
  expect((await reader.post('/account/name', { displayName: 'Béa Qui1l' })).status).toBe(422)
})

test('the navigation shows what a role may enter and marks where one is', async ({ world }) => {
  const { visitor } = await at(world, 'administrator')
  const { document } = await visitor.open('/desk/staff')
  expect(document.querySelectorAll('.desk-nav > ul a')).toHaveLength(8)
  expect(document.querySelectorAll('.desk-more a')).toHaveLength(6)
  expect(document.querySelector('.desk-more summary')?.textContent?.trim()).toBe('More: Staff')
  expect(document.querySelector('.desk-nav [aria-current]')?.textContent?.trim()).toBe('Staff')
  const reporter = await at(world, 'reporter')
  const stories = await reporter.visitor.open('/desk/stories')
  expect(stories.document.querySelectorAll('.desk-nav a')).toHaveLength(5)
  expect(stories.document.querySelector('.desk-more')).toBeNull()
})

test('a notice is one of the catalogue’s, never anybody’s own words', async ({ world }) => {
  const { visitor } = await at(world, 'administrator')
  for (const key of ['You+have+won', 'toString', '__proto__', 'constructor'])
    expect(
      (await visitor.open(`/desk/staff?notice=${key}`)).document.querySelector('.notice:not([hidden])'),
    ).toBeNull()
})
