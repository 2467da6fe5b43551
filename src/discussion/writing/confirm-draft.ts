import { type Db, inTransaction } from '../../platform/db/index.ts'
import { inspectLink, useLink } from '../../platform/identity/index.ts'
import { type Clock, plus } from '../../platform/time/index.ts'
import { findOrCreateReader, type ReaderId } from '../../readers/index.ts'
import type { Comment, CommentId } from '../comment.ts'
import { closeDraft, type Draft, deleteDraftsBefore, findDraft } from '../store/drafts.ts'
import { linkPurpose, mailLink, markOf } from './begin-draft.ts'
import { type PostOutcome, postComment } from './post-comment.ts'

/** The mailed address ends in `DRAFT.TOKEN`, so that a link that is too old still knows what it was for. */
export const joinLink = (draftId: string, token: string): string => `${draftId}.${token}`

function splitLink(link: string): { draftId: string; token: string } {
  const dot = link.indexOf('.')
  return { draftId: link.slice(0, dot), token: link.slice(dot + 1) }
}

type DraftState =
  | { readonly state: 'ready'; readonly draft: Draft }
  /** Its time has passed, but the words are still here: a new link can be mailed. */
  | { readonly state: 'expired'; readonly draft: Draft }
  | { readonly state: 'done'; readonly commentId: CommentId }
  | { readonly state: 'unknown' }

/** What a link in somebody's mail stands for. Changes nothing. */
export async function inspectDraft(
  { db, clock }: { db: Db; clock: Clock },
  link: string,
): Promise<DraftState> {
  const { draftId, token } = splitLink(link)
  const draft = await findDraft(db, draftId)
  if (!draft) return { state: 'unknown' }
  const found = await inspectLink({ db, clock }, { purpose: linkPurpose, token, browser: null })
  if (found.state === 'ready' && found.subject !== draftId) return { state: 'unknown' }
  if (draft.comment_id && found.state !== 'unknown') return { state: 'done', commentId: draft.comment_id }
  if (draft.comment_id) return { state: 'unknown' }
  return { state: found.state === 'ready' ? 'ready' : 'expired', draft }
}

type ConfirmOutcome =
  /** `sameBrowser`: the one that wrote it, which may therefore be signed in. */
  | {
      readonly ok: true
      readonly comment: Comment
      readonly readerId: ReaderId
      readonly sameBrowser: boolean
    }
  | { readonly ok: false; readonly reason: 'unknown' | 'expired' | 'done'; readonly problem?: undefined }
  | { readonly ok: false; readonly reason: 'not-posted'; readonly problem: PostProblem }

type PostProblem = Extract<PostOutcome, { ok: false }>

class NotPosted extends Error {
  readonly problem: PostProblem
  constructor(problem: PostProblem) {
    super('The draft could not be posted')
    this.problem = problem
  }
}

/** Makes a draft the comment of the reader whose mail address it named. */
export async function confirmDraft(
  { db, clock, secret }: { db: Db; clock: Clock; secret: Buffer },
  { link, browser }: { link: string; browser: string | null },
): Promise<ConfirmOutcome> {
  const found = await inspectDraft({ db, clock }, link)
  if (found.state !== 'ready') return { ok: false, reason: found.state }
  const { draft } = found
  try {
    return await inTransaction(db, async (tx): Promise<ConfirmOutcome> => {
      const used = await useLink(
        { db: tx, clock },
        { purpose: linkPurpose, token: splitLink(link).token, browser: null },
      )
      if (!used.ok) return { ok: false, reason: 'done' }
      const reader = await findOrCreateReader(
        { db: tx, clock },
        { email: draft.email, displayName: draft.name },
      )
      const posted = await postComment(
        { db: tx, clock },
        {
          articleId: draft.article_id,
          parentId: draft.parent_id,
          readerId: reader.id,
          text: draft.text,
          formKey: `draft ${draft.id}`,
        },
      )
      // Thrown, so that the link stays good: what stands in the way may pass.
      if (!posted.ok) throw new NotPosted(posted)
      await closeDraft(tx, draft.id, posted.comment.id)
      const sameBrowser = browser !== null && markOf(secret, draft.id, browser) === draft.browser_mark
      return { ok: true, comment: posted.comment, readerId: reader.id, sameBrowser }
    })
  } catch (error) {
    if (error instanceof NotPosted) return { ok: false, reason: 'not-posted', problem: error.problem }
    throw error
  }
}

/** Mails a new link for a draft whose last one is too old. */
export async function renewLink({ db, clock }: { db: Db; clock: Clock }, link: string): Promise<boolean> {
  const found = await inspectDraft({ db, clock }, link)
  if (found.state !== 'expired') return false
  await inTransaction(db, tx => mailLink({ db: tx, clock }, found.draft.id))
  return true
}

/** Forgets, with its mail address, what nobody has confirmed in a week. */
export const forgetOldDrafts = ({ db, clock }: { db: Db; clock: Clock }): Promise<void> =>
  deleteDraftsBefore(db, plus(clock.now(), { days: -7 }))
