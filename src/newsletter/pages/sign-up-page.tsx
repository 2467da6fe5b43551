import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { type Paper, PaperPage } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { editionDay } from '../edition-day.ts'
import { SignUpForm } from './sign-up-box.tsx'

/** What one gets, the field, and the latest edition to look at. */
export const SignUpPage = ({
  paper,
  latest,
  values,
  errors,
}: {
  paper: Paper
  latest: { readonly day: Day; readonly subject: string } | null
  values?: FormValues
  errors?: FormErrors
}) => {
  const t = paper.t.newsletter.signUp
  const { name, editionTime } = paper.settings
  return (
    <PaperPage paper={paper} title={t.title} single>
      <h1>{t.title}</h1>
      <div class="prose">
        <p>{t.intro(name, editionTime)}</p>
        <ul>
          {t.promises.map(promise => (
            <li>{promise}</li>
          ))}
        </ul>
      </div>
      <SignUpForm paper={paper} idPrefix="newsletter" values={values} errors={errors} />
      {latest && (
        <p>
          <a href={urls.edition(latest.day)}>{t.latest(editionDay(paper, latest.day))}</a> ·{' '}
          <a href={urls.editions()}>{t.allEditions}</a>
        </p>
      )}
    </PaperPage>
  )
}
