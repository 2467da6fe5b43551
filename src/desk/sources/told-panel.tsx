import { urls } from '../../urls.ts'
import { claimExcerpt, howItCame } from '../claims/claim-words.tsx'
import type { SourcePageProps } from './source-page.tsx'

/** What a source told us, newest first: in which story, how it came, how it fared. */
export const ToldPanel = ({ frame, told, headlines }: SourcePageProps) => {
  const t = frame.paper.t.deskClaims
  return (
    <section aria-labelledby="told">
      <h2 id="told">{t.sources.told}</h2>
      {told.length === 0 ? (
        <p class="meta">{t.sources.toldNothing}</p>
      ) : (
        <ol class="told-list">
          {told.map(claim => (
            <li>
              <q>{claimExcerpt(claim, 200)}</q>
              <p class="claim-how">{howItCame(claim, new Map(), t)}</p>
              <p class="claim-links">
                <a href={`${urls.deskClaims(claim.storyId)}#claim-${claim.id}`}>
                  {headlines.get(claim.storyId) || t.sources.story}
                </a>
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
