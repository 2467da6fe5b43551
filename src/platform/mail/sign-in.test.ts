import { afterEach, describe, expect, test } from 'vitest'
import { type MailServer, startMailServer } from '../../../test/mail-server.ts'
import { createSmtpMailer, findSmtpFault, type Message } from './index.ts'
import { readServerOptions } from './server-options.ts'

const message: Message = {
  from: '"The Courier" <news@paper.test>',
  to: 'ada@example.org',
  subject: 'Ferry to move',
  text: 'The ferry is to move.',
}
const login = { user: 'paper%40news.test:p%40ss%20w%25rd@', offers: ['AUTH PLAIN'] }
const waits = { patience: { connecting: 400, answer: 10_000 } }
const wantsTrust = '?tls.rejectUnauthorized=true'

const opened: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close()
})

async function serve(options: Parameters<typeof startMailServer>[0]): Promise<MailServer> {
  const server = await startMailServer(options)
  opened.push(server)
  return server
}

async function send(url: string) {
  const mailer = createSmtpMailer(url, waits)
  opened.push(mailer)
  return mailer.send(message)
}

const serverFault = (words: RegExp) => ({
  outcome: 'deferred',
  concerns: 'server',
  response: expect.stringMatching(words),
})

describe('a mail server that wants a sign-in', () => {
  test.each([
    ['encrypts when asked', { ...login, tls: 'asked', offers: ['STARTTLS', ...login.offers] }],
    ['encrypts from the first byte', { ...login, tls: 'at once' }],
  ] as const)('and %s gets user and password, and the message, encrypted', async (_, options) => {
    const server = await serve(options)
    expect(await findSmtpFault(server.url)).toBeNull()
    expect(await send(server.url)).toMatchObject({ outcome: 'accepted' })
    const signIn = { user: 'paper@news.test', password: 'p@ss w%rd', isEncrypted: true }
    expect(server.signIns).toEqual([signIn, signIn])
    expect(server.taken).toMatchObject([{ to: message.to, isEncrypted: true }])
  })

  test('and refuses the password says nothing of the recipient', async () => {
    const server = await serve({ ...login, tls: 'at once' })
    server.behave('AUTH', '535 5.7.8 no')
    expect(await send(server.url)).toMatchObject(
      serverFault(/refuses the user or the password in SMTP_URL.*535/),
    )
    server.behave('AUTH', null)
    expect(await send(server.url)).toMatchObject({ outcome: 'accepted' })
  })

  test('and offers none here is not sent anything: it would refuse each recipient', async () => {
    const server = await serve({ user: login.user })
    const fault = /offers no sign-in on this port/
    expect(await findSmtpFault(server.url)).toMatch(fault)
    expect(await send(server.url)).toMatchObject(serverFault(fault))
    expect(server.taken).toEqual([])
  })

  test('and takes mail for its own people alone, since we gave no user, burns no recipient', async () => {
    const server = await serve({})
    server.behave('RCPT', '554 5.7.1 <ada@example.org>: Relay access denied')
    expect(await send(server.url)).toMatchObject(serverFault(/Relay access denied/))
  })
})

describe('encryption', () => {
  test('that is offered and then refused leaves nothing to be sent in the clear', async () => {
    for (const options of [{ offers: ['STARTTLS'] }, { ...login, offers: ['STARTTLS', ...login.offers] }]) {
      const server = await serve(options)
      expect(await send(server.url)).toMatchObject(serverFault(/does not encrypt.*454 4\.7\.0/))
      server.behave('STARTTLS', '220 go ahead')
      expect(await send(server.url)).toMatchObject({ outcome: 'deferred', concerns: 'server' })
      expect([...server.taken, ...server.signIns]).toEqual([])
    }
  })

  test('is a must where a password goes to another machine, and its certificate is looked at', () => {
    expect(readServerOptions('smtp://u:p@mail.example:587')).toMatchObject({ requireTLS: true })
    expect(readServerOptions('smtp://u:p@localhost.example')).toMatchObject({ requireTLS: true })
    for (const url of ['smtp://u:p@mail.example', 'smtps://u:p@mail.example', 'smtp://127.evil.example'])
      expect(readServerOptions(url).tls, url).toBeUndefined()
    expect(readServerOptions('smtp://u:p@mail.example?requireTLS=false').requireTLS).toBe(false)
    expect(readServerOptions('smtp://u:p@mail.example?ignoreTLS=true').requireTLS).toBeUndefined()
    expect(readServerOptions('smtp://mail.example').requireTLS).toBeUndefined()
  })

  test('of a server that has none keeps the password back', async () => {
    const server = await serve(login)
    expect(await send(`${server.url}?requireTLS=true`)).toMatchObject(serverFault(/does not encrypt/))
    expect(server.signIns).toEqual([])
  })

  test('with a certificate that nobody vouches for will do on this machine, and nowhere else', async () => {
    for (const tls of ['asked', 'at once'] as const) {
      const server = await serve({ tls, offers: ['STARTTLS'] })
      expect(await send(server.url)).toMatchObject({ outcome: 'accepted' })
      expect(await send(server.url + wantsTrust)).toMatchObject(
        serverFault(/certificate .* cannot be trusted/),
      )
      expect(server.taken).toHaveLength(1)
    }
  })

  test('spoken on the wrong port is explained', async () => {
    const [plain, encrypted] = [await serve({}), await serve({ tls: 'at once' })]
    expect(await findSmtpFault(plain.url.replace('smtp:', 'smtps:'))).toContain('write smtp://')
    expect(await send(encrypted.url.replace('smtps:', 'smtp:'))).toMatchObject(serverFault(/wants smtps:/))
  })
})
