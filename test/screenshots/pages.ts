/** What is pictured: a name for the file and an address, or how to get to it from the page before. */
export interface Shot {
  readonly name: string
  readonly path: string
}

/** What stands for an address at the desk, and the list whose first link is that address. */
const firstOf: Readonly<Record<string, string>> = {
  'a story': '/desk/stories?q=Harbour+Board',
  'a report': '/desk/sources/reports',
}

/** The path with the address that its first words stand for. */
export async function realPath(
  path: string,
  firstLinkIn: (list: string) => Promise<string>,
): Promise<string> {
  const name = Object.keys(firstOf).find(standIn => path.startsWith(standIn))
  return name ? path.replace(name, await firstLinkIn(firstOf[name] ?? '')) : path
}

export const paperShots: readonly Shot[] = [
  { name: 'front', path: '/' },
  { name: 'article', path: 'lead' },
  { name: 'section', path: '/section/harbour' },
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
