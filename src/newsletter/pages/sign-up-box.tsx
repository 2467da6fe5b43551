import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { Field } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'

/** One field for the mail address. */
export const SignUpForm = ({
  paper,
  idPrefix,
  values,
  errors,
}: {
  paper: Paper
  idPrefix: string
  values?: FormValues | undefined
  errors?: FormErrors | undefined
}) => {
  const t = paper.t.newsletter.signUp
  return (
    <form class="signup-form" method="post" action={urls.subscribe()}>
      <Field
        name="email"
        label={t.email}
        type="email"
        inputmode="email"
        autocomplete="email"
        maxlength={254}
        required
        idPrefix={idPrefix}
        values={values}
        errors={errors}
      />
      <button class="button" type="submit">
        {t.button}
      </button>
    </form>
  )
}

/**
 * The quiet invitation to the daily edition, on articles and on the front. The same for everybody, so that a page
 * with it can be kept. `strip`: across the width of the page.
 */
export const SignUpBox = ({ paper, strip = false }: { paper: Paper; strip?: boolean }) => {
  const t = paper.t.newsletter.signUp
  return (
    <section
      class={strip ? 'signup signup--strip' : 'signup'}
      aria-labelledby="signup-title"
      {...paper.words}
    >
      <div class="signup-inner">
        <div>
          <h2 id="signup-title">
            <a href={urls.subscribe()}>{t.boxTitle}</a>
          </h2>
          <p>{t.boxText(paper.settings.editionTime)}</p>
        </div>
        <SignUpForm paper={paper} idPrefix="signup" />
      </div>
    </section>
  )
}
