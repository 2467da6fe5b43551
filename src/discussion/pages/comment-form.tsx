import { ErrorSummary, Field, TextAreaField } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { longestText } from '../comment.ts'
import type { CommentFormProps } from '../reading/load-discussion.ts'

interface FormProps extends CommentFormProps {
  readonly paper: Paper
  readonly title: string
  readonly action: string
  readonly button: string
  /** Tells the forms of one page apart. */
  readonly id: string
  /** An answer or a change stands in the thread; the form for a new comment below it. */
  readonly inThread?: boolean
  /** Where somebody comes back to who signs in first. */
  readonly signInNext: string
  readonly cancel?: string
}

/** Where a comment is written: with a name and an address, unless one has signed in. */
export const CommentForm = (props: FormProps) => {
  const { paper, title, id, values, errors, inThread = false } = props
  const t = paper.t.discussion.form
  return (
    <section
      class={inThread ? 'comment-form comment-form--reply' : 'comment-form'}
      aria-labelledby={`${id}-title`}
      data-comment-form
      {...paper.words}
    >
      <h3 id={`${id}-title`}>{title}</h3>
      {errors && <ErrorSummary title={t.problem} errors={errors} idPrefix={id} />}
      {props.previewHtml && (
        <div class="comment-preview" role="status">
          <p class="label">{t.previewTitle}</p>
          <div
            class="comment-body"
            {...paper.own}
            dir="auto"
            dangerouslySetInnerHTML={{ __html: props.previewHtml }}
          />
        </div>
      )}
      <form method="post" action={props.action}>
        {props.formKey && <input type="hidden" name="key" value={props.formKey} />}
        <TextAreaField
          name="text"
          label={t.text}
          hint={t.hint}
          idPrefix={id}
          values={values}
          errors={errors}
          maxlength={2 * longestText}
          language={paper.own}
        />
        {props.signedInAs === null ? (
          <Who {...props} />
        ) : (
          <p class="meta">{t.signedInAs(props.signedInAs)}</p>
        )}
        <div class="actions">
          <button class="button" type="submit" name="action" value="post">
            {props.button}
          </button>
          <button class="button button--quiet" type="submit" name="action" value="preview">
            {t.preview}
          </button>
          {props.cancel && (
            <a class="button button--quiet" href={props.cancel} data-close-form>
              {t.cancel}
            </a>
          )}
        </div>
      </form>
    </section>
  )
}

const Who = ({ paper, id, values, errors, signInNext }: FormProps) => {
  const t = paper.t.discussion.form
  return (
    <>
      <div class="field-row">
        <Field
          name="name"
          label={t.name}
          autocomplete="nickname"
          idPrefix={id}
          values={values}
          errors={errors}
          maxlength={80}
          language={paper.own}
        />
        <Field
          name="email"
          type="email"
          label={t.email}
          autocomplete="email"
          idPrefix={id}
          values={values}
          errors={errors}
          maxlength={254}
        />
      </div>
      <p class="meta">
        {t.emailHint} {t.orSignIn} <a href={urls.readerSignIn(signInNext)}>{t.signInInstead}</a>
      </p>
    </>
  )
}
