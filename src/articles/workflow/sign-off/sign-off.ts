import { type Db, inTransaction } from '../../../platform/db/index.ts'
import { Problem } from '../../../platform/http/index.ts'
import { cleanLine } from '../../../platform/text/index.ts'
import type { Clock, Instant } from '../../../platform/time/index.ts'
import { listClaims } from '../../../sourcing/index.ts'
import { listStaff, recordAudit, type StaffId, type StaffMember } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import { type DeskStory, type DeskSummary, findStoryForDesk, holdStory } from '../../store/desk.ts'
import { readWork } from '../stages/work-store.ts'
import { type ClaimsChanged, findClaimsChange } from './claim-change.ts'
import { claimsHash } from './claims-hash.ts'
import { findLastSignOff, insertSignOff, type SignedHashes } from './sign-off-store.ts'
import { textHash } from './text-hash.ts'
import { listWriters } from './writer-store.ts'

/** What the desk says of a story's sign-off. */
export interface SignOffState {
  /** Of the text and its claims as they are now: whoever signs off says what they read. */
  readonly now: SignedHashes
  readonly last: {
    readonly by: StaffId
    readonly at: Instant
    /** False: the text or its claims were changed since, so it counts no more. */
    readonly holds: boolean
    readonly isSameText: boolean
  } | null
  /** Who changed the text last, where that is known. */
  readonly changed: { readonly by: StaffId | null; readonly at: Instant } | null
  /** What was done to its claims, of a sign-off that they voided. */
  readonly claimsChanged: ClaimsChanged | null
  /** Everybody who wrote in it since a version went out. */
  readonly writers: ReadonlySet<StaffId>
}

/** What was read, as a form carries it. */
export const readOf = ({ textHash, claimsHash }: SignedHashes): string => `${textHash}.${claimsHash}`

export type SignOffRefusal =
  /** There is no text yet. */
  | 'nothing-written'
  /** They wrote it, or are named as its author. */
  | 'own-story'
  /** They wrote in it. */
  | 'own-words'

export async function readSignOff(db: Db, { id, story }: DeskStory): Promise<SignOffState> {
  const [last, work, claims, writers] = await Promise.all([
    findLastSignOff(db, id),
    readWork(db, id),
    listClaims(db, id),
    listWriters(db, id),
  ])
  const now = { textHash: textHash(story), claimsHash: claimsHash(claims) }
  const isSameText = last?.textHash === now.textHash
  const areSameClaims = last?.claimsHash === now.claimsHash
  return {
    now,
    last: last && { by: last.by, at: last.at, holds: isSameText && areSameClaims, isSameText },
    changed: work.text_at ? { by: work.text_by, at: work.text_at } : null,
    claimsChanged: last && !areSameClaims ? await findClaimsChange(db, id, { claims, after: last.id }) : null,
    writers,
  }
}

/** Whether somebody is named as a story's author, or is to write it. */
export function isOwnStory(
  { authors, assignee }: Pick<DeskSummary, 'authors' | 'assignee'>,
  staff: Pick<StaffMember, 'id' | 'name'>,
): boolean {
  const name = cleanLine(staff.name).toLowerCase()
  return assignee === staff.id || authors.some(author => cleanLine(author).toLowerCase() === name)
}

/** Everybody of the staff who has a hand in a story: its authors, and all who wrote in what is not out. */
export async function listHands(db: Db, id: ArticleId): Promise<ReadonlySet<StaffId>> {
  const [story, writers, staff] = await Promise.all([
    findStoryForDesk(db, id),
    listWriters(db, id),
    listStaff(db),
  ])
  const named = { authors: story?.story.authors ?? [], assignee: story?.assignee ?? null }
  const authors = staff.filter(person => isOwnStory(named, person))
  return new Set([...writers, ...authors.map(person => person.id)])
}

/** Why somebody may not sign a story off; null when they may. A second editor is one who has no hand in the text. */
export function signOffRefusal(
  { story, assignee }: Pick<DeskStory, 'story' | 'assignee'>,
  { writers }: Pick<SignOffState, 'writers'>,
  staff: Pick<StaffMember, 'id' | 'name'>,
): SignOffRefusal | null {
  if (story.body.trim() === '') return 'nothing-written'
  if (isOwnStory({ authors: story.authors ?? [], assignee }, staff)) return 'own-story'
  return writers.has(staff.id) ? 'own-words' : null
}

type SignOffOutcome =
  | { readonly ok: true }
  /** `changed-meanwhile`: the text, or who says what in it, is not what was read. */
  | { readonly ok: false; readonly reason: SignOffRefusal | 'changed-meanwhile' }

/**
 * Says that a second editor has read a story and stands for it. It counts for this text and its claims alone.
 * @param read what was read, as `readOf` names it
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
    if (readOf(state.now) !== read) return { ok: false, reason: 'changed-meanwhile' }
    const reason = signOffRefusal(story, state, by)
    if (reason) return { ok: false, reason }
    if (state.last?.holds && state.last.by === by.id) return { ok: true }
    await insertSignOff(tx, articleId, { ...state.now, by: by.id, at: clock.now() })
    await recordAudit(
      { db: tx, clock },
      { by: by.id, action: 'story.signed-off', subject: `story:${articleId}`, detail: story.headline },
    )
    return { ok: true }
  })
