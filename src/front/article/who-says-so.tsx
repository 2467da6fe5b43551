import type { PublishedArticle } from '../../articles/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { Sourcing } from '../sourcing/load-sourcing.ts'
import { ClaimsPanel } from '../sourcing/panel/claims-panel.tsx'
import { Sources } from './sources.tsx'

interface WhoSaysSoProps {
  readonly paper: Paper
  readonly article: Pick<PublishedArticle, 'day' | 'slug' | 'sources'>
  readonly sourcing: Sourcing | null
  /** A text that is not out has no data beside it. */
  readonly isOut: boolean
}

/** Claim by claim where the desk has done that work; the list of sources otherwise. Never both. */
export const WhoSaysSo = ({ paper, article, sourcing, isOut }: WhoSaysSoProps) =>
  sourcing ? (
    <ClaimsPanel
      paper={paper}
      apparatus={sourcing.apparatus}
      outline={sourcing.outline}
      dataPath={isOut ? urls.sourcingJson(article) : null}
    />
  ) : (
    <Sources paper={paper} sources={article.sources} />
  )
