import type { ArticleAddress } from '../article.ts'

/** Under what stories are filed besides their section: tags, as many as fit, and one series, read in its order. */
export type TopicKind = 'tag' | 'series'

export interface Topic {
  readonly slug: string
  readonly name: string
}

interface SeriesPart extends ArticleAddress {
  readonly headline: string
}

/** Where a story stands in its series, in the order of publication. */
export interface SeriesPlace extends Topic {
  /** From 1. */
  readonly part: number
  readonly parts: number
  readonly previous: SeriesPart | null
  readonly next: SeriesPart | null
}

/** Under what readers find a story. */
export interface Filing {
  /** In the order in which they were written. */
  readonly tags: readonly Topic[]
  readonly series: SeriesPlace | null
}

export const noFiling: Filing = { tags: [], series: null }
