import type { ArticleId } from '../../articles/index.ts'
import { type Db, newId } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ReaderId } from '../../readers/index.ts'
import type { Comment, CommentId, CommentState, HeldFor, Removal } from '../comment.ts'
import { countChild, findComment, insertComment } from '../store/comments.ts'
import { addReplies, countThread } from '../store/discussions.ts'
import { childPath, pathsAbove } from '../thread/path.ts'
import { rankOf } from '../thread/ranking.ts'

interface NewComment {
  readonly articleId: ArticleId
  readonly parent: Pick<Comment, 'id' | 'path' | 'depth'> | null
  readonly readerId: ReaderId
  readonly text: { readonly text: string; readonly html: string; readonly hash: string }
  readonly submissionKey: string
  readonly state: CommentState
  readonly heldFor?: HeldFor | null
  readonly removal?: Removal | null
  readonly votes?: number
  /** The discussion's votes when readers first saw it. */
  readonly votesBefore: number
  readonly createdAt: Instant
  readonly editedAt?: Instant | null
}

/** Hangs a comment into the tree. Call with its discussion held; `tellChange` does the counting. */
export async function addComment(db: Db, comment: NewComment): Promise<Comment> {
  const { parent, articleId, state, votes = 0 } = comment
  const number = parent ? await countChild(db, parent.id) : await countThread(db, articleId)
  const id = newId<CommentId>(comment.createdAt)
  const path = childPath(parent?.path ?? '', number)
  await insertComment(db, {
    id,
    article_id: articleId,
    reader_id: comment.readerId,
    parent_id: parent?.id ?? null,
    path,
    depth: parent ? parent.depth + 1 : 0,
    state,
    held_for: comment.heldFor ?? null,
    removal_reason: comment.removal?.reason ?? null,
    removal_note: comment.removal?.note ?? null,
    text: comment.text.text,
    html: comment.text.html,
    text_hash: comment.text.hash,
    submission_key: comment.submissionKey,
    vote_count: votes,
    votes_before: comment.votesBefore,
    rank: rankOf({ votes, occasions: votes }),
    children_ever: 0,
    reply_count: 0,
    open_reports: 0,
    created_at: comment.createdAt,
    edited_at: comment.editedAt ?? null,
  })
  if (state === 'published') await addReplies(db, articleId, pathsAbove(path), 1)
  const added = await findComment(db, id)
  if (!added) throw new Error('A comment that was just added is not there')
  return added
}
