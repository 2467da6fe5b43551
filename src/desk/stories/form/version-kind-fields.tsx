import { type DeskStory, revisionKinds, type StoryInput } from '../../../articles/index.ts'
import type { FormValues } from '../../../platform/http/index.ts'
import { excerpt, withinQuotes } from '../../../platform/text/index.ts'
import { Field, TextAreaField } from '../../../platform/views/index.ts'
import type { Paper } from '../../../site/index.ts'
import type { Claim } from '../../../sourcing/index.ts'
import type { StoryFieldsProps } from './fields.tsx'

interface VersionKindFieldsProps extends Omit<StoryFieldsProps, 'authors'> {
  /** Null for one that is not saved yet. */
  readonly story: DeskStory | null
  readonly claims: readonly Claim[]
}

/** When a story that readers have is published again: what kind of version it is, and what it puts right. */
export const VersionKindFields = (props: VersionKindFieldsProps) => {
  const { paper, values, errors, story } = props
  if (!story?.versionNumber) return null
  const t = paper.t.history.declare
  const reason = (
    <Field
      name="reason"
      label={paper.t.desk.story.reason}
      hint={paper.t.desk.story.reasonHint}
      maxlength={500}
      language={paper.own}
      values={values}
      errors={errors}
    />
  )
  if (story.state !== 'published' && !story.withdrawnAt) return reason
  return (
    <fieldset class="field version-kind" id="field-revisionKind" tabindex={-1}>
      <legend>{t.legend}</legend>
      <p class="field-hint">{t.hint}</p>
      {errors.revisionKind && <p class="field-error">{errors.revisionKind}</p>}
      {revisionKinds.map(kind => (
        <label class="check">
          <input type="radio" name="revisionKind" value={kind} checked={values.revisionKind === kind} />
          <span>{t.kinds[kind]}</span>
        </label>
      ))}
      <div class="version-details">
        <p class="field-label">{t.details}</p>
        {(['wrong', 'right', 'why'] as const).map(part => (
          <TextAreaField
            name={fieldOf(part)}
            {...t.words[part]}
            rows={2}
            maxlength={600}
            language={paper.own}
            values={values}
            errors={errors}
          />
        ))}
        <TouchedClaims {...props} />
      </div>
      {reason}
    </fieldset>
  )
}

const longestClaim = 110

const TouchedClaims = ({
  paper,
  values,
  claims,
}: {
  paper: Paper
  values: FormValues
  claims: readonly Claim[]
}) => {
  const t = paper.t.history.declare
  if (claims.length === 0) return null
  const chosen = new Set(listed(values.revisionClaims))
  return (
    <fieldset class="field version-claims">
      <legend>{t.claims}</legend>
      {claims.map(({ id, anchor, source, lostAt }) => (
        <label class="check">
          <input type="checkbox" name="revisionClaims" value={id} checked={chosen.has(id)} />
          <span>
            “{withinQuotes(excerpt(anchor.exact, longestClaim))}”{source && ` – ${source.wording}`}
            {lostAt && ` (${t.lost})`}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Several boxes of one name come joined by line feeds. */
const listed = (text = ''): string[] => text.split('\n').filter(Boolean)

/** The form's field for a part of a revision, such as `revisionWrong`. */
export const fieldOf = (part: string): string => `revision${part.charAt(0).toUpperCase()}${part.slice(1)}`

export const revisionValues = ({ revision }: StoryInput): FormValues => ({
  revisionKind: revision?.kind ?? '',
  revisionWrong: revision?.wrong ?? '',
  revisionRight: revision?.right ?? '',
  revisionWhy: revision?.why ?? '',
  revisionClaims: (revision?.claims ?? []).join('\n'),
})

/** What the form declares; null while no kind is chosen. Words that belong to another kind are left out. */
export function readRevision(values: FormValues): NonNullable<StoryInput['revision']> | null {
  const kind = revisionKinds.find(each => each === values.revisionKind)
  if (!kind) return null
  if (kind !== 'correction' && kind !== 'clarification') return { kind }
  return {
    kind,
    wrong: values.revisionWrong ?? '',
    right: values.revisionRight ?? '',
    why: values.revisionWhy ?? '',
    claims: listed(values.revisionClaims),
  }
}
