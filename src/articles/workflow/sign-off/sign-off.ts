import { type Db, inTransaction } from '../../../platform/db/index.ts'
import { Problem } from '../../../platform/http/index.ts'
import { cleanLine } from '../../../platform/text/index.ts'
import type { Clock, Instant } from '../../../platform/time/index.ts'
import { recordAudit, type StaffId, type StaffMember } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import { type DeskStory, findStoryForDesk, holdStory } from '../../store/desk.ts'
import { readWork } from '../stages/work-store.ts'
import { findLastSignOff, insertSignOff } from './sign-off-store.ts'
import { textHash } from './text-hash.ts'

/** What the desk says of a story's sign-off. */
export interface SignOffState {
  /** Of the text as it is now: whoever signs off says which one they read. */
  readonly textHash: string
  readonly last: {
    readonly by: StaffId
    readonly at: Instant
    /** False: the text was changed since, so it counts no more. */
    readonly holds: boolean
  } | null
  /** Who changed the text last, where that is known. */
  readonly changed: { readonly by: StaffId | null; readonly at: Instant } | null
}

export type SignOffRefusal =
  /** There is no text yet. */
  | 'nothing-written'
  /** They wrote it, or are named as its author. */
  | 'own-story'
  /** They changed it last. */
  | 'own-change'

export async function readSignOff(db: Db, { id, story }: DeskStory): Promise<SignOffState> {
  const [last, work] = await Promise.all([findLastSignOff(db, id), readWork(db, id)])
  const now = textHash(story)
  return {
    textHash: now,
    last: last && { by: last.by, at: last.at, holds: last.textHash === now },
    changed: work.text_at ? { by: work.text_by, at: work.text_at } : null,
  }
}

/** Why somebody may not sign a story off; null when they may. A second editor is one who has no hand in the text. */
export function signOffRefusal(
  { story, assignee }: Pick<DeskStory, 'story' | 'assignee'>,
  { changed }: Pick<SignOffState, 'changed'>,
  staff: Pick<StaffMember, 'id' | 'name'>,
): SignOffRefusal | null {
  if (story.body.trim() === '') return 'nothing-written'
  const name = cleanLine(staff.name).toLowerCase()
  const isAuthor = (story.authors ?? []).some(author => cleanLine(author).toLowerCase() === name)
  if (isAuthor || assignee === staff.id) return 'own-story'
  return changed?.by === staff.id ? 'own-change' : null
}

type SignOffOutcome =
  | { readonly ok: true }
  /** `changed-meanwhile`: the text is not the one that was read. */
  | { readonly ok: false; readonly reason: SignOffRefusal | 'changed-meanwhile' }

/**
 * Says that a second editor has read a story and stands for it. It counts for this text alone.
 * @param read the text that was read, by its hash
 */
export const signOff = (
  { db, clock }: { db: Db; clock: Clock },
  { articleId, read, by }: { articleId: ArticleId; read: string; by: StaffMember },
): Promise<SignOffOutcome> =>
  inTransaction(db, async (tx): Promise<SignOffOutcome> => {
    await holdStory(tx, articleId)
    const story = await findStoryForDesk(tx, articleId)
    if (!story) throw new Problem('not-found')
    const state = await readSignOff(tx, story)
    if (state.textHash !== read) return { ok: false, reason: 'changed-meanwhile' }
    const reason = signOffRefusal(story, state, by)
    if (reason) return { ok: false, reason }
    if (state.last?.holds && state.last.by === by.id) return { ok: true }
    await insertSignOff(tx, articleId, { textHash: read, by: by.id, at: clock.now() })
    await recordAudit(
      { db: tx, clock },
      { by: by.id, action: 'story.signed-off', subject: `story:${articleId}`, detail: story.headline },
    )
    return { ok: true }
  })
