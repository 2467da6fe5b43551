import { dayIn, type Instant } from '../../platform/time/index.ts'
import { dayAndTime, type Paper, timeOfDay } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { CommentView } from '../reading/comment-view.ts'

/** A comment with everything below it. */
export const CommentItem = ({ paper, view }: { paper: Paper; view: CommentView }) => (
  <li
    class={view.html === null ? 'comment comment--gone' : 'comment'}
    id={`comment-${view.id}`}
    itemscope
    itemtype="https://schema.org/Comment"
  >
    <CommentArticle paper={paper} view={view} />
    {view.replies.length > 0 && (
      <ol class="replies">
        {view.replies.map(reply => (
          <CommentItem paper={paper} view={reply} />
        ))}
      </ol>
    )}
    {view.hidden > 0 && (
      <p class="thread-continue" {...paper.words}>
        <a href={urls.commentThread(view.id)}>{paper.t.discussion.continueThread(view.hidden)}</a>
      </p>
    )}
  </li>
)

/** Who said what to whom and when, in words that also a plain-text copy of the page keeps. */
export const CommentArticle = ({
  paper,
  view,
  actions = true,
}: {
  paper: Paper
  view: CommentView
  actions?: boolean
}) => {
  const t = paper.t.discussion
  const author = authorOf(paper, view)
  return (
    <article aria-label={t.by(author)} lang={paper.words.lang}>
      <header class="comment-head">
        <span class="comment-author" itemprop="author" {...(view.author ? {} : paper.words)}>
          {author}
        </span>
        {view.parent && (
          <span class="comment-to" {...paper.words}>
            <span class="visually-hidden">, </span>
            {t.inReplyTo}{' '}
            <a href={urls.commentPage(view.parent.id)} itemprop="parentItem">
              {view.parent.author ?? t.aRemovedComment}
            </a>
          </span>
        )}
        <span class="visually-hidden">, </span>
        <Time paper={paper} at={view.createdAt} property="dateCreated" />
        {view.editedAt && (
          <span class="comment-edited" {...paper.words}>
            <span class="visually-hidden">, </span>
            {t.edited}{' '}
            <Time paper={paper} at={view.editedAt} after={view.createdAt} property="dateModified" />
          </span>
        )}
      </header>
      {view.html !== null && view.state === 'waiting' && (
        <p class="comment-pending" {...paper.words}>
          {t.pending.newcomer}
        </p>
      )}
      {view.own && view.state === 'rejected' && (
        <p class="comment-pending" {...paper.words}>
          {t.pending.rejected}
        </p>
      )}
      {view.html === null ? (
        <div class="comment-body">
          <p {...paper.words}>{placeholder(paper, view)}</p>
        </div>
      ) : (
        <div
          class="comment-body"
          itemprop="text"
          lang={paper.own.lang}
          dir="auto"
          dangerouslySetInnerHTML={{ __html: view.html }}
        />
      )}
      {actions && view.html !== null && <Actions paper={paper} view={view} author={author} />}
    </article>
  )
}

interface TimeProps {
  readonly paper: Paper
  readonly at: Instant
  readonly property: string
  /** A moment that the reader has just read: on the same day the time is enough. */
  readonly after?: Instant
}

const Time = ({ paper, at, property, after }: TimeProps) => {
  const { timeZone } = paper.settings
  const sameDay = after !== undefined && dayIn(after, timeZone) === dayIn(at, timeZone)
  return (
    <time itemprop={property} datetime={at} {...paper.words}>
      {sameDay ? timeOfDay(paper, at) : dayAndTime(paper, at)}
    </time>
  )
}

const Actions = ({ paper, view, author }: { paper: Paper; view: CommentView; author: string }) => {
  const t = paper.t.discussion
  const { rights } = view
  const whose = <span class="visually-hidden">{t.ofComment(author)}</span>
  return (
    <div class="comment-actions" lang={paper.words.lang}>
      <Votes paper={paper} view={view} author={author} />{' '}
      {rights.reply && (
        <a href={urls.commentReply(view.id)} data-open-form rel="nofollow">
          {t.reply}
          {whose}
        </a>
      )}{' '}
      {rights.edit && (
        <a href={urls.commentEdit(view.id)} data-open-form>
          {t.edit}
          {whose}
        </a>
      )}{' '}
      {rights.delete && (
        <a href={urls.commentDelete(view.id)}>
          {t.delete}
          {whose}
        </a>
      )}{' '}
      {rights.report && (
        <a href={urls.commentReport(view.id)} rel="nofollow">
          {t.report}
          {whose}
        </a>
      )}{' '}
      {view.state === 'published' && (
        <a href={urls.commentPage(view.id)} itemprop="url">
          {t.link}
          {whose}
        </a>
      )}
    </div>
  )
}

const Votes = ({ paper, view, author }: { paper: Paper; view: CommentView; author: string }) => {
  const t = paper.t.discussion
  const number = (
    <>
      <span aria-hidden="true">▲</span> {view.votes}
    </>
  )
  if (!view.rights.vote)
    return view.state === 'published' ? (
      <span class="vote-count">
        {number}
        <span class="visually-hidden"> {t.votes(view.votes)}</span>
      </span>
    ) : null
  return (
    <form method="post" action={urls.commentVote(view.id)} data-vote>
      <input type="hidden" name="action" value={view.voted ? 'take-back' : 'give'} />
      <button class="vote-button" type="submit" aria-pressed={view.voted ? 'true' : 'false'}>
        {number}
        <span class="visually-hidden">
          {' '}
          {t.votes(view.votes)}: {view.voted ? t.takeBack(author) : t.voteFor(author)}
        </span>
      </button>
    </form>
  )
}

const authorOf = (paper: Paper, view: CommentView): string => {
  const t = paper.t.discussion
  if (view.author) return view.author
  return view.html === null ? t.removedComment : t.formerReader
}

function placeholder(paper: Paper, { state, removal }: CommentView): string {
  const t = paper.t.discussion
  if (state === 'deleted') return t.placeholders.deleted
  if (state === 'waiting') return t.placeholders.waiting
  if (removal) return t.placeholders.removed(t.reasons[removal.reason], removal.note)
  return t.placeholders.gone
}
