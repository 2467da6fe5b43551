import { Field, SelectField } from '../../../platform/views/index.ts'
import type { Paper } from '../../../site/index.ts'
import { sourceKinds } from '../../../sourcing/index.ts'
import { AnonymousFields, NamedFields, RoleFields } from '../../sources/source-fields.tsx'
import { Choices } from './choices.tsx'
import type { ClaimFormProps } from './claim-form.tsx'

type Words = Paper['t']['desk']['claims']

/** Who says so, by a name that the browser completes from those remembered; below it, what a new one needs. */
export const WhoFields = ({ values, errors, alike, sources, t }: ClaimFormProps & { t: Words }) => {
  const state = { values, errors }
  const isNew = Boolean(
    errors.sourceKind || errors.number || errors.reason || values.sourceKind || errors.who,
  )
  return (
    <fieldset>
      <Field
        {...state}
        name="who"
        label={t.claim.who}
        hint={t.claim.whoHint}
        list="remembered"
        autocomplete="off"
        maxlength={300}
      />
      <datalist id="remembered">
        {sources.map(({ wording, role }) => (
          <option value={wording}>{role}</option>
        ))}
      </datalist>
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
          none={t.claim.notNew}
          options={sourceKinds.map(kind => ({ value: kind, label: t.sourceKinds[kind] }))}
        />
        <RoleFields {...state} t={t} />
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
