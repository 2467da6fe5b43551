import type { FormErrors, FormValues } from '../../../platform/http/index.ts'
import { Field } from '../../../platform/views/index.ts'
import type { StoryFieldsProps } from './fields.tsx'
import { sourceRows } from './story-form.ts'

/** Who or what the story rests on, a row a source; more rows by a button, so that it works without scripts. */
export const SourceFields = ({ paper, values, errors }: StoryFieldsProps) => {
  const t = paper.t.desk.story
  return (
    <fieldset class="field" id="field-sources">
      <legend>{t.sources}</legend>
      {errors.sources && <p class="field-error">{errors.sources}</p>}
      <input type="hidden" name="rows" value={String(sourceRows(values))} />
      <details open={isBegun(values, errors)}>
        <summary>{t.sourcesOpen}</summary>
        <p class="field-hint">{t.sourcesHint}</p>
        <ol class="source-rows">
          {Array.from({ length: sourceRows(values) }, (_, row) => (
            <SourceRow paper={paper} values={values} errors={errors} row={row} />
          ))}
        </ol>
        <button class="link-button" type="submit" name="do" value="more-sources" formnovalidate>
          {t.moreSources}
        </button>
      </details>
    </fieldset>
  )
}

/** Most stories say who says so claim by claim, and have no use for the list. */
const isBegun = (values: FormValues, errors: FormErrors): boolean =>
  values.do === 'more-sources' ||
  Object.keys(errors).some(name => name.startsWith('source')) ||
  Object.entries(values).some(([name, value]) => /^source-\d+-/.test(name) && value.trim() !== '')

const SourceRow = ({ paper, values, errors, row }: Omit<StoryFieldsProps, 'authors'> & { row: number }) => {
  const t = paper.t.desk.story.source
  const state = { values, errors }
  const anonymous = `source-${row}-anonymous`
  return (
    <li class="source-row">
      <fieldset>
        <legend class="visually-hidden">{t.legend(row + 1)}</legend>
        <div class="field-row">
          <Field {...state} name={`source-${row}-name`} label={t.name} maxlength={200} />
          <Field {...state} name={`source-${row}-role`} label={t.role} maxlength={500} />
          <Field {...state} name={`source-${row}-how`} label={t.how} maxlength={500} />
          <Field {...state} name={`source-${row}-url`} label={t.url} type="url" maxlength={2000} />
        </div>
        <details class="source-unnamed" open={Boolean(values[anonymous])}>
          <summary>{t.unnamed}</summary>
          <label class="check">
            <input type="checkbox" name={anonymous} value="yes" checked={Boolean(values[anonymous])} />
            <span>{t.anonymous}</span>
          </label>
          <Field {...state} name={`source-${row}-reason`} label={t.reason} maxlength={500} />
        </details>
      </fieldset>
    </li>
  )
}
