import type { Db } from '../../platform/db/index.ts'
import { urls } from '../../urls.ts'
import { appearanceOf, type Comment } from '../comment.ts'
import { requireAtPath } from '../store/comments.ts'
import { positionOf } from '../store/listing.ts'
import { pathsAbove } from '../thread/path.ts'
import { pageBounds } from '../thread/thread.ts'
import { loadBranches } from './load-branches.ts'
import type { DiscussedArticle } from './load-discussion.ts'

const order = 'best'

/**
 * The address at which a comment is on the page: the story's own, a further page of its discussion, or the page that
 * continues the thread it is in.
 */
export async function locateComment(db: Db, article: DiscussedArticle, comment: Comment): Promise<string> {
  const at = `#comment-${comment.id}`
  // What only its writer sees stands on the story's own page, whatever it answers.
  if (appearanceOf(comment) === 'nothing') return urls.article(article) + at
  const top = await topOf(db, comment)
  const page = await pageOf(db, top)
  const shown = await loadBranches(db, { articleId: article.id, parent: null, order, page })
  if (shown.some(({ id }) => id === comment.id)) {
    return (page === 1 ? urls.article(article) : urls.discussion(article.id, { page })) + at
  }
  return urls.commentThread(comment.parentId ?? comment.id, await pageOf(db, comment)) + at
}

const pageOf = async (db: Db, comment: Comment): Promise<number> =>
  Math.floor((await positionOf(db, comment, order)) / pageBounds.threads) + 1

const topOf = (db: Db, comment: Comment): Promise<Comment> =>
  comment.depth === 0
    ? Promise.resolve(comment)
    : requireAtPath(db, comment.articleId, pathsAbove(comment.path)[0] ?? comment.path)
