import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'

/** From a story's text to who says so in it; the script of the editor shows its keys beside it. */
export const ClaimsLink = ({ paper, storyId }: { paper: Paper; storyId: string | null }) => {
  const t = paper.t.desk.claims
  if (storyId === null) return null
  return (
    <p class="claims-link" data-claims={storyId}>
      <a class="button button--quiet" href={urls.deskClaims(storyId)}>
        {t.page.open}
      </a>
      <span class="field-hint" data-claims-keys hidden>
        {t.editor.keys}
      </span>
    </p>
  )
}
