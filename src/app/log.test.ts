import { Writable } from 'node:stream'
import { pino } from 'pino'
import { lastLink } from '../../test/factories/mail.ts'
import { createReader } from '../../test/factories/readers.ts'
import { createStaff } from '../../test/factories/staff.ts'
import { Visitor } from '../../test/visitor.ts'
import { expect, test } from '../../test/world.ts'
import { createWorker } from '../platform/jobs/index.ts'
import type { Mailer } from '../platform/mail/index.ts'
import type { Services } from '../platform/services.ts'
import { createApp, work } from './index.ts'

test('no mail address, no token and no code comes into the log, also when things go wrong', async ({
  world,
  clock,
}) => {
  const lines: string[] = []
  const log = pino(
    { level: 'trace' },
    new Writable({
      write(chunk, _, done) {
        lines.push(String(chunk))
        done()
      },
    }),
  )
  let isUp = false
  const mailer: Mailer = {
    ...world.services.mailer,
    send: async message =>
      isUp
        ? world.services.mailer.send(message)
        : {
            outcome: 'deferred',
            concerns: 'server',
            response: `451 <${message.to}>: ${message.to} try later`,
          },
  }
  const services: Services = { ...world.services, log, mailer }
  const worker = createWorker(services, work)
  const browser = () => new Visitor(createApp(services), services.config.url)
  await createReader(world, { email: 'wren@mail.test' })
  await createStaff(world, 'editor', { email: 'agnes@staff.test' })

  for (const [door, email] of [
    ['/sign-in', 'wren@mail.test'],
    ['/desk/sign-in', 'agnes@staff.test'],
  ] as const) {
    isUp = false
    const [here, there] = [browser(), browser()]
    await here.post(door, { email })
    await worker.runDue()
    isUp = true
    clock.advance({ minutes: 1 })
    await worker.runDue()
    const link = await lastLink(world, email)
    await there.open(link)
    await there.submit('main form')
    const code = there.page?.document.querySelector('.code')?.textContent ?? ''
    await here.open(`${door}/code`)
    await here.submit('main form', { code })
    await here.open(link)
    await here.open(`${door}?email=${email}`)

    const written = lines.join('')
    const secrets = [
      email,
      email.split('@')[0] ?? '',
      link.split('/').at(-1) ?? '',
      code,
      code.replace(' ', ''),
    ]
    for (const secret of [...secrets, ...here.cookies.values()]) {
      expect(secret.length).toBeGreaterThan(3)
      expect(written).not.toContain(secret)
    }
  }
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.join('')).toContain('job failed')
})
