import type { filing } from '../../../articles/index.ts'
import type { FormErrors, FormValues } from '../../../platform/http/index.ts'
import { Field } from '../../../platform/views/index.ts'
import type { Paper } from '../../../site/index.ts'

/** Topics that the paper knows, offered while one types. */
export interface KnownTopics {
  readonly tags: readonly filing.Topic[]
  readonly series: readonly filing.Topic[]
}

interface FilingFieldsProps {
  readonly paper: Paper
  readonly values: FormValues
  readonly errors: FormErrors
  readonly topics: KnownTopics
}

/** Tags and series: under what readers find a story besides its section. */
export const FilingFields = ({ paper, values, errors, topics }: FilingFieldsProps) => {
  const t = paper.t.desk.filing
  const state = { values, errors, autocomplete: 'off', language: paper.own }
  return (
    <div class="field-row">
      <Field {...state} name="tags" label={t.tags} hint={t.tagsHint} list="known-tags" maxlength={1200} />
      <Field
        {...state}
        name="series"
        label={t.series}
        hint={t.seriesHint}
        list="known-series"
        maxlength={100}
      />
      <Offered id="known-tags" topics={topics.tags} />
      <Offered id="known-series" topics={topics.series} />
    </div>
  )
}

const Offered = ({ id, topics }: { id: string; topics: readonly filing.Topic[] }) => (
  <datalist id={id}>
    {topics.map(({ name }) => (
      <option value={name} />
    ))}
  </datalist>
)
