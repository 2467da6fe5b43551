import type { Page } from 'playwright-core'

/** What is pictured: a name for the file and an address, which may begin with what stands for one. */
export interface Shot {
  readonly name: string
  readonly path: string
}

/** What the documentation shows of a page: as much as fits on a screen of that size. */
export interface DocsShot extends Shot {
  readonly width: number
  readonly height: number
  readonly colorScheme?: 'light' | 'dark'
  readonly atDesk?: true
}

/** What stands for an address that no two papers have alike: the first such link on another page. */
const standIns: Readonly<Record<string, { readonly on: string; readonly link: string }>> = {
  'the lead': { on: '/', link: '.story-lead .story-headline a' },
  'a corrected story': { on: '/corrections', link: '.corrections-entry h3 a' },
  'a story': { on: '/desk/stories?q=Harbour+Board', link: 'main table a' },
  'a report': { on: '/desk/sources/reports', link: 'main table a' },
}

/** The path with the address that its first words stand for. */
export async function realPath(page: Page, path: string): Promise<string> {
  for (const [name, { on, link }] of Object.entries(standIns)) {
    if (!path.startsWith(name)) continue
    await page.goto(on)
    return path.replace(name, (await page.locator(link).first().getAttribute('href')) ?? '')
  }
  return path
}

export const paperShots: readonly Shot[] = [
  { name: 'front', path: '/' },
  { name: 'article', path: 'the lead' },
  { name: 'article-corrected', path: 'a corrected story' },
  { name: 'history', path: 'a corrected story/history' },
  { name: 'version', path: 'a corrected story/history/1' },
  { name: 'compare', path: 'a corrected story/history/compare?from=1&to=2' },
  { name: 'section', path: '/section/harbour' },
  { name: 'series', path: '/series/what-the-river-costs' },
  { name: 'tag', path: '/tags/harbour-board' },
  { name: 'author', path: '/author/nora-whitlow' },
  { name: 'archive', path: '/archive' },
  { name: 'search', path: '/search?q=harbour' },
  { name: 'search-empty', path: '/search?q=zeppelin' },
  { name: 'sources', path: '/sources' },
  { name: 'source', path: '/sources/harbour-board' },
  { name: 'corrections', path: '/corrections' },
  { name: 'newsletter', path: '/newsletter' },
  { name: 'editions', path: '/editions' },
  { name: 'about', path: '/about/sourcing' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'not-found', path: '/nowhere' },
]

export const deskShots: readonly Shot[] = [
  { name: 'desk', path: '/desk' },
  { name: 'desk-stories', path: '/desk/stories' },
  { name: 'desk-story-new', path: '/desk/stories/new' },
  { name: 'desk-stories-narrowed', path: '/desk/stories?section=harbour' },
  { name: 'desk-story', path: 'a story' },
  { name: 'desk-claims', path: 'a story/claims' },
  { name: 'desk-notes', path: 'a story/notes' },
  { name: 'desk-withdraw', path: 'a story/unpublish' },
  { name: 'desk-board', path: '/desk/board' },
  { name: 'desk-board-narrowed', path: '/desk/board?section=harbour' },
  { name: 'desk-calendar', path: '/desk/calendar' },
  { name: 'desk-calendar-week', path: '/desk/calendar?view=week' },
  { name: 'desk-sources', path: '/desk/sources' },
  { name: 'desk-source-new', path: '/desk/sources/new' },
  { name: 'desk-reports', path: '/desk/sources/reports' },
  { name: 'desk-report', path: 'a report' },
  { name: 'desk-pictures', path: '/desk/pictures' },
  { name: 'desk-templates', path: '/desk/templates' },
  { name: 'desk-front', path: '/desk/front' },
  { name: 'desk-moderation', path: '/desk/moderation' },
  { name: 'desk-subscribers', path: '/desk/subscribers' },
  { name: 'desk-editions', path: '/desk/editions' },
  { name: 'desk-mailbox', path: '/desk/mailbox' },
  { name: 'desk-jobs', path: '/desk/jobs' },
  { name: 'desk-audit', path: '/desk/audit' },
  { name: 'desk-settings', path: '/desk/settings' },
  { name: 'desk-staff', path: '/desk/staff' },
  { name: 'desk-account', path: '/desk/account' },
  { name: 'desk-not-found', path: '/desk/stories/nowhere' },
]

/** In `docs/screenshots`. */
export const docsShots: readonly DocsShot[] = [
  { name: 'front-desktop-light', path: '/', width: 960, height: 780 },
  { name: 'article-phone-light', path: 'the lead', width: 390, height: 844 },
  { name: 'article-desktop-dark', path: 'the lead', width: 1280, height: 900, colorScheme: 'dark' },
  {
    name: 'compare-desktop-light',
    path: 'a corrected story/history/compare?from=1&to=2',
    width: 1280,
    height: 1080,
  },
  { name: 'desk-story-desktop-light', path: 'a story', width: 1280, height: 900, atDesk: true },
  { name: 'desk-claims-desktop-light', path: 'a story/claims', width: 1280, height: 1500, atDesk: true },
  { name: 'desk-board-desktop-light', path: '/desk/board', width: 1280, height: 900, atDesk: true },
  { name: 'desk-moderation-desktop-light', path: '/desk/moderation', width: 1280, height: 900, atDesk: true },
]
