import type { QueueDetail } from '../../discussion/index.ts'
import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { Arrow, ErrorSummary } from '../../platform/views/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'
import { DeskHead } from '../frame/parts.tsx'
import { CommentInQueue } from './comment-in-queue.tsx'
import { DecisionForms } from './decision-forms.tsx'

interface CommentPageProps {
  readonly frame: DeskFrame
  readonly entry: QueueDetail
  /** Of the decision that came back. */
  readonly values: FormValues
  readonly errors: FormErrors
}

/** One comment with everything that was ever decided on it. */
export const CommentPage = ({ frame, entry, values, errors }: CommentPageProps) => {
  const { desk, discussion, site } = frame.paper.t
  const t = desk.moderation
  const { comment, decisions } = entry
  return (
    <DeskPage {...frame} title={t.oneTitle} current="moderation">
      <DeskHead
        title={t.oneTitle}
        meta={
          <a href={urls.deskModeration({ tab: values.tab, before: values.before })}>
            <Arrow>←</Arrow> {t.back}
          </a>
        }
      />
      <ErrorSummary title={site.formProblem} errors={errors} idPrefix={comment.id} />
      <div class="queue">
        <div class="queue-item">
          <CommentInQueue frame={frame} entry={entry} />
          <DecisionForms
            frame={frame}
            comment={comment}
            back={{ tab: values.tab ?? '', before: values.before ?? '', next: values.next ?? '' }}
            values={values}
            errors={errors}
          />
        </div>
      </div>
      {decisions.length > 0 && (
        <section class="desk-section" aria-labelledby="decisions">
          <h2 id="decisions">{t.decisions}</h2>
          <ol class="versions">
            {decisions.map(decision => (
              <li>
                <span>
                  {t.decided[decision.decision]}
                  {decision.reason &&
                    `: ${[discussion.reasons[decision.reason], decision.note].filter(Boolean).join('. ')}`}
                </span>
                <Moment {...frame} at={decision.created_at} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </DeskPage>
  )
}
