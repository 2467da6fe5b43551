import type { Child } from 'hono/jsx'
import { Document } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { StaffMember } from '../member.ts'
import { can, type Permission } from '../role.ts'

interface Room<Name extends string> {
  readonly name: Name
  /** What one needs to enter. */
  readonly permission: Permission
  readonly url: string
}

/** Where a day's work is done, in the order of the navigation. */
const rooms = [
  { name: 'stories', permission: 'write-stories', url: urls.deskStories() },
  { name: 'board', permission: 'write-stories', url: urls.deskBoard() },
  { name: 'calendar', permission: 'write-stories', url: urls.deskCalendar() },
  { name: 'sources', permission: 'write-stories', url: urls.deskSources() },
  { name: 'pictures', permission: 'write-stories', url: urls.deskPictures() },
  { name: 'front', permission: 'publish-stories', url: urls.deskFront() },
  { name: 'moderation', permission: 'moderate', url: urls.deskModeration() },
  { name: 'editions', permission: 'send-editions', url: urls.deskEditions() },
] as const satisfies readonly Room<string>[]

/** Where whoever runs the paper goes now and then. */
const backRooms = [
  { name: 'subscribers', permission: 'manage-subscribers', url: urls.deskSubscribers() },
  { name: 'mailbox', permission: 'see-mailbox', url: urls.deskMailbox() },
  { name: 'jobs', permission: 'manage-jobs', url: urls.deskJobs() },
  { name: 'audit', permission: 'see-audit', url: urls.deskAudit() },
  { name: 'staff', permission: 'manage-staff', url: urls.deskStaff() },
  { name: 'settings', permission: 'manage-settings', url: urls.deskSettings() },
] as const satisfies readonly Room<string>[]

export type DeskPlace = (typeof rooms | typeof backRooms)[number]['name']

interface DeskPageProps {
  readonly paper: Paper
  readonly staff: StaffMember
  /** Without the desk's name, which is added. */
  readonly title: string
  /** The room that the navigation marks; null on the desk's first page. */
  readonly current: DeskPlace | null
  /** How much waits in a room, shown beside its name. */
  readonly counts?: Partial<Record<DeskPlace, number>>
  /** What was just done, in the catalogue's words: `readNotice(c, t.….notices)`. */
  readonly notice?: string | null
  /** Bundled scripts that this page needs beside the desk's own, such as `desk-editor.js`. */
  readonly scripts?: readonly string[]
  readonly children?: Child
}

/**
 * The frame of every page at the desk. A page begins with
 * `<header class="desk-head"><div><h1>…</h1></div>…</header>`.
 */
export const DeskPage = ({
  paper,
  staff,
  title,
  current,
  counts,
  notice,
  scripts,
  children,
}: DeskPageProps) => (
  <DeskDocument paper={paper} title={title} scripts={scripts}>
    <header class="desk-bar">
      <div class="page">
        <DeskName paper={paper} />
        <div class="desk-who">
          <a href={urls.front()}>{paper.t.staff.seePaper}</a>
          <a href={urls.deskAccount()}>
            {paper.t.staff.who(staff.name, paper.t.staff.roles[staff.role])}
            <span class="visually-hidden">: {paper.t.staff.account.link}</span>
          </a>
          <form method="post" action={urls.deskSignOut()}>
            <button class="link-button" type="submit">
              {paper.t.staff.signOut}
            </button>
          </form>
        </div>
        <DeskNav paper={paper} staff={staff} current={current} counts={counts ?? {}} />
      </div>
    </header>
    <main id="main" class="page desk-body" tabindex={-1}>
      {notice && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <p
        class="notice"
        hidden
        data-unsent-writing={staff.id}
        data-open={paper.t.staff.unsent.open}
        data-begin={paper.t.staff.unsent.begin}
      >
        {paper.t.staff.unsent.yours}
      </p>
      {children}
    </main>
  </DeskDocument>
)

interface DeskNavProps {
  readonly paper: Paper
  readonly staff: StaffMember
  readonly current: DeskPlace | null
  readonly counts: Partial<Record<DeskPlace, number>>
}

/** The daily rooms in a row; the others folded away behind a word that says where one is, and how much waits there. */
const DeskNav = ({ paper, staff, current, counts }: DeskNavProps) => {
  const open = (room: Room<DeskPlace>) => can(staff.role, room.permission)
  const link = (room: Room<DeskPlace>) => (
    <RoomLink paper={paper} room={room} isCurrent={room.name === current} waiting={counts[room.name] ?? 0} />
  )
  const folded: readonly Room<DeskPlace>[] = backRooms.filter(open)
  const here = folded.find(({ name }) => name === current)
  return (
    <nav class="desk-nav" aria-label={paper.t.staff.desk}>
      <ul>{rooms.filter(open).map(link)}</ul>
      {folded.length > 0 && (
        <details class="desk-more">
          <summary class={here && 'desk-more-here'}>
            {here ? paper.t.staff.moreHere(paper.t.staff.places[here.name]) : paper.t.staff.more}{' '}
            <Waiting paper={paper} number={folded.reduce((sum, { name }) => sum + (counts[name] ?? 0), 0)} />
          </summary>
          <ul>{folded.map(link)}</ul>
        </details>
      )}
    </nav>
  )
}

interface RoomLinkProps {
  readonly paper: Paper
  readonly room: Room<DeskPlace>
  readonly isCurrent: boolean
  readonly waiting: number
}

const RoomLink = ({ paper, room, isCurrent, waiting }: RoomLinkProps) => (
  <li>
    <a href={room.url} aria-current={isCurrent ? 'page' : undefined}>
      {paper.t.staff.places[room.name]} <Waiting paper={paper} number={waiting} />
    </a>
  </li>
)

const Waiting = ({ paper, number }: { paper: Paper; number: number }) =>
  number > 0 ? (
    <span class="desk-count">
      {number}
      <span class="visually-hidden"> {paper.t.staff.waiting}</span>
    </span>
  ) : null

/** The desk's door: the frame for whoever has not signed in. */
export const DeskDoorPage = ({
  paper,
  title,
  scripts,
  children,
}: Pick<DeskPageProps, 'paper' | 'title' | 'scripts' | 'children'>) => (
  <DeskDocument paper={paper} title={title} scripts={scripts}>
    <main id="main" class="single" tabindex={-1}>
      <DeskName paper={paper} />
      <p class="notice" hidden data-unsent-writing="">
        {paper.t.staff.unsent.somebodys}
      </p>
      {children}
    </main>
  </DeskDocument>
)

const DeskName = ({ paper }: { paper: Paper }) => (
  <p class="desk-name">
    <a href={urls.desk()}>{paper.settings.name}</a>
    <span class="meta">{paper.t.staff.desk}</span>
  </p>
)

interface DeskDocumentProps {
  readonly paper: Paper
  readonly title: string
  readonly scripts?: readonly string[] | undefined
  readonly children?: Child
}

const DeskDocument = ({ paper, title, scripts = [], children }: DeskDocumentProps) => (
  <Document
    language={paper.wordsLanguage}
    title={`${title} · ${paper.settings.name}, ${paper.t.staff.desk}`}
    styles={paper.styleSheets('desk.css')}
    scripts={['desk.js', ...scripts].map(name => paper.assets.url(name))}
    head={<meta name="robots" content="noindex" />}
    bodyClass="desk"
  >
    <a class="skip-link" href="#main">
      {paper.t.site.skipToContent}
    </a>
    {children}
  </Document>
)
