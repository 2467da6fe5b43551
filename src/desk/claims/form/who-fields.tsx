import { Field, SelectField, TextAreaField } from '../../../platform/views/index.ts'
import type { Paper } from '../../../site/index.ts'
import { sourceKinds } from '../../../sourcing/index.ts'
import { Choices } from './choices.tsx'
import type { ClaimFormProps } from './claim-form.tsx'

type Words = Paper['t']['deskClaims']

/** Who says so, by a name that the browser completes from those remembered; below it, what a new one needs. */
export const WhoFields = ({ values, errors, alike, sources, t }: ClaimFormProps & { t: Words }) => {
  const state = { values, errors }
  const isNew = Boolean(
    errors.sourceKind || errors.number || errors.reason || values.sourceKind || errors.who,
  )
  return (
    <fieldset>
      <div class="field">
        <label for="field-who">{t.claim.who}</label>
        <p class="field-hint" id="field-who-hint">
          {t.claim.whoHint}
        </p>
        <input
          class="input"
          id="field-who"
          name="who"
          list="remembered"
          value={values.who ?? ''}
          autocomplete="off"
          maxlength={300}
          aria-describedby={errors.who ? 'field-who-hint field-who-error' : 'field-who-hint'}
          aria-invalid={errors.who ? 'true' : undefined}
        />
        <datalist id="remembered">
          {sources.map(({ wording, role }) => (
            <option value={wording}>{role}</option>
          ))}
        </datalist>
        {errors.who && (
          <p class="field-error" id="field-who-error">
            {errors.who}
          </p>
        )}
      </div>
      {alike.length > 0 && (
        <Choices
          {...state}
          name="whoId"
          legend={t.claim.unknownText}
          options={alike.map(({ id, wording, role }) => ({
            value: id,
            label: role ? `${wording}, ${role}` : wording,
          }))}
        />
      )}
      <div class="field-row">
        <Field {...state} name="cue" label={t.claim.cue} hint={t.claim.cueHint} maxlength={200} />
        <Field
          {...state}
          name="sourceWords"
          label={t.claim.sourceWords}
          hint={t.claim.sourceWordsHint}
          maxlength={300}
        />
      </div>
      <details open={isNew}>
        <summary>{t.claim.newSource}</summary>
        <p class="field-hint">{t.claim.newSourceHint}</p>
        <SelectField
          {...state}
          name="sourceKind"
          label={t.sources.kind}
          options={[
            { value: '', label: t.claim.notNew },
            ...sourceKinds.map(kind => ({ value: kind, label: t.sourceKinds[kind] })),
          ]}
        />
        <Field {...state} name="role" label={t.sources.role} hint={t.sources.roleHint} maxlength={300} />
        <Field
          {...state}
          name="interest"
          label={t.sources.interest}
          hint={t.sources.interestHint}
          maxlength={500}
        />
        <details open={values.sourceKind === 'anonymous' || Boolean(errors.number || errors.reason)}>
          <summary>{t.anonymous.title}</summary>
          <p>{t.anonymous.privacy}</p>
          <p class="field-hint">
            {t.anonymous.own} {t.anonymous.waits}
          </p>
          <AnonymousFields {...state} t={t} />
        </details>
        <details open={Boolean(errors.affiliation || errors.url)}>
          <summary>{t.claim.moreOfSource}</summary>
          <NamedFields {...state} t={t} />
        </details>
      </details>
    </fieldset>
  )
}

type State = Pick<ClaimFormProps, 'values' | 'errors'> & { readonly t: Words }

/** What is asked of a source that is not named: nowhere a name. */
export const AnonymousFields = ({ t, ...state }: State) => (
  <>
    <Field {...state} name="number" label={t.anonymous.number} hint={t.anonymous.numberHint} maxlength={40} />
    <TextAreaField
      {...state}
      name="reason"
      label={t.anonymous.reason}
      hint={t.anonymous.reasonHint}
      rows={2}
      maxlength={500}
    />
  </>
)

export const NamedFields = ({ t, ...state }: State) => (
  <>
    <Field
      {...state}
      name="affiliation"
      label={t.sources.affiliation}
      hint={t.sources.affiliationHint}
      maxlength={300}
    />
    <Field {...state} name="url" type="url" label={t.sources.url} maxlength={1000} />
    <label class="check">
      <input type="checkbox" name="outlet" value="outlet" checked={Boolean(state.values.outlet)} />
      {t.sources.outlet}
    </label>
  </>
)
