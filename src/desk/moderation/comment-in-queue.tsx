import type { QueueEntry } from '../../discussion/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'

/** A comment with all that a moderator weighs: story, what it answers, who wrote it, what readers reported. */
export const CommentInQueue = ({ frame: { paper }, entry }: { frame: DeskFrame; entry: QueueEntry }) => {
  const { comment, author, trusted, parent, article, reports } = entry
  const { discussion, desk } = paper.t
  const t = desk.moderation
  const name = author?.displayName ?? discussion.formerReader
  return (
    <article aria-label={discussion.by(name)}>
      <p class="queue-where">
        {article ? <a href={urls.comment(article, comment.id)}>{article.headline}</a> : t.storyNotPublic} ·{' '}
        <a href={urls.deskModerate(comment.id)}>
          <Moment paper={paper} at={comment.createdAt} />
        </a>
        {comment.editedAt && ` · ${discussion.edited}`}
        {!trusted && ` · ${t.newcomer}`}
      </p>
      {article?.correctedAt && (
        <Corrected paper={paper} correctedAt={article.correctedAt} writtenAt={comment.createdAt} />
      )}
      {parent && (
        <blockquote class="queue-parent">
          <p>
            <b>{parent.author || discussion.formerReader}:</b>
          </p>
          <div dangerouslySetInnerHTML={{ __html: parent.comment.html }} />
        </blockquote>
      )}
      <header class="comment-head">
        <span class="comment-author">{name}</span> {author && <span>{author.email}</span>}{' '}
        {parent && (
          <span class="comment-to">
            {discussion.inReplyTo} {parent.author || discussion.formerReader}
          </span>
        )}
      </header>
      <div class="comment-body" dangerouslySetInnerHTML={{ __html: comment.html }} />
      {(reports.length > 0 || (comment.heldFor && comment.heldFor !== 'newcomer')) && (
        <div class="queue-flags">
          <ul>
            {comment.heldFor && comment.heldFor !== 'newcomer' && <li>{t.heldFor[comment.heldFor]}</li>}
            {reports.map(report => (
              <li>
                {t.reported(discussion.reportReasons[report.reason])}
                {report.note && ` “${report.note}”`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {comment.state !== 'waiting' && comment.state !== 'published' && (
        <p class="meta">
          {t.states[comment.state]}
          {comment.removal &&
            `: ${[discussion.reasons[comment.removal.reason], comment.removal.note].filter(Boolean).join('. ')}`}
        </p>
      )}
    </article>
  )
}

/** A comment on a mistake that has been put right since is not a false one. */
const Corrected = ({
  paper,
  correctedAt,
  writtenAt,
}: {
  paper: Paper
  correctedAt: Instant
  writtenAt: Instant
}) => {
  const words = paper.t.history.declare.comment[writtenAt < correctedAt ? 'before' : 'after']
  return (
    <p class="meta">
      {words.before}
      <Moment paper={paper} at={correctedAt} />
      {words.after}
    </p>
  )
}
