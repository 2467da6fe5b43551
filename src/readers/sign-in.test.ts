import { lastLink, lastMail } from '../../test/factories/mail.ts'
import { createReader } from '../../test/factories/readers.ts'
import type { Visitor } from '../../test/visitor.ts'
import { describe, expect, test, type World } from '../../test/world.ts'
import { listMailbox } from '../platform/mail/index.ts'

const email = 'wren@mail.test'

/** Asks for a link on a browser and gives the path that the mail holds. */
async function askForLink(world: World, visitor: Visitor, next = ''): Promise<string> {
  await visitor.open(`/sign-in?next=${encodeURIComponent(next)}`)
  await visitor.submit('form[action="/sign-in"]', { email })
  await world.work()
  return lastLink(world, email)
}

const isIn = async (visitor: Visitor) => (await visitor.open('/account')).path === '/account'

const shownCode = (visitor: Visitor) =>
  (visitor.page?.document.querySelector('.code')?.textContent ?? '').trim()

describe('signing in', () => {
  test('a newcomer asks, opens the link, gives a name, presses the button, and is where they were', async ({
    world,
  }) => {
    const visitor = world.visitor()
    const opened = await visitor.open(await askForLink(world, visitor, '/search?q=ferry'))
    expect(opened.text).toContain(`You asked to sign in as ${email}`)
    const refused = await visitor.submit('main form', { displayName: ' ' })
    expect(refused.status).toBe(422)
    expect(refused.document.querySelector('.field-error')?.textContent).toContain('at least two')
    const inside = await visitor.submit('main form', { displayName: 'Wren Ashdown' })
    expect(inside.path).toBe('/search?q=ferry')
    const account = await visitor.open('/account')
    expect(account.text).toContain(email)
    expect(account.document.querySelector('[name=displayName]')?.getAttribute('value')).toBe('Wren Ashdown')
  })

  test('a known reader presses the button only', async ({ world }) => {
    await createReader(world, { email: 'WREN@mail.test', displayName: 'Wren' })
    const visitor = world.visitor()
    await visitor.open(await askForLink(world, visitor))
    const inside = await visitor.submit('main form')
    expect(inside.path).toBe('/account')
    expect(inside.document.querySelector('[name=displayName]')?.getAttribute('value')).toBe('Wren')
  })

  test('the mail says who sends it, how long it is good, and what to do if one did not ask', async ({
    world,
  }) => {
    await askForLink(world, world.visitor())
    const { subject, text, html } = await lastMail(world, email)
    expect(subject).toBe('Sign in to The Standfirst')
    for (const part of [text, html ?? '']) {
      expect(part).toContain('The Standfirst')
      expect(part).toContain('15 minutes')
      expect(part).toContain('You did not ask?')
      expect(part).toMatch(/http:\/\/paper\.test\/sign-in\/link\/[\w-]{43}/)
    }
  })

  test('an address that is none comes back with the form, filled in', async ({ world }) => {
    const visitor = world.visitor()
    await visitor.open('/sign-in?next=/search')
    const refused = await visitor.submit('form[action="/sign-in"]', { email: 'wren@' })
    expect(refused.status).toBe(422)
    expect(refused.document.querySelector('[name=email]')?.getAttribute('value')).toBe('wren@')
    expect(refused.document.querySelector('[name=next]')?.getAttribute('value')).toBe('/search')
  })

  test('nobody learns which addresses are known', async ({ world }) => {
    await createReader(world, { email: 'known@mail.test' })
    const answers = await Promise.all(
      ['known@mail.test', 'unknown@mail.test'].map(address =>
        world.visitor().post('/sign-in', { email: address }),
      ),
    )
    expect(answers[0]?.html).toBe(answers[1]?.html)
    expect(answers[0]?.status).toBe(answers[1]?.status)
  })

  test('a sixth link within the hour is refused politely, with the form', async ({ world, clock }) => {
    const ask = () => world.visitor().post('/sign-in', { email })
    for (let number = 0; number < 5; number += 1) expect((await ask()).path).toBe('/sign-in/code')
    const refused = await ask()
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('3600')
    expect(refused.document.querySelector('[name=email]')?.getAttribute('value')).toBe(email)
    expect((await world.visitor().post('/sign-in', { email: email.toUpperCase() })).status).toBe(429)
    expect((await world.visitor().post('/sign-in', { email: 'other@mail.test' })).path).toBe('/sign-in/code')
    clock.advance({ hours: 1 })
    expect((await ask()).path).toBe('/sign-in/code')
  })

  test('one address cannot have mail sent to everybody', async ({ world }) => {
    let refused = 0
    for (let number = 0; number < 32; number += 1) {
      const { status } = await world.visitor().post('/sign-in', { email: `${number}@mail.test` })
      if (status === 429) refused += 1
    }
    expect(refused).toBe(2)
  })
})

describe('a program that looks at links in mails', () => {
  test('changes nothing, however often it opens one', async ({ world }) => {
    const visitor = world.visitor()
    const link = await askForLink(world, visitor)
    for (let number = 0; number < 3; number += 1) {
      const scanner = world.visitor()
      expect((await scanner.open(link)).status).toBe(200)
      expect(scanner.cookies.size).toBe(0)
    }
    await visitor.open(link)
    expect((await visitor.submit('main form', { displayName: 'Wren' })).path).toBe('/account')
  })
})

