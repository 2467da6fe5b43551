import type { newsroom } from '../../articles/index.ts'
import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { Arrow, ErrorSummary, Field, TextAreaField } from '../../platform/views/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { DeskHead } from '../frame/parts.tsx'
import { SectionAndAuthors } from '../stories/form/fields.tsx'

interface TemplatePageProps {
  readonly frame: DeskFrame
  /** Null for one that is not saved yet. */
  readonly template: newsroom.StoryTemplate | null
  readonly values: FormValues
  readonly errors: FormErrors
  readonly authors: readonly string[]
}

export const TemplatePage = ({ frame, template, values, errors, authors }: TemplatePageProps) => {
  const { paper } = frame
  const [t, words] = [paper.t.desk.templates, paper.t.desk.story]
  const state = { values, errors }
  const title = template ? t.editTitle : t.newTitle
  return (
    <DeskPage {...frame} title={title} current="stories">
      <DeskHead
        title={title}
        actions={
          <a href={urls.deskTemplates()}>
            <Arrow>←</Arrow> {t.title}
          </a>
        }
      />
      <ErrorSummary title={paper.t.site.formProblem} errors={errors} />
      <form
        class="desk-columns--one"
        method="post"
        action={urls.deskTemplate(template?.id ?? 'new')}
        data-unsaved={Object.keys(errors).length > 0 ? 'already' : 'sent'}
      >
        <Field {...state} name="name" label={t.name} hint={t.nameHint} maxlength={80} required />
        <SectionAndAuthors {...{ paper, values, errors, authors }} />
        <div class="field-row">
          <Field {...state} name="tags" label={paper.t.desk.filing.tags} maxlength={1200} />
          <Field {...state} name="series" label={paper.t.desk.filing.series} maxlength={100} />
        </div>
        <Field {...state} name="headline" label={words.headline} maxlength={200} />
        <Field {...state} name="standfirst" label={words.standfirst} maxlength={600} />
        <TextAreaField
          {...state}
          name="body"
          label={words.body}
          hint={words.bodyHint}
          rows={14}
          maxlength={200_000}
          className="body-input"
        />
        <div class="actions">
          <button class="button" type="submit">
            {t.save}
          </button>
        </div>
      </form>
      {template && (
        <form class="desk-section" method="post" action={urls.deskTemplateRemove(template.id)}>
          <button class="link-button" type="submit">
            {t.remove}
          </button>
        </form>
      )}
    </DeskPage>
  )
}
