import { createHash } from 'node:crypto'
import { directionOf, type LanguageAttributes, languageAttributes } from '../platform/language/index.ts'
import type { Assets } from '../platform/server/index.ts'
import type { Services } from '../platform/services.ts'
import type { Instant } from '../platform/time/index.ts'
import { urls } from '../urls.ts'
import type { Messages } from './messages/index.ts'
import { languageOfWords, messagesFor } from './messages/index.ts'
import { type Settings, settingsSchema } from './settings.ts'
import { listSections, readSettings, type Section } from './store.ts'

/** What every page and mail needs to know of the paper. Read once a request, passed down as a prop. */
export interface Paper {
  readonly settings: Settings
  readonly sections: readonly Section[]
  readonly t: Messages
  /** Of what `t` says: the paper's own language where there is a catalogue of it. */
  readonly wordsLanguage: string
  /** Attributes of an element with words from `t`; none where the paper is in their language. */
  readonly words: LanguageAttributes
  /** Inside such an element, those of one with the paper's own text. */
  readonly own: LanguageAttributes
  readonly assets: Assets
  /** The paper's own address, without a trailing slash. */
  readonly url: string
  /** `Name <address>` for the From line. */
  readonly mailFrom: string
  /** When this was read: what "today" means on the page. */
  readonly now: Instant
  /** Names the look's content; null when the paper keeps the house's own. */
  readonly lookVersion: string | null
  /** Addresses of a page's style sheets: those asked for, what turns them round from right to left, and its own look. */
  styleSheets(...names: readonly string[]): string[]
}

type Needed = Pick<Services, 'db' | 'clock' | 'assets' | 'config'>

export async function loadPaper(services: Needed): Promise<Paper> {
  const [settings, sections] = await Promise.all([readSettings(services.db), listSections(services.db)])
  return toPaper(services, settings, sections)
}

/** A paper of which nothing but its host is known: what can be shown while the database cannot be reached. */
export const plainPaper = (services: Omit<Needed, 'db'>): Paper =>
  toPaper(services, settingsSchema.parse({ name: new URL(services.config.url).hostname }), [])

function toPaper(
  { clock, assets, config }: Omit<Needed, 'db'>,
  settings: Settings,
  sections: readonly Section[],
): Paper {
  const { name, language, look } = settings
  const ownLook = look.accent || look.accentDark || look.headlineFace || look.textFace
  const lookVersion = ownLook
    ? createHash('sha256').update(JSON.stringify(look)).digest('hex').slice(0, 12)
    : null
  const wordsLanguage = languageOfWords(language)
  const sender = settings.mailFrom ?? `news@${new URL(config.url).hostname}`
  return {
    settings,
    sections,
    assets,
    t: messagesFor(language),
    wordsLanguage,
    words: languageAttributes(wordsLanguage, language),
    own: languageAttributes(language, wordsLanguage),
    url: config.url,
    now: clock.now(),
    mailFrom: `"${name.replace(/["\\\r\n]/g, '')}" <${sender}>`,
    lookVersion,
    styleSheets: (...names) => [
      ...names.map(name => assets.url(name)),
      ...(directionOf(language) === 'rtl' ? [assets.url('rtl.css')] : []),
      ...(lookVersion ? [urls.look(lookVersion)] : []),
    ],
  }
}
