import { simpleParser } from 'mailparser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Behaviour, type MailServer, type Moment, startMailServer } from '../../../test/mail-server.ts'
import { createSmtpMailer, type Mailer, type Message, sendOrThrow } from './index.ts'

const message: Message = {
  from: '"The Courier" <news@paper.test>',
  to: 'ada@example.org',
  subject: 'Ferry to move',
  text: 'The ferry is to move.',
  html: '<p>The ferry is to move.</p>',
  messageId: '<one@paper.test>',
}

/** More than the system keeps of a connection on its way. */
const long: Message = { ...message, text: `${'The ferry is to move. '.repeat(3)}\n`.repeat(150_000) }

let server: MailServer
let mailer: Mailer

beforeEach(async () => {
  server = await startMailServer()
  mailer = createSmtpMailer(server.url, { patience: { connecting: 400, answer: 400 } })
})

afterEach(async () => {
  await mailer.close()
  await server.close()
})

describe('what a mail server’s answer means', () => {
  const cases: [string, Moment, Behaviour, object][] = [
    [
      'a greeting that is an error',
      'greeting',
      '554 5.3.2 not today',
      { outcome: 'deferred', concerns: 'server' },
    ],
    [
      'a greeting that puts off',
      'greeting',
      '421 too many connections',
      { outcome: 'deferred', concerns: 'server' },
    ],
    ['no greeting', 'greeting', 'silence', { outcome: 'deferred', concerns: 'server' }],
    ['a connection that breaks at once', 'greeting', 'drop', { outcome: 'deferred', concerns: 'server' }],
    ['a connection that breaks at EHLO', 'EHLO', 'drop', { outcome: 'deferred', concerns: 'server' }],
    ['a sender who is put off', 'MAIL', '451 4.3.0 later', { outcome: 'deferred', concerns: 'server' }],
    ['a sender who is refused', 'MAIL', '550 5.1.8 bad sender', { outcome: 'deferred', concerns: 'server' }],
    [
      'a sender who is refused with the recipient',
      'RCPT',
      '550 5.1.8 <news@paper.test>: Sender address rejected: Domain not found',
      { outcome: 'deferred', concerns: 'server' },
    ],
    [
      'a recipient who is put off',
      'RCPT',
      '450 4.2.0 greylisted',
      { outcome: 'deferred', concerns: 'recipient' },
    ],
    [
      'an unknown recipient',
      'RCPT',
      '550 5.1.1 no such user',
      { outcome: 'rejected', concerns: 'recipient', status: '5.1.1' },
    ],
    [
      'a recipient refused without a reason',
      'RCPT',
      '550 no',
      { outcome: 'rejected', concerns: 'recipient', status: null },
    ],
    [
      'a recipient refused until we sign in',
      'RCPT',
      '530 5.7.0 sign in first',
      { outcome: 'deferred', concerns: 'server' },
    ],
    [
      'a server that goes away at RCPT',
      'RCPT',
      '421 4.3.2 closing',
      { outcome: 'deferred', concerns: 'server' },
    ],
    ['a connection that breaks at RCPT', 'RCPT', 'drop', { outcome: 'deferred', concerns: 'server' }],
    ['silence at RCPT', 'RCPT', 'silence', { outcome: 'deferred', concerns: 'server' }],
    ['a connection that breaks at DATA', 'DATA', 'drop', { outcome: 'deferred', concerns: 'server' }],
    ['no room at DATA', 'DATA', '452 4.3.1 disk full', { outcome: 'deferred', concerns: 'recipient' }],
    ['a message that is put off', 'end', '451 4.7.1 later', { outcome: 'deferred', concerns: 'recipient' }],
    [
      'a message that is refused',
      'end',
      '554 5.7.1 looks like spam',
      { outcome: 'rejected', concerns: 'message', status: '5.7.1' },
    ],
    ['a connection that breaks after the final dot', 'end', 'drop', { outcome: 'unknown' }],
    ['silence after the final dot', 'end', 'silence', { outcome: 'unknown' }],
  ]

  test.each(cases)('%s', async (_, moment, behaviour, expected) => {
    server.behave(moment, behaviour)
    expect(await mailer.send(message)).toMatchObject(expected)
    expect(server.taken).toEqual([])
  })

  test('a connection that breaks in the middle of a long message has delivered nothing', async () => {
    server.behave('message', 'drop')
    expect(await mailer.send(long)).toMatchObject({ outcome: 'deferred', concerns: 'server' })
  })

  test('a long message that a server never answers may have arrived', async () => {
    server.behave('end', 'silence')
    expect(await mailer.send(long)).toMatchObject({ outcome: 'unknown' })
  })

  test('nobody listens', async () => {
    await server.close()
    expect(await mailer.send(message)).toMatchObject({
      outcome: 'deferred',
      concerns: 'server',
      response: expect.stringContaining('ECONNREFUSED'),
    })
  })

  test('an address that is none is refused without asking the server', async () => {
    expect(await mailer.send({ ...message, to: 'nobody' })).toMatchObject({ outcome: 'rejected' })
    expect(await mailer.send({ ...message, to: '' })).toMatchObject({ outcome: 'rejected' })
  })
})

