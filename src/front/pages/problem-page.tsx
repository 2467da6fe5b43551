import type { ProblemCode } from '../../platform/http/index.ts'
import { type Paper, PaperPage } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { Teaser } from '../teaser.ts'
import { SearchForm } from './listings/search-page.tsx'
import { NoIndex } from './page-meta.tsx'
import { StoryLinks } from './story-links.tsx'

interface ProblemPageProps {
  readonly paper: Paper
  /** `internal` is a bug of ours. */
  readonly code: ProblemCode | 'internal'
  readonly status: number
  /** The newest stories, where they can be had. */
  readonly stories: readonly Teaser[]
  /** Whoever works here goes on at the desk, not among the stories. */
  readonly isDesk: boolean
}

/** What did not work, in words, and the ways on from here. */
export const ProblemPage = ({ paper, code, status, stories, isDesk }: ProblemPageProps) => {
  const { title, text } = paper.t.site.problems[code]
  return (
    <PaperPage paper={paper} title={title} single head={<NoIndex />}>
      <p class="kicker">{status}</p>
      <h1>{title}</h1>
      <p>
        {text}
        {code === 'gone' && paper.settings.policies.corrections.trim() && (
          <>
            {' '}
            <a href={urls.policy('corrections')}>{paper.t.front.problem.correctionsPolicy}</a>
          </>
        )}
      </p>
      {(code === 'not-found' || code === 'gone') && !isDesk && (
        <SearchForm paper={paper} query="" label={paper.t.front.problem.searchLabel} />
      )}
      <ul>
        {isDesk && (
          <li>
            <a href={urls.desk()}>{paper.t.front.problem.desk}</a>
          </li>
        )}
        <li>
          <a href={urls.front()}>{paper.t.front.problem.frontPage}</a>
        </li>
        {!isDesk && (
          <li>
            <a href={urls.archive()}>{paper.t.front.problem.archive}</a>
          </li>
        )}
      </ul>
      {!isDesk && <StoryLinks paper={paper} title={paper.t.front.problem.recent} stories={stories} />}
    </PaperPage>
  )
}
