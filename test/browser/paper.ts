import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { test as base, inject } from 'vitest'
import { closeServices, openServices, runPaper } from '../../src/app/index.ts'
import { passDueEdition } from '../../src/newsletter/index.ts'
import { silentLogger } from '../../src/platform/log/index.ts'
import { findMailboxMessage, listMailbox, type MailboxEntry } from '../../src/platform/mail/index.ts'
import type { Services } from '../../src/platform/services.ts'
import {
  type Clock,
  type Instant,
  millisecondsBetween,
  plus,
  systemClock,
} from '../../src/platform/time/index.ts'
import { freePort } from '../free-port.ts'

/** How a paper is opened, where it matters to a test. */
export interface Opening {
  /** Left out: mail is kept in the mailbox. */
  readonly smtpUrl?: string
  /** At this moment; its clock goes on from there. */
  readonly at?: Instant
}

/** A real paper on a real port with the sample in it, and a real Chromium to read it with. */
export interface OpenPaper {
  readonly url: string
  readonly services: Services
  /** Puts the paper's clock forward. */
  pass(span: Parameters<typeof plus>[1]): void
  /** A reader's browser; `scripts: false` is one that runs none. */
  reader(options?: { scripts?: boolean } & BrowserContextOptions): Promise<BrowserContext>
  /** The newest mail to somebody, waited for; its text part. */
  mailTo(address: string, subject?: RegExp): Promise<string>
}

export const test = base.extend<{ opening: Opening; paper: OpenPaper }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the parameter's shape
  opening: async ({}, use) => use({}),
  paper: async ({ opening }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'standfirst-browser-'))
    cpSync(inject('seededPaper'), dataFolder, { recursive: true })
    const port = await freePort()
    const url = `http://localhost:${port}`
    const clock = movableClock(opening.at)
    const services = {
      ...(await openServices(
        { port, url, dataFolder, proxies: [], databaseUrl: null, smtpUrl: opening.smtpUrl ?? null },
        silentLogger(),
      )),
      clock,
    }
    // Whatever hour the tests run at, no edition goes out by itself on the first day.
    await passDueEdition(services)
    const running = await runPaper(services)
    const browser = await launch()
    await use({
      url,
      services,
      pass: clock.pass,
      reader: ({ scripts = true, ...options } = {}) =>
        browser.newContext({ baseURL: url, javaScriptEnabled: scripts, ...options }),
      mailTo: (address, subject = /./) => waitForMail(services, address, subject),
    })
    await browser.close()
    await running.stop()
    await closeServices(services)
    rmSync(dataFolder, { recursive: true, force: true })
  },
})

export { describe, expect } from 'vitest'

/** The system's clock, put forward. */
function movableClock(at?: Instant): Clock & { pass: OpenPaper['pass'] } {
  let ahead = at ? millisecondsBetween(systemClock.now(), at) : 0
  const now = () => plus(systemClock.now(), { milliseconds: ahead })
  return {
    now,
    pass: span => {
      ahead += millisecondsBetween(now(), plus(now(), span))
    },
  }
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: inject('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

async function waitForMail(services: Services, address: string, subject: RegExp): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = (await listMailbox(services.db, { limit: 200 })).find(
      (entry: MailboxEntry) => entry.to_address === address && subject.test(entry.subject),
    )
    if (found) return (await findMailboxMessage(services.db, found.id))?.text ?? ''
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`No mail to ${address} about ${subject}`)
}

/** The first address of the paper in a mail's text that holds a word. */
export function linkIn(text: string, containing: string): string {
  const link = text.match(/https?:\/\/\S+/g)?.find(address => address.includes(containing))
  if (!link) throw new Error(`No link with "${containing}" in:\n${text}`)
  return link
}
