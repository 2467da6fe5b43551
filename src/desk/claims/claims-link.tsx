import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'

/**
 * From a story's text to who says so in it; the script of the editor shows its keys beside it. Of a story that is not
 * saved yet it is the place alone, which the script fills.
 */
export const ClaimsLink = ({ paper, storyId }: { paper: Paper; storyId: string | null }) => {
  const t = paper.t.desk.claims
  if (storyId === null) return <p class="claims-link" data-once-saved="claims" hidden />
  return (
    <p class="claims-link" data-once-saved="claims" data-claims={storyId}>
      <a class="button button--quiet" href={urls.deskClaims(storyId)}>
        {t.page.open}
      </a>
      <span class="field-hint" data-claims-keys hidden>
        {t.editor.keys}
      </span>
    </p>
  )
}
