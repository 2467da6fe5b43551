import type { Child } from 'hono/jsx'
import { Document } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { StaffMember } from '../member.ts'
import { can, type Permission } from '../role.ts'

/** The desk's rooms in the order of its navigation, with what one needs to enter. */
const places = [
  { name: 'stories', permission: 'write-stories', url: urls.deskStories() },
  { name: 'front', permission: 'publish-stories', url: urls.deskFront() },
  { name: 'moderation', permission: 'moderate', url: urls.deskModeration() },
  { name: 'editions', permission: 'send-editions', url: urls.deskEditions() },
  { name: 'subscribers', permission: 'manage-subscribers', url: urls.deskSubscribers() },
  { name: 'mailbox', permission: 'see-mailbox', url: urls.deskMailbox() },
  { name: 'jobs', permission: 'manage-jobs', url: urls.deskJobs() },
  { name: 'audit', permission: 'see-audit', url: urls.deskAudit() },
  { name: 'staff', permission: 'manage-staff', url: urls.deskStaff() },
  { name: 'settings', permission: 'manage-settings', url: urls.deskSettings() },
] as const satisfies readonly { name: string; permission: Permission; url: string }[]

export type DeskPlace = (typeof places)[number]['name']

export interface DeskPageProps {
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
  readonly children?: Child
}

/** The frame of every page at the desk. The page's own heading is its `h1`. */
export const DeskPage = ({ paper, staff, title, current, counts, notice, children }: DeskPageProps) => {
  const t = paper.t.staff
  return (
    <Document
      language={paper.settings.language}
      title={`${title} – ${t.deskOf(paper.settings.name)}`}
      styles={[paper.assets.url('desk.css')]}
      scripts={[paper.assets.url('desk.js')]}
      head={<meta name="robots" content="noindex" />}
      bodyClass="desk"
    >
      <a class="skip-link" href="#main">
        {paper.t.site.skipToContent}
      </a>
      <header class="desk-head">
        <p class="desk-name">
          <a href={urls.desk()}>{t.deskOf(paper.settings.name)}</a>
        </p>
        <nav class="desk-nav" aria-label={t.desk}>
          <ul>
            {places
              .filter(({ permission }) => can(staff.role, permission))
              .map(({ name, url }) => (
                <li>
                  <a href={url} aria-current={name === current ? 'page' : undefined}>
                    {t.places[name]}
                    {counts?.[name] ? <span class="count">{counts[name]}</span> : null}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <form class="desk-who" method="post" action={urls.deskSignOut()}>
          <span>{t.signedInAs(staff.name, t.roles[staff.role])}</span>
          <button class="link-button" type="submit">
            {t.signOut}
          </button>
        </form>
      </header>
      <main id="main" class="desk-main" tabindex={-1}>
        {notice && (
          <p class="notice" role="status">
            {notice}
          </p>
        )}
        {children}
      </main>
    </Document>
  )
}