describe('a link that is opened in another browser', () => {
  test('shows a code there that signs in the one that asked', async ({ world }) => {
    await createReader(world, { email })
    const [desk, telephone] = [world.visitor(), world.visitor()]
    const link = await askForLink(world, desk, '/search')
    const opened = await telephone.open(link)
    expect(opened.text).toContain('This is another browser')
    expect(opened.text).not.toContain(email)
    expect((await telephone.post(link)).text).toContain('This is another browser')
    await telephone.open(link)
    await telephone.submit('main form')
    const code = shownCode(telephone)
    expect(code).toMatch(/^\d{3} \d{3}$/)

    await desk.open('/sign-in/code')
    expect((await desk.submit('main form', { code })).path).toBe('/search')
    expect(await isIn(desk)).toBe(true)
    expect(await isIn(telephone)).toBe(false)
    expect((await telephone.open(link)).text).toContain('used already')
  })

  test('lets a newcomer give a name first, in the browser that asked', async ({ world }) => {
    const [desk, telephone] = [world.visitor(), world.visitor()]
    const link = await askForLink(world, desk, '/search')
    await telephone.open(link)
    await telephone.submit('main form')
    await desk.open('/sign-in/code')
    const naming = await desk.submit('main form', { code: shownCode(telephone) })
    expect(naming.document.querySelector('[name=displayName]')).not.toBeNull()
    expect((await world.visitor().open(naming.path)).text).toContain('This is another browser')
    expect((await desk.submit('main form', { displayName: 'Wren' })).path).toBe('/search')
    expect(await isIn(desk)).toBe(true)
    expect((await desk.open(link)).status).toBe(410)
  })

  test('is spent after five wrong codes, and a new one is one press away', async ({ world }) => {
    const [desk, telephone] = [world.visitor(), world.visitor()]
    const link = await askForLink(world, desk)
    await telephone.open(link)
    await telephone.submit('main form')
    const wrong = shownCode(telephone) === '000 000' ? '000001' : '000000'
    await desk.open('/sign-in/code')
    for (let number = 0; number < 4; number += 1) {
      const answer = await desk.submit('main form', { code: wrong })
      expect(answer.status).toBe(422)
      expect(answer.text).toContain('That is not the code')
    }
    expect((await desk.submit('main form', { code: wrong })).text).toContain('There is no code to type')
    expect((await desk.submit('main form', { code: shownCode(telephone) })).status).toBe(422)
    const over = await desk.open(link)
    expect(over.status).toBe(410)
    expect(over.text).toContain('Too many wrong codes')
  })

  test('gives no code to type to a browser that never asked', async ({ world }) => {
    const stranger = world.visitor()
    await stranger.open('/sign-in/code')
    expect((await stranger.submit('main form', { code: '123456' })).status).toBe(422)
  })
})

describe('a link that is over', () => {
  test('says that it is used, and mails a new one with one press', async ({ world, clock }) => {
    await createReader(world, { email })
    const visitor = world.visitor()
    const link = await askForLink(world, visitor, '/search')
    await visitor.open(link)
    await visitor.submit('main form')
    const over = await visitor.open(link)
    expect(over.status).toBe(410)
    expect(over.text).toContain('used already')
    clock.advance({ seconds: 1 })
    expect((await visitor.submit('main form')).path).toBe('/sign-in/code')
    await world.work()
    const next = await lastLink(world, email)
    expect(next).not.toBe(link)
    await visitor.open(next)
    expect((await visitor.submit('main form')).path).toBe('/search')
  })

  test('says that it is too old', async ({ world, clock }) => {
    const visitor = world.visitor()
    const link = await askForLink(world, visitor)
    await visitor.open(link)
    clock.advance({ minutes: 15 })
    const late = await visitor.submit('main form', { displayName: 'Wren' })
    expect(late.status).toBe(410)
    expect(late.text).toContain('too old')
    expect(await isIn(visitor)).toBe(false)
  })

  test('cannot be pressed again for endless mail', async ({ world, db }) => {
    const visitor = world.visitor()
    const link = await askForLink(world, visitor)
    await visitor.open(link)
    await visitor.submit('main form', { displayName: 'Wren' })
    for (let number = 0; number < 8; number += 1) await visitor.post(`${link}/again`)
    await world.work()
    expect(await listMailbox(db, { limit: 50 })).toHaveLength(5)
    expect(visitor.page?.status).toBe(429)
  })

  test('or is unknown sends to the form', async ({ world }) => {
    const visitor = world.visitor()
    const unknown = await visitor.open('/sign-in/link/not-a-link')
    expect(unknown.status).toBe(404)
    await visitor.follow('Ask for a new link')
    expect(visitor.page?.path).toBe('/sign-in')
    expect((await visitor.post('/sign-in/link/not-a-link')).status).toBe(404)
    expect((await visitor.post('/sign-in/link/not-a-link/code')).status).toBe(404)
    expect((await visitor.post('/sign-in/link/not-a-link/again')).status).toBe(404)
  })
})

test('nobody is sent to another site after signing in', async ({ world, clock }) => {
  await createReader(world, { email })
  const tries = [
    '//evil.example/x',
    '/\\evil.example',
    'https://evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
  ]
  for (const next of tries) {
    clock.advance({ hours: 1 })
    const visitor = world.visitor()
    await visitor.post('/sign-in', { email, next })
    await world.work()
    await visitor.open(await lastLink(world, email))
    expect((await visitor.submit('main form')).path, next).toBe('/account')
    expect((await visitor.open(`/sign-in?next=${encodeURIComponent(next)}`)).html).not.toContain('evil')
  }
})

test('the session has a cookie that scripts cannot read, and another browser’s link does not sign this one in', async ({
  world,
}) => {
  const [mallory, victim] = [world.visitor(), world.visitor()]
  const link = await askForLink(world, mallory)
  await victim.open(link)
  await victim.post(link, { displayName: 'Wren' })
  expect([...victim.cookies.keys()]).not.toContain('standfirst-reader')
})
