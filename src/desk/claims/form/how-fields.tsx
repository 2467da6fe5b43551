import { Field, SelectField } from '../../../platform/views/index.ts'
import { type Claim, manners, needsEvidence, relations, type Standing } from '../../../sourcing/index.ts'
import { claimOptions } from '../claim-words.tsx'
import type { ClaimFormProps } from './claim-form.tsx'
import { hopField, mostHops } from './read-hops.ts'

interface HowFieldsProps extends ClaimFormProps {
  /** The story's other claims. */
  readonly others: readonly Claim[]
}

/** How it was said, through whom it came, and how firm it is. */
export const HowFields = (props: HowFieldsProps) => {
  const { paper, claim, values, errors, openStandings } = props
  const t = paper.t.desk.claims
  const state = { values, errors }
  return (
    <>
      <div class="field-row">
        <SelectField
          {...state}
          name="manner"
          label={t.claim.manner}
          none={t.claim.mannerAuto}
          options={manners.map(manner => ({ value: manner, label: t.manners[manner] }))}
        />
        <SelectField
          {...state}
          name="via"
          label={t.claim.via}
          options={[
            { value: 'usual', label: t.claim.viaMode.usual },
            { value: 'direct', label: t.claim.viaMode.direct },
            { value: 'steps', label: t.claim.viaMode.steps },
          ]}
        />
      </div>
      <Hops {...props} />
      <div class="field-row">
        <SelectField
          {...state}
          name="standing"
          label={t.claim.standing}
          none={claim ? t.claim.standingKept(t.standings[claim.standing.standing]) : t.claim.standingUsual}
          options={openStandings
            .filter(isSaidHere)
            .map(standing => ({ value: standing, label: t.standings[standing] }))}
        />
        <Field {...state} name="standingReason" label={t.claim.standingReason} maxlength={500} />
      </div>
    </>
  )
}

/** Those that ask for no evidence: all others are said on the claim's page, where there is a field for it. */
const isSaidHere = (standing: Standing): boolean => standing !== 'corroborated' && !needsEvidence(standing)

/** The steps that are filled in, and one more. */
const Hops = (props: HowFieldsProps) => {
  const { paper, values, errors, sources } = props
  const t = paper.t.desk.claims.claim
  const filled = Array.from({ length: mostHops }, (_, hop) => Boolean(values[hopField(hop, 'outlet')]))
  const rows = Math.min(filled.lastIndexOf(true) + 2, mostHops)
  const refused = Object.keys(errors).some(name => name.startsWith('hop-'))
  return (
    <details open={refused || filled.includes(true) || values.via === 'steps'}>
      <summary>{t.steps}</summary>
      <p class="field-hint">{t.viaHint}</p>
      <datalist id="outlets">
        {sources.map(({ wording, outlet }) => outlet && <option value={wording} />)}
      </datalist>
      <ol class="claim-hops">
        {Array.from({ length: rows }, (_, hop) => (
          <HopRow {...props} hop={hop} />
        ))}
      </ol>
      {refused && (
        <label class="check">
          <input type="checkbox" name="newOutlet" value="yes" />
          {t.newOutlet}
        </label>
      )}
    </details>
  )
}

const HopRow = ({
  paper,
  values,
  errors,
  others,
  numbers,
  reports,
  hop,
}: HowFieldsProps & { hop: number }) => {
  const t = paper.t.desk.claims
  const name = (part: Parameters<typeof hopField>[1]) => hopField(hop, part)
  const state = { values, errors }
  return (
    <li>
      <fieldset>
        <legend class="visually-hidden">{t.claim.hop(hop + 1)}</legend>
        <div class="field-row">
          <SelectField
            {...state}
            name={name('relation')}
            label={t.claim.relation}
            options={relations.map(relation => ({ value: relation, label: t.relations[relation] }))}
          />
          <Field
            {...state}
            name={name('outlet')}
            label={t.claim.outlet}
            list="outlets"
            autocomplete="off"
            maxlength={300}
          />
          <SelectField
            {...state}
            name={name('stated')}
            label={t.claim.stated}
            options={[
              { value: 'stated', label: t.claim.statedWords.stated },
              { value: 'inferred', label: t.claim.statedWords.inferred },
            ]}
          />
        </div>
        <div class="field-row">
          <SelectField
            {...state}
            name={name('from')}
            label={t.claim.inferredFrom}
            none={t.claim.inferredFromNone}
            options={claimOptions(others, numbers, t)}
          />
          <SelectField
            {...state}
            name={name('report')}
            label={t.claim.report}
            none={t.claim.reportNone}
            options={reports.map(({ id: report, title, url }) => ({
              value: report,
              label: title || url || '',
            }))}
          />
        </div>
      </fieldset>
    </li>
  )
}
