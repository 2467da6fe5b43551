import type { ArticleId } from '../../articles/index.ts'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import { type Clock, plus } from '../../platform/time/index.ts'
import type { ReaderId } from '../../readers/index.ts'
import type { Comment, CommentId } from '../comment.ts'
import { judge, type Refusal } from '../moderation/index.ts'
import { rightsOver } from '../rights.ts'
import { findComment, findSameText, findSubmitted } from '../store/comments.ts'
import { lockDiscussion } from '../store/discussions.ts'
import { checkText } from '../text.ts'
import { visibleArticle } from '../visible-article.ts'
import { addComment } from './add-comment.ts'
import { tellChange } from './change-comment.ts'

export interface CommentInput {
  readonly articleId: ArticleId
  /** The comment that is answered; null begins a thread. */
  readonly parentId: CommentId | null
  readonly readerId: ReaderId
  readonly text: string
  /** Names the rendered form, so that sending it twice makes one comment. Null: the words alone tell. */
  readonly formKey: string | null
}

export type TextProblem =
  | { readonly ok: false; readonly reason: 'empty' }
  | { readonly ok: false; readonly reason: 'too-long'; readonly characters: number }

export type PostOutcome =
  | { readonly ok: true; readonly comment: Comment }
  | TextProblem
  /** `parent-gone`: what was to be answered is no longer public. */
  | { readonly ok: false; readonly reason: 'not-found' | 'closed' | 'parent-gone' | Refusal }

/** The same words at the same place within this time are one comment: a double click, a reload. */
const sameWithin = { minutes: -10 }

/** A form's key is as long as a token; an index of PostgreSQL takes no more than 2,700 bytes. */
const longestKey = 100

/** Posts a comment or a reply. It is public at once, or waits for a moderator. */
export async function postComment(
  { db, clock }: { db: Db; clock: Clock },
  { articleId, parentId, readerId, text, formKey }: CommentInput,
): Promise<PostOutcome> {
  const checked = checkText(text)
  if (!checked.ok) return checked
  const now = clock.now()
  if (!(await visibleArticle(db, now, articleId))) return { ok: false, reason: 'not-found' }

  return inTransaction(db, async (tx): Promise<PostOutcome> => {
    const discussion = await lockDiscussion(tx, articleId, now)
    const submissionKey = `${(formKey ?? now).slice(0, longestKey)} ${parentId ?? articleId} ${checked.hash}`
    const again =
      (await findSubmitted(tx, { reader: readerId, key: submissionKey })) ??
      (await findSameText(tx, {
        hash: checked.hash,
        since: plus(now, sameWithin),
        reader: readerId,
        place: { articleId, parentId },
      }))
    if (again) return { ok: true, comment: again }

    if (discussion.state === 'closed') return { ok: false, reason: 'closed' }
    const parent = parentId ? await findComment(tx, parentId) : null
    if (parentId && parent?.articleId !== articleId) return { ok: false, reason: 'not-found' }
    if (parent && !rightsOver(parent, readerId, discussion.state, now).reply)
      return { ok: false, reason: 'parent-gone' }

    const verdict = await judge(tx, { readerId, now, editing: null, ...checked })
    if (verdict.verdict === 'refuse') return { ok: false, reason: verdict.reason }
    const comment = await addComment(tx, {
      articleId,
      parent,
      readerId,
      text: checked,
      submissionKey,
      state: verdict.verdict === 'publish' ? 'published' : 'waiting',
      heldFor: verdict.verdict === 'wait' ? verdict.heldFor : null,
      votesBefore: discussion.votesCast,
      createdAt: now,
    })
    if (comment.state === 'published') await tellChange({ db: tx, clock }, articleId)
    return { ok: true, comment }
  })
}
