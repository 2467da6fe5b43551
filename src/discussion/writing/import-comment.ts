import type { ArticleId } from '../../articles/index.ts'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import type { Clock, Instant } from '../../platform/time/index.ts'
import type { ReaderId } from '../../readers/index.ts'
import type { Comment, CommentId, HeldFor, Removal } from '../comment.ts'
import { rerankLater } from '../job-kinds.ts'
import { findComment, findSubmitted } from '../store/comments.ts'
import { countImported, lockDiscussion } from '../store/discussions.ts'
import { checkText } from '../text.ts'
import { deepest } from '../thread/path.ts'
import { addComment } from './add-comment.ts'

interface ImportedComment {
  readonly articleId: ArticleId
  readonly readerId: ReaderId
  readonly parentId: CommentId | null
  readonly text: string
  readonly createdAt: Instant
  readonly editedAt?: Instant | null
  readonly state?: 'published' | 'waiting' | 'removed'
  /** Why a removed one was. */
  readonly removal?: Removal
  /** Why a waiting one waits. */
  readonly heldFor?: HeldFor
  /** Votes it has, whoever gave them. */
  readonly votes?: number
  /** The comment's name where it comes from: imported again, it is the same comment. */
  readonly source: string
}

type ImportOutcome =
  | { readonly ok: true; readonly comment: Comment }
  | { readonly ok: false; readonly reason: 'empty' | 'too-long' | 'no-such-parent' | 'too-deep' }

/**
 * Brings in a comment that was written elsewhere, or made up for a sample: as it stands, past moderation, with no mail
 * to anybody. Parents come before their replies. When readers saw what is not known, so all imported comments count as
 * seen from the start, and votes alone rank them. Pages learn of it when the ranks are put right, once for many.
 */
export async function importComment(
  { db, clock }: { db: Db; clock: Clock },
  imported: ImportedComment,
): Promise<ImportOutcome> {
  const checked = checkText(imported.text)
  if (!checked.ok) return { ok: false, reason: checked.reason }
  const { articleId, readerId, parentId, state = 'published', votes = 0 } = imported
  return inTransaction(db, async (tx): Promise<ImportOutcome> => {
    await lockDiscussion(tx, articleId, clock.now())
    const submissionKey = `import ${imported.source}`
    const known = await findSubmitted(tx, { reader: readerId, key: submissionKey })
    if (known) return { ok: true, comment: known }
    const parent = parentId ? await findComment(tx, parentId) : null
    if (parentId && parent?.articleId !== articleId) return { ok: false, reason: 'no-such-parent' }
    if (parent && parent.depth >= deepest) return { ok: false, reason: 'too-deep' }
    const comment = await addComment(tx, {
      articleId,
      parent,
      readerId,
      text: checked,
      submissionKey,
      state,
      heldFor: state === 'waiting' ? (imported.heldFor ?? 'newcomer') : null,
      removal: state === 'removed' ? (imported.removal ?? { reason: 'other', note: '' }) : null,
      votes,
      votesBefore: 0,
      createdAt: imported.createdAt,
      editedAt: imported.editedAt ?? null,
    })
    await countImported(tx, articleId, {
      comments: state === 'published' ? 1 : 0,
      threads: parent || state === 'waiting' ? 0 : 1,
      votes,
    })
    await enqueue({ db: tx, clock }, rerankLater, { articleId }, { key: `rank ${articleId}` })
    return { ok: true, comment }
  })
}
