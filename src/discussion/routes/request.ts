import type { ArticleId, ArticleSummary } from '../../articles/index.ts'
import { askedPage, type Ctx, Problem } from '../../platform/http/index.ts'
import { currentReader, type Reader, readersById } from '../../readers/index.ts'
import { type Comment, type Order, orders } from '../comment.ts'
import { type CommentView, toView } from '../reading/comment-view.ts'
import { type Rights, rightsOver } from '../rights.ts'
import { commentsById, findComment } from '../store/comments.ts'
import { readDiscussion } from '../store/discussions.ts'
import type { Branch } from '../thread/thread.ts'
import { visibleArticle } from '../visible-article.ts'

/** What a page asks for; an order nobody knows is the best one, a page that is none the first. */
export function readPlace(c: Ctx): { order: Order; page: number } {
  const order = orders.find(known => known === c.req.query('order')) ?? 'best'
  return { order, page: askedPage(c) ?? 1 }
}

/** @throws Problem `not-found` for a story that readers cannot see */
export async function requireArticle(c: Ctx, id: string): Promise<ArticleSummary> {
  const { db, clock } = c.get('services')
  const article = await visibleArticle(db, clock.now(), id as ArticleId)
  if (!article) throw new Problem('not-found')
  return article
}

export interface AskedComment {
  readonly article: ArticleSummary
  readonly comment: Comment
  readonly reader: Reader | null
  readonly rights: Rights
}

/** The comment in the address, with what the one who asks may do with it. @throws Problem `not-found` */
export async function requireComment(
  c: Ctx,
  allowed: (asked: AskedComment) => boolean,
): Promise<AskedComment> {
  const { db, clock } = c.get('services')
  const comment = await findComment(db, c.req.param('id') ?? '')
  if (!comment) throw new Problem('not-found')
  const [article, reader, { state }] = await Promise.all([
    requireArticle(c, comment.articleId),
    currentReader(c),
    readDiscussion(db, comment.articleId),
  ])
  const rights = rightsOver(comment, reader?.id ?? null, state, clock.now())
  const asked = { article, comment, reader, rights }
  if (!allowed(asked)) throw new Problem('not-found')
  return asked
}

/** One comment alone, for a page that is about it. */
export async function viewAlone(c: Ctx, { comment, reader }: AskedComment): Promise<CommentView> {
  const { db, clock } = c.get('services')
  const parents = await commentsById(db, comment.parentId ? [comment.parentId] : [])
  const known = new Map([...parents, [comment.id, comment] as const])
  const authors = await readersById(
    db,
    [...known.values()].map(({ readerId }) => readerId),
  )
  const branch: Branch = { comment, replies: [], hidden: 0 }
  const { state } = await readDiscussion(db, comment.articleId)
  return toView(branch, {
    reader: reader?.id ?? null,
    state,
    now: clock.now(),
    authors,
    voted: new Set(),
    known,
  })
}
