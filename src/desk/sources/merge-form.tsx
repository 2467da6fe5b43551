import { Field } from '../../platform/views/index.ts'
import type { Source } from '../../sourcing/index.ts'
import { urls } from '../../urls.ts'
import type { SourcePageProps } from './source-page.tsx'

/** Two entries that are the same person or house become one. */
export const MergeForm = ({ frame, source, errors, other }: SourcePageProps & { source: Source }) => {
  const t = frame.paper.t.desk.claims.sources
  return (
    <form class="claim-form desk-section" method="post" action={urls.deskSourceMerge(source.id)}>
      <details open={Boolean(errors.other)}>
        <summary>{t.merge}</summary>
        <Field
          name="other"
          values={{ other }}
          errors={errors}
          label={t.mergeInto}
          hint={t.mergeHint}
          list="remembered"
          autocomplete="off"
          maxlength={300}
        />
        <button class="button button--quiet" type="submit">
          {t.mergeButton}
        </button>
      </details>
    </form>
  )
}
