import type { Source } from '../../sourcing/index.ts'
import { urls } from '../../urls.ts'
import type { SourcePageProps } from './source-page.tsx'

/** Two entries that are the same person or house become one. */
export const MergeForm = ({ frame, source, errors, other }: SourcePageProps & { source: Source }) => {
  const t = frame.paper.t.deskClaims.sources
  return (
    <form class="claim-form desk-section" method="post" action={urls.deskSourceMerge(source.id)}>
      <details open={Boolean(errors.other)}>
        <summary>{t.merge}</summary>
        <div class="field">
          <label for="field-other">{t.mergeInto}</label>
          <p class="field-hint" id="field-other-hint">
            {t.mergeHint}
          </p>
          <input
            class="input"
            id="field-other"
            name="other"
            list="remembered"
            value={other}
            autocomplete="off"
            maxlength={300}
            aria-describedby="field-other-hint"
            aria-invalid={errors.other ? 'true' : undefined}
          />
          {errors.other && <p class="field-error">{errors.other}</p>}
        </div>
        <button class="button button--quiet" type="submit">
          {t.mergeButton}
        </button>
      </details>
    </form>
  )
}
