import { createHash } from 'node:crypto'
import type { ArticleId } from '../../articles/index.ts'
import { type Db, inTransaction, newId } from '../../platform/db/index.ts'
import { createLink, sign } from '../../platform/identity/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { emailKey } from '../../platform/mail/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { CommentId } from '../comment.ts'
import { mailConfirmation } from '../job-kinds.ts'
import { rightsOver } from '../rights.ts'
import { findComment } from '../store/comments.ts'
import { readDiscussion } from '../store/discussions.ts'
import { insertDraft } from '../store/drafts.ts'
import { checkText } from '../text.ts'
import { visibleArticle } from '../visible-article.ts'
import type { TextProblem } from './post-comment.ts'

interface DraftInput {
  readonly articleId: ArticleId
  readonly parentId: CommentId | null
  readonly email: string
  /** As it will appear, if the address has no reader yet. */
  readonly name: string
  readonly text: string
  /** The sending browser's cookie: it will be signed in, another one will not. */
  readonly browser: string
}

export type DraftOutcome =
  | { readonly ok: true }
  | TextProblem
  | { readonly ok: false; readonly reason: 'not-found' | 'closed' | 'parent-gone' }

export const linkPurpose = 'comment.confirm'
const linkHours = 24

/** The same form sent again within this time is one draft, and one mail. */
const sameWithinMilliseconds = 600_000

/**
 * Keeps what somebody wrote who is not signed in, and mails them the link that makes it a comment. Until the button
 * behind that link is pressed it is none: no page, no count, no moderator's list knows of it.
 */
export async function beginDraft(
  { db, clock, secret }: { db: Db; clock: Clock; secret: Buffer },
  { articleId, parentId, email, name, text, browser }: DraftInput,
): Promise<DraftOutcome> {
  const checked = checkText(text)
  if (!checked.ok) return checked
  const now = clock.now()
  if (!(await visibleArticle(db, now, articleId))) return { ok: false, reason: 'not-found' }
  const { state } = await readDiscussion(db, articleId)
  if (state === 'closed') return { ok: false, reason: 'closed' }
  const parent = parentId ? await findComment(db, parentId) : null
  if (parentId && parent?.articleId !== articleId) return { ok: false, reason: 'not-found' }
  if (parent && !rightsOver(parent, null, state, now).reply) return { ok: false, reason: 'parent-gone' }

  const window = Math.floor(Date.parse(now) / sameWithinMilliseconds)
  const submission = [emailKey(email), articleId, parentId, checked.hash, window].join('\n')
  const id = newId(now)
  await inTransaction(db, async tx => {
    const isNew = await insertDraft(tx, {
      id,
      article_id: articleId,
      parent_id: parentId,
      email,
      name,
      text: checked.text,
      submission_key: createHash('sha256').update(submission).digest('base64url'),
      browser_mark: markOf(secret, id, browser),
      comment_id: null,
      created_at: now,
    })
    if (isNew) await mailLink({ db: tx, clock }, id)
  })
  return { ok: true }
}

export async function mailLink({ db, clock }: { db: Db; clock: Clock }, draftId: string): Promise<void> {
  const linkId = await createLink(
    { db, clock },
    { purpose: linkPurpose, subject: draftId, validMinutes: linkHours * 60 },
  )
  await enqueue({ db, clock }, mailConfirmation, { draftId, linkId })
}

/** What is kept of the browser that sent a draft: enough to know it again, worth nothing elsewhere. */
export const markOf = (secret: Buffer, draftId: string, browser: string): string =>
  sign(secret, 'comment.browser', `${draftId} ${browser}`)
