/** What is pictured: a name for the file and an address, or how to get to it from the page before. */
export interface Shot {
  readonly name: string
  readonly path: string
}

/** Stands for the address of a story at the desk that has claims. */
export const aStory = 'a story'

/** Where the address of such a story is found: the first link of this list. */
export const aStoryList = '/desk/stories?q=Harbour+Board'

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
  { name: 'desk-story', path: aStory },
  { name: 'desk-claims', path: `${aStory}/claims` },
  { name: 'desk-board', path: '/desk/board' },
  { name: 'desk-calendar', path: '/desk/calendar' },
  { name: 'desk-sources', path: '/desk/sources' },
  { name: 'desk-source-new', path: '/desk/sources/new' },
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
]
