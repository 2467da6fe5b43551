import { type DeskSummary, newsroom } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Paper } from '../../site/index.ts'
import { can, listStaff, type StaffMember } from '../../staff/index.ts'

/** What somebody has to do themselves. */
export interface OwnWork {
  /** Those that they are to write, or whose text they changed last. */
  readonly stories: readonly DeskSummary[]
  readonly notes: readonly (newsroom.NoteForSomebody & { readonly from: string | null })[]
  /** What is ready: to be signed off by them where a second editor has to, else to be published. */
  readonly ready: readonly DeskSummary[]
  readonly isSigning: boolean
}

const mostShown = 8

export async function loadOwnWork(db: Db, paper: Paper, staff: StaffMember): Promise<OwnWork> {
  const isSigning = paper.settings.signOff === 'second-editor'
  const publishes = can(staff.role, 'publish-stories')
  const [mine, notes, people, ready] = await Promise.all([
    newsroom.listAssignedIds(db, staff.id, mostShown).then(ids => newsroom.listStoriesById(db, ids)),
    newsroom.listNotesTo(db, staff.id, mostShown),
    listStaff(db),
    publishes ? newsroom.listReadyIds(db, 3 * mostShown).then(ids => newsroom.listStoriesById(db, ids)) : [],
  ])
  return {
    stories: mine,
    notes: notes.map(note => ({ ...note, from: people.find(({ id }) => id === note.by)?.name ?? null })),
    ready: (isSigning ? await toBeSigned(db, ready, staff) : ready).slice(0, mostShown),
    isSigning,
  }
}

/** Those that nobody signed off as they are now, and that this person had no hand in. */
async function toBeSigned(db: Db, ready: readonly DeskSummary[], staff: StaffMember): Promise<DeskSummary[]> {
  const ids = ready.map(({ id }) => id)
  const [signed, written] = await Promise.all([
    newsroom.signedStories(db, ids),
    newsroom.storiesWrittenBy(db, staff.id, ids),
  ])
  return ready.filter(
    story => !signed.has(story.id) && !written.has(story.id) && !newsroom.isOwnStory(story, staff),
  )
}
