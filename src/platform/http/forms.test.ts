import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { checkForm, emailField, Problem, parseForm } from './index.ts'

const schema = z.object({
  name: z.string('Write a name.').min(2, 'A longer name.'),
  email: emailField('Write an address.'),
})

const app = new Hono()
  .post('/', async c => c.json(await parseForm(c, schema)))
  .onError((error, c) => c.text(error instanceof Problem ? error.code : 'bug', 500))

const send = (body: BodyInit, headers: Record<string, string> = {}) =>
  app.request('/', { method: 'POST', body, headers })

test('a good form becomes a checked value, its raw fields kept', async () => {
  const answer = await send(new URLSearchParams({ name: 'Ada', email: ' Ada@MAIL.Test ' }))
  expect(await answer.json()).toEqual({
    ok: true,
    value: { name: 'Ada', email: 'Ada@mail.test' },
    values: { name: 'Ada', email: ' Ada@MAIL.Test ' },
  })
})

test('a bad form says what is wrong, one message a field, and keeps what was written', async () => {
  const answer = await send(new URLSearchParams({ name: 'A' }))
  expect(await answer.json()).toEqual({
    ok: false,
    errors: { name: 'A longer name.', email: 'Write an address.' },
    values: { name: 'A' },
  })
})

test('a form with files is read too, and files are no values', async () => {
  const body = new FormData()
  body.set('name', 'Ada')
  body.set('email', 'ada@mail.test')
  body.set('picture', new File(['x'], 'x.png'))
  expect(await (await send(body)).json()).toMatchObject({ ok: true, values: { name: 'Ada' } })
})

test('a body that is no form is a bad request', async () => {
  const answer = await send('{"name":"Ada"}', { 'content-type': 'application/json' })
  expect(await answer.text()).toBe('bad-request')
})

test('addresses that cannot be mailed to are refused', () => {
  const one = z.object({ email: emailField('no') })
  const bad = [
    '',
    'ada',
    'ada@',
    '@mail.test',
    'ada@mail',
    'a b@mail.test',
    `${'a'.repeat(250)}@mail.test`,
    'ada@mail.test\nbcc: b@c.test',
  ]
  for (const email of bad) expect(checkForm({ email }, one).ok, email).toBe(false)
  for (const email of ['ada@mail.test', "o'hara+paper@sub.mail.test"])
    expect(checkForm({ email }, one).ok).toBe(true)
})

test('a form of very many fields is refused before it is read, however it is sent', async () => {
  const many = new FormData()
  for (let number = 0; number < 2500; number += 1) many.append('a', '')
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  expect(await (await send('a&'.repeat(400_000), type)).text()).toBe('too-large')
  expect(await (await send(many)).text()).toBe('too-large')
})

test('a form with files has no more text than one without may have', async () => {
  const long = new FormData()
  long.set('name', 'a'.repeat(600_000))
  long.set('email', 'a'.repeat(600_000))
  expect(await (await send(long)).text()).toBe('too-large')
})

test('a field may be called as something that every object has, and holds no NUL', async () => {
  const body = '__proto__=1&constructor=2&constructor=3&name=A%00da&email=ada%40mail.test'
  const answer = await send(body, { 'content-type': 'application/x-www-form-urlencoded' })
  const { ok, values } = JSON.parse(await answer.text())
  expect([ok, values.name, values.constructor]).toEqual([true, 'Ada', '2\n3'])
  expect(Object.entries(values)[0]).toEqual(['__proto__', '1'])
})
