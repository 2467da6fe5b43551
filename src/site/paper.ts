import { createHash } from 'node:crypto'
import type { Assets } from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import type { Instant } from '../platform/time/index.ts'
import type { Messages } from './messages/index.ts'
import { messagesFor } from './messages/index.ts'
import type { Settings } from './settings.ts'
import { listSections, readSettings, type Section } from './store.ts'

/** What every page and mail needs to know of the paper. Read once a request, passed down as a prop. */
export interface Paper {
  readonly settings: Settings
  readonly sections: readonly Section[]
  readonly t: Messages
  readonly assets: Assets
  /** The paper's own address, without a trailing slash. */
  readonly url: string
  /** `Name <address>` for the From line. */
  readonly mailFrom: string
  /** When this was read: what "today" means on the page. */
  readonly now: Instant
  /** Names the look's content; null when the paper keeps the house's own. */
  readonly lookVersion: string | null
}

export async function loadPaper({
  db,
  clock,
  assets,
  config,
}: Pick<Services, 'db' | 'clock' | 'assets' | 'config'>): Promise<Paper> {
  const [settings, sections] = await Promise.all([readSettings(db), listSections(db)])
  const look = JSON.stringify(settings.look)
  const ownLook =
    settings.look.accent || settings.look.accentDark || settings.look.headlineFace || settings.look.textFace
  return {
    settings,
    sections,
    assets,
    t: messagesFor(settings.language),
    url: config.url,
    now: clock.now(),
    mailFrom: `"${settings.name.replace(/["\\\r\n]/g, '')}" <${settings.mailFrom ?? `news@${new URL(config.url).hostname}`}>`,
    lookVersion: ownLook ? createHash('sha256').update(look).digest('hex').slice(0, 12) : null,
  }
}
