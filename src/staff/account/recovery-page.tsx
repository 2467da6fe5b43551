import { type FormErrors, type FormValues, samePath } from '../../platform/http/index.ts'
import { Field } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { DeskDoorPage } from '../pages/desk-page.tsx'

interface RecoveryPageProps {
  readonly paper: Paper
  readonly values: FormValues
  readonly errors: FormErrors
}

/** The last way in: a code from the paper list. */
export const RecoveryPage = ({ paper, values, errors }: RecoveryPageProps) => {
  const t = paper.t.staff.recovery
  const next = samePath(values.next)
  return (
    <DeskDoorPage paper={paper} title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      <form method="post" action={urls.deskRecovery()}>
        {next && <input type="hidden" name="next" value={next} />}
        <Field
          name="email"
          type="email"
          label={t.email}
          autocomplete="email"
          required
          values={values}
          errors={errors}
        />
        <Field
          name="code"
          label={t.code}
          hint={t.codeHint}
          autocomplete="off"
          className="recovery-code-input"
          maxlength={40}
          required
          errors={errors}
        />
        <button class="button" type="submit">
          {t.button}
        </button>
      </form>
      <p class="meta">
        <a href={urls.deskSignIn(next ?? undefined)}>{t.back}</a>
      </p>
    </DeskDoorPage>
  )
}
