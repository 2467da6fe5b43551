import { type QueueEntry, removalReasons } from '../../discussion/index.ts'
import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { SelectField, TextAreaField } from '../../platform/views/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'

interface Return {
  readonly tab: string
  readonly before: string
  readonly next: string
}

interface DecisionFormsProps {
  readonly frame: DeskFrame
  readonly comment: QueueEntry['comment']
  /** The list that one returns to, and the comment there that is next. */
  readonly back: Return
  readonly values: FormValues
  readonly errors: FormErrors
}

/** What can be decided on a comment as it stands. One form a decision: each works with a single press. */
export const DecisionForms = ({ frame, comment, back, values, errors }: DecisionFormsProps) => {
  const { desk, discussion } = frame.paper.t
  const t = desk.moderation
  const action = urls.deskModerate(comment.id)
  const settled = comment.state === 'published' && comment.openReports === 0
  return (
    <div class="queue-actions">
      <div class="actions">
        {!settled && (
          <form method="post" action={action}>
            <Hidden {...back} decision="approve" />
            <button class="button" type="submit" data-key="a">
              {comment.state === 'published' ? t.keep : t.approve} <Key name="A" />
            </button>
          </form>
        )}
        {comment.state !== 'spam' && (
          <form method="post" action={action}>
            <Hidden {...back} decision="spam" />
            <button class="button button--grave" type="submit" data-key="s">
              {t.spam} <Key name="S" />
            </button>
          </form>
        )}
      </div>
      <form class="queue-reject" method="post" action={action}>
        <Hidden {...back} decision="reject" />
        <SelectField
          name="reason"
          idPrefix={comment.id}
          label={comment.state === 'published' ? t.removeBecause : t.rejectBecause}
          none={t.chooseReason}
          options={removalReasons.map(reason => ({ value: reason, label: discussion.reasons[reason] }))}
          values={values}
          errors={errors}
        />
        <TextAreaField
          name="note"
          idPrefix={comment.id}
          label={t.note}
          rows={1}
          maxlength={1000}
          className="reason-input"
          values={values}
          errors={errors}
        />
        <div class="actions">
          <button class="button button--quiet" type="submit" data-key="r">
            {comment.state === 'published' ? t.remove : t.reject} <Key name="R" />
          </button>
        </div>
      </form>
    </div>
  )
}

const Hidden = (fields: Return & { decision: string }) => (
  <>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)

/** Shown by the script that makes the key work. */
const Key = ({ name }: { name: string }) => (
  <kbd data-queue-keys hidden>
    {name}
  </kbd>
)
