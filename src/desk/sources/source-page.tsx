import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { ErrorSummary, Field, SelectField } from '../../platform/views/index.ts'
import { type Claim, type Report, type Source, sourceKinds } from '../../sourcing/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { DeskHead } from '../frame/parts.tsx'
import { AnonymityPanel } from './anonymity-panel.tsx'
import { MergeForm } from './merge-form.tsx'
import { ReportsPanel } from './reports/reports-panel.tsx'
import { AnonymousFields, NamedFields, RoleFields } from './source-fields.tsx'
import { ToldPanel } from './told-panel.tsx'

export interface SourcePageProps {
  readonly frame: DeskFrame
  /** Null for one that is not saved yet. */
  readonly source: Source | null
  readonly told: readonly Claim[]
  /** Of stories, by id. */
  readonly headlines: ReadonlyMap<string, string>
  readonly reports: readonly Report[]
  /** All others that are remembered. */
  readonly remembered: readonly Source[]
  readonly values: FormValues
  readonly errors: FormErrors
  /** Typed as the one to be made one with. */
  readonly other: string
  readonly report: FormValues
  /** Of the staff, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly approvers: readonly string[]
  /** Has the right to approve sources, if not this one. */
  readonly isEditor: boolean
  readonly mayApprove: boolean
}

/** One source: who it is in public, what it told us, what it published. */
export const SourcePage = (props: SourcePageProps) => {
  const { frame, source, errors, remembered } = props
  const t = frame.paper.t.desk.claims
  const title = source ? source.wording : t.sources.add
  return (
    <DeskPage {...frame} title={title} current="sources">
      <DeskHead title={title} meta={<a href={urls.deskSources()}>{t.sources.back}</a>} />
      <ErrorSummary title={t.errors.notDone} errors={errors} />
      <datalist id="remembered">
        {remembered.map(({ wording, role }) => (
          <option value={wording}>{role}</option>
        ))}
      </datalist>
      {source?.anonymity && <AnonymityPanel {...props} source={source} anonymity={source.anonymity} />}
      <div class={source ? 'desk-columns' : 'desk-columns--one'}>
        <div>
          <SourceForm {...props} />
          {source && !source.anonymity && <MergeForm {...props} source={source} />}
        </div>
        {source && (
          <div>
            <ToldPanel {...props} />
            {source.outlet && <ReportsPanel {...props} source={source} />}
          </div>
        )}
      </div>
    </DeskPage>
  )
}

const SourceForm = ({ frame, source, values, errors }: SourcePageProps) => {
  const t = frame.paper.t.desk.claims
  const state = { values, errors }
  const isAnonymous = source?.kind === 'anonymous'
  // An anonymous source is added on its story, where it belongs.
  const kinds = sourceKinds.filter(kind => kind !== 'anonymous')
  return (
    <form class="claim-form" method="post" action={urls.deskSource(source?.id ?? 'new')}>
      <Field
        {...state}
        name="wording"
        label={isAnonymous ? t.anonymous.wording : t.sources.wording}
        hint={isAnonymous ? t.anonymous.wordingHint : t.sources.wordingHint}
        maxlength={300}
      />
      {!isAnonymous && (
        <SelectField
          {...state}
          name="sourceKind"
          label={t.sources.kind}
          options={kinds.map(kind => ({ value: kind, label: t.sourceKinds[kind] }))}
        />
      )}
      <RoleFields {...state} t={t} />
      {isAnonymous ? <AnonymousFields {...state} t={t} /> : <NamedFields {...state} t={t} />}
      <div class="actions">
        <button class="button" type="submit">
          {t.sources.save}
        </button>
      </div>
    </form>
  )
}
