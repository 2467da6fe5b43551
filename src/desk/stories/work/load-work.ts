import { type DeskStory, newsroom } from '../../../articles/index.ts'
import { readDiscussion } from '../../../discussion/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { Paper } from '../../../site/index.ts'
import { can, listStaff, type StaffMember, type StaffRecord } from '../../../staff/index.ts'

/** How the newsroom works on one story, beside its text. */
export interface StoryWork {
  readonly stage: newsroom.ShownStage
  /** Where whoever looks may move it. */
  readonly moves: readonly newsroom.Destination[]
  readonly signOff: {
    readonly isNeeded: boolean
    readonly state: newsroom.SignOffState
    /** Why whoever looks may not sign it off; null: they may. */
    readonly refusal: newsroom.SignOffRefusal | null
  }
  readonly notes: readonly newsroom.Note[]
  readonly previews: readonly newsroom.PreviewLink[]
  /** Null where whoever looks may not close it. */
  readonly discussion: 'open' | 'closed' | null
  /** Those who work here now. */
  readonly people: readonly StaffRecord[]
}

export async function loadWork(
  db: Db,
  paper: Paper,
  story: DeskStory,
  staff: StaffMember,
): Promise<StoryWork> {
  const [state, notes, previews, discussion, people] = await Promise.all([
    newsroom.readSignOff(db, story),
    newsroom.listNotes(db, story.id),
    newsroom.listPreviewLinks(db, story.id),
    can(staff.role, 'moderate') && story.state !== 'draft' ? readDiscussion(db, story.id) : null,
    listStaff(db),
  ])
  const stage = newsroom.shownStage(story, paper.now)
  return {
    stage,
    moves: newsroom.movesFrom(stage, staff.role),
    signOff: {
      isNeeded: paper.settings.signOff === 'second-editor',
      state,
      refusal: newsroom.signOffRefusal(story, state, staff),
    },
    notes,
    previews,
    discussion: discussion?.state ?? null,
    people: people.filter(({ revokedAt }) => revokedAt === null),
  }
}

/** A text that a second editor still has to sign off before it can be published. */
export const waitsForSignOff = ({ signOff }: StoryWork): boolean =>
  signOff.isNeeded && !signOff.state.last?.holds
