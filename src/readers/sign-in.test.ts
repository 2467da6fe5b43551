import { lastLink } from '../../test/factories/mail.ts'
import { expect, test } from '../../test/world.ts'

test('a newcomer signs in by mail: asks, opens the link, gives a name, presses the button', async ({ world }) => {
  const visitor = world.visitor()
  await visitor.open('/sign-in?next=/search')
  const waiting = await visitor.submit('form[action="/sign-in"]', { email: 'wren@mail.test' })
  expect(waiting.path).toBe('/sign-in/code')
  await world.work()
  const opened = await visitor.open(await lastLink(world, 'wren@mail.test'))
  expect(opened.text).toContain('You asked to sign in as wren@mail.test')
  const refused = await visitor.submit('form', { displayName: ' ' })
  expect(refused.status).toBe(422)
  const inside = await visitor.submit('form', { displayName: 'Wren Ashdown' })
  expect(inside.path).toBe('/search')
  const account = await visitor.open('/account')
  expect(account.status).toBe(200)
  expect(account.text).toContain('wren@mail.test')
})
