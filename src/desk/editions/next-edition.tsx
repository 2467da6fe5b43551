import type { Instant } from '../../platform/time/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { momentInWords } from '../frame/moment.tsx'

interface NextEditionProps {
  readonly paper: Paper
  readonly at: Instant
  /** Headlines of what would be in it now, the lead first. */
  readonly stories: readonly string[]
  readonly recipients: number
}

const mostListed = 6

/** When the next edition leaves, to how many, and what would be in it. */
export const NextEdition = ({ paper, at, stories, recipients }: NextEditionProps) => {
  const t = paper.t.desk.editions
  return (
    <section class="send-box" aria-labelledby="next-edition">
      <h2 id="next-edition">{t.next}</h2>
      <p>{t.goesOut(momentInWords(paper, at), recipients)}</p>
      {stories.length === 0 ? (
        <p class="meta">{t.empty}</p>
      ) : (
        <>
          <ol class="next-stories">
            {stories.slice(0, mostListed).map(headline => (
              <li>{headline}</li>
            ))}
          </ol>
          {stories.length > mostListed && <p class="meta">{t.more(stories.length - mostListed)}</p>}
          <p class="actions">
            <a class="button button--quiet" href={urls.deskEdition('next')}>
              {t.see}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
