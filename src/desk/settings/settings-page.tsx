import type { Child } from 'hono/jsx'
import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import {
  ErrorSummary,
  Field,
  type FieldProps,
  SelectField,
  TextAreaField,
} from '../../platform/views/index.ts'
import { policyNames } from '../../site/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { DeskHead } from '../frame/parts.tsx'
import { SectionsForm } from './sections-form-view.tsx'

interface FormState {
  readonly values: FormValues
  readonly errors: FormErrors
}

interface SettingsPageProps {
  readonly frame: DeskFrame
  readonly settings: FormState
  readonly sections: FormState
  readonly timeZones: readonly string[]
}

export const SettingsPage = ({ frame, settings, sections, timeZones }: SettingsPageProps) => {
  const { desk, site } = frame.paper.t
  const t = desk.settings
  const field = (name: keyof typeof t.fields): FieldProps => ({
    name,
    label: t.fields[name],
    hint: t.hints[name],
    ...settings,
  })
  return (
    <DeskPage {...frame} title={t.title} current="settings">
      <DeskHead title={t.title} />
      <ErrorSummary title={site.formProblem} errors={{ ...settings.errors, ...sections.errors }} />
      <form
        class="settings"
        method="post"
        action={urls.deskSettings()}
        data-unsaved={Object.keys(settings.errors).length > 0 ? 'already' : 'sent'}
      >
        <Group title={t.groups.paper}>
          <Field {...field('name')} maxlength={80} required language={frame.paper.own} />
          <Field {...field('tagline')} maxlength={160} language={frame.paper.own} />
          <div class="field-row">
            <Field {...field('language')} maxlength={40} required />
            <SelectField
              {...field('timeZone')}
              options={[...new Set([settings.values.timeZone ?? '', 'UTC', ...timeZones])]
                .filter(Boolean)
                .map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            />
          </div>
        </Group>
        <Group title={t.groups.edition}>
          <div class="field-row">
            <Field {...field('editionTime')} type="time" required />
            <Field {...field('mailFrom')} type="email" maxlength={254} />
          </div>
        </Group>
        <Group title={t.groups.discussion}>
          <SelectField
            {...field('newcomersComments')}
            options={[
              { value: 'wait', label: t.newcomers.wait },
              { value: 'publish', label: t.newcomers.publish },
            ]}
          />
        </Group>
        <Group title={t.groups.newsroom}>
          <SelectField
            {...field('signOff')}
            options={[
              { value: 'not-needed', label: t.signOffs['not-needed'] },
              { value: 'second-editor', label: t.signOffs['second-editor'] },
            ]}
          />
        </Group>
        <Group title={t.groups.look}>
          <div class="field-row">
            <Field {...field('accent')} maxlength={7} />
            <Field {...field('accentDark')} maxlength={7} />
          </div>
          <div class="field-row">
            <Field {...field('headlineFace')} maxlength={200} />
            <Field {...field('textFace')} maxlength={200} />
          </div>
        </Group>
        <Group title={t.groups.policies}>
          <p class="field-hint">{t.policiesHint}</p>
          {policyNames.map(name => (
            <TextAreaField
              name={name}
              label={site.policies[name]}
              rows={6}
              maxlength={20_000}
              className="policy-input"
              language={frame.paper.own}
              {...settings}
            />
          ))}
        </Group>
        <div class="actions">
          <button class="button" type="submit">
            {t.save}
          </button>
        </div>
      </form>
      <SectionsForm frame={frame} {...sections} />
    </DeskPage>
  )
}

const Group = ({ title, children }: { title: string; children?: Child }) => (
  <section class="settings-group">
    <h2>{title}</h2>
    <div>{children}</div>
  </section>
)