test('a message is sent once, over a connection that is kept', async () => {
  for (let number = 0; number < 5; number += 1)
    expect(await mailer.send({ ...message, to: `reader${number}@example.org` })).toMatchObject({
      outcome: 'accepted',
      response: '250 2.0.0 taken',
    })
  expect(server.taken.map(({ to }) => to)).toEqual(
    [0, 1, 2, 3, 4].map(number => `reader${number}@example.org`),
  )
  expect(server.connections()).toBe(1)
})

test('a kept connection that the server ended meanwhile is replaced, and the message goes out once', async () => {
  await mailer.send(message)
  server.hangUp()
  expect(await mailer.send({ ...message, to: 'ben@example.org' })).toMatchObject({ outcome: 'accepted' })
  expect(server.taken.map(({ to }) => to)).toEqual(['ada@example.org', 'ben@example.org'])
})

test('no more connections are open than allowed', async () => {
  const narrow = createSmtpMailer(server.url, { connections: 2 })
  const outcomes = await Promise.all([...Array(20)].map(() => narrow.send(message)))
  expect(outcomes.every(({ outcome }) => outcome === 'accepted')).toBe(true)
  expect(server.connections()).toBeLessThanOrEqual(2)
  await narrow.close()
})

test('text comes first, then HTML, with no line over 76 characters and all of it readable', async () => {
  const text = `Umlauts: Zürich, 東京. ${'A long line that goes on. '.repeat(60)}\n.\n..dots at the start\n`
  await mailer.send({ ...message, subject: 'Fähre nach Gasworks Quay – “by one vote”', text })
  const raw = server.taken[0]?.message.replace(/^\.\./gm, '.') ?? ''
  expect(Math.max(...raw.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(78)
  const types = [...raw.matchAll(/^Content-Type: (text\/\w+|multipart\/\w+)/gm)].map(match => match[1])
  expect(types).toEqual(['multipart/alternative', 'text/plain', 'text/html'])
  const parsed = await simpleParser(Buffer.from(raw, 'latin1'))
  expect(parsed.subject).toBe('Fähre nach Gasworks Quay – “by one vote”')
  expect(parsed.text?.trim()).toBe(text.trim())
  expect(parsed.messageId).toBe('<one@paper.test>')
  expect(parsed.date).toBeInstanceOf(Date)
})

test('a line break in a subject, a name or a header makes no header of its own', async () => {
  await mailer.send({
    ...message,
    from: '"The Courier\r\nBcc: eve@example.org" <news@paper.test>',
    subject: 'Ferry\r\nBcc: eve@example.org\r\n\r\nHello',
    headers: { 'List-Id': 'daily\r\nX-Evil: yes <daily.paper.test>' },
  })
  const parsed = await simpleParser(server.taken[0]?.message ?? '')
  expect(server.taken.map(({ to }) => to)).toEqual(['ada@example.org'])
  expect(parsed.headers.has('bcc')).toBe(false)
  expect(parsed.headers.has('x-evil')).toBe(false)
  expect(parsed.text?.trim()).toBe('The ferry is to move.')
})

test('a mail that may be sent twice is tried again unless it was surely taken or refused', async () => {
  server.behave('RCPT', '450 4.2.0 not now, <ada@example.org>')
  await expect(sendOrThrow(mailer, message)).rejects.toThrow('not now, <(address)>')
  server.behave('RCPT', '550 5.1.1 nobody')
  await sendOrThrow(mailer, message)
})
