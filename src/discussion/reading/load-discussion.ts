import type { ArticleSummary } from '../../articles/index.ts'
import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { newToken } from '../../platform/identity/index.ts'
import type { Services } from '../../platform/services.ts'
import { type Reader, readersById } from '../../readers/index.ts'
import { loadPaper, type Paper } from '../../site/index.ts'
import type { Comment, Order } from '../comment.ts'
import type { DiscussionState } from '../rights.ts'
import { commentsById } from '../store/comments.ts'
import { readDiscussion } from '../store/discussions.ts'
import { countSiblings, listHeld } from '../store/listing.ts'
import { votesOf } from '../store/votes.ts'
import { buildBranches } from '../thread/thread.ts'
import { type CommentView, toView } from './comment-view.ts'
import { countPages, loadBranches } from './load-branches.ts'
import { type CorrectionMarker, loadMarkers } from './load-markers.ts'

/** As much of a story as its discussion needs. */
export type DiscussedArticle = Pick<ArticleSummary, 'id' | 'day' | 'slug' | 'headline'>

export interface DiscussionRequest {
  readonly order: Order
  /** From 1; one past the end shows the last. */
  readonly page: number
  readonly reader: Reader | null
  /** Where the caller has it already. */
  readonly paper?: Paper | undefined
}

export interface DiscussionProps {
  readonly paper: Paper
  readonly article: DiscussedArticle
  readonly state: DiscussionState
  readonly order: Order
  readonly page: number
  readonly pages: number
  /** Published comments in all. */
  readonly comments: number
  readonly threads: readonly CommentView[]
  /** Corrections of the story that came while it was discussed; `before` counts in `threads`. */
  readonly markers: readonly CorrectionMarker[]
  /** The comment that this page continues; null: the whole discussion. */
  readonly head: CommentView | null
  readonly form: CommentFormProps
}

/** The form below the discussion, or the one that answers a comment. */
export interface CommentFormProps {
  /** The writer's name; null for somebody who has not signed in. */
  readonly signedInAs: string | null
  /** Names this rendered form. Null on pages that are kept for everybody. */
  readonly formKey: string | null
  readonly values?: FormValues
  readonly errors?: FormErrors
  /** How the text would look. */
  readonly previewHtml?: string | null
}

export const formFor = (reader: Reader | null): CommentFormProps => ({
  signedInAs: reader?.displayName ?? null,
  formKey: reader ? newToken() : null,
})

type Reading = Pick<Services, 'db' | 'clock' | 'assets' | 'config'>

/** A page of a story's discussion. Whether the story may be seen is the caller's to know. */
export async function loadDiscussion(
  services: Reading,
  article: DiscussedArticle,
  request: DiscussionRequest,
): Promise<DiscussionProps> {
  const counts = await readDiscussion(services.db, article.id)
  const pages = countPages(counts.threads)
  const page = Math.min(Math.max(1, request.page), pages)
  return load(services, article, { ...request, page }, { ...counts, pages, head: null })
}

/** The page that continues a thread from one comment on: that comment, and what answers it. */
export async function loadThread(
  services: Reading,
  article: DiscussedArticle,
  head: Comment,
  request: DiscussionRequest,
): Promise<DiscussionProps> {
  const counts = await readDiscussion(services.db, article.id)
  const pages = countPages(await countSiblings(services.db, { articleId: article.id, parentId: head.id }))
  const page = Math.min(Math.max(1, request.page), pages)
  return load(services, article, { ...request, page }, { ...counts, pages, head })
}

interface Around {
  readonly state: DiscussionState
  readonly comments: number
  readonly pages: number
  readonly head: Comment | null
}

async function load(
  services: Reading,
  article: DiscussedArticle,
  { order, page, reader, paper }: DiscussionRequest,
  { state, comments, pages, head }: Around,
): Promise<DiscussionProps> {
  const { db, clock } = services
  const shown =
    comments > 0 || head ? await loadBranches(db, { articleId: article.id, parent: head, order, page }) : []
  const ids = new Set(shown.map(({ id }) => id))
  const held = reader ? await listHeld(db, article.id, reader.id) : []
  const heldHere = held.filter(({ parentId }) =>
    parentId === null ? !head : ids.has(parentId) || parentId === head?.id,
  )
  const heldElsewhere = head ? [] : held.filter(comment => !heldHere.includes(comment))
  const rows = [...shown, ...heldHere, ...heldElsewhere]
  const outside = rows.flatMap(({ parentId }) => (parentId && !ids.has(parentId) ? parentId : []))
  const above = await commentsById(
    db,
    head ? [...outside, ...(head.parentId ? [head.parentId] : [])] : outside,
  )
  const known = new Map([...above, ...rows.map(row => [row.id, row] as const)])
  if (head) known.set(head.id, head)

  const [authors, voted, loadedPaper, markers] = await Promise.all([
    readersById(db, [...new Set([...known.values()].map(({ readerId }) => readerId))]),
    reader ? votesOf(db, reader.id, [...known.keys()]) : new Set<never>(),
    paper ?? loadPaper(services),
    comments > 0 && !head ? loadMarkers(db, { articleId: article.id, order, page, pages }) : [],
  ])
  const context = { reader: reader?.id ?? null, state, now: clock.now(), authors, voted, known }
  const [own, threads] = partition(
    buildBranches(rows, order).map(branch => toView(branch, context)),
    ({ state: at }) => at === 'waiting' || at === 'rejected',
  )
  return {
    paper: loadedPaper,
    article,
    state,
    order,
    page,
    pages,
    comments,
    threads: [...own, ...threads],
    markers: markers.map(marker => ({
      ...marker,
      before: marker.before === null ? null : marker.before + own.length,
    })),
    head: head && toView({ comment: head, replies: [], hidden: 0 }, context),
    form: formFor(reader),
  }
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter(item => !test(item))]
}
