import { createHash } from 'node:crypto'
import type {
  ArticleId,
  ArticleSummary,
  Byline,
  Correction,
  Picture,
  WithdrawalId,
} from '../../articles/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'

export type EditionId = string & { readonly brand: 'EditionId' }

/** A story as it stood when the edition was composed. */
export interface EditionStory {
  readonly articleId: ArticleId
  /** Which version it was; editions from before that was kept do not say. */
  readonly versionNumber?: number
  readonly headline: string
  readonly standfirst: string
  /** Absolute. */
  readonly url: string
  readonly section: { readonly slug: string; readonly name: string }
  readonly authors: readonly Byline[]
  readonly publishedAt: Instant
  readonly picture: Picture | null
}

export interface EditionCorrection {
  readonly id: Correction['id']
  readonly headline: string
  readonly url: string
  readonly text: string
  readonly at: Instant
}

export type DueId = Correction['id'] | WithdrawalId

/** What stands first in the copies of those who were mailed a story as it was before: its correction, or its end. */
export interface DueCorrection {
  readonly id: DueId
  readonly kind: Correction['kind'] | 'withdrawal'
  /** Null where the law forbids to repeat it. */
  readonly headline: string | null
  /** What is right; of a withdrawal its reason. */
  readonly text: string
  readonly at: Instant
  /** When they were mailed it, under `headline`. */
  readonly mailedOn: Day
  /** Absolute: the story, or the stone in its place. Null: it may name what may not be named. */
  readonly url: string | null
  readonly isWithdrawn?: boolean
  /** Absolute; null when the text stayed as it was. */
  readonly changesUrl: string | null
}

/** All that an edition says, in the order in which it says it. */
export interface EditionContent {
  readonly day: Day
  /** For those who are owed them alone; editions from before there were any say nothing of it. */
  readonly due?: readonly DueCorrection[]
  readonly lead: EditionStory
  readonly sections: readonly { readonly name: string; readonly stories: readonly EditionStory[] }[]
  readonly corrections: readonly EditionCorrection[]
}

export interface EditionParts {
  readonly subject: string
  readonly html: string
  readonly text: string
}

export interface Edition extends EditionParts {
  readonly id: EditionId
  readonly day: Day
  readonly storiesFrom: Instant
  readonly storiesUntil: Instant
  readonly composedAt: Instant
  readonly composedBy: string | null
  readonly content: EditionContent
  readonly hash: string
}

export const storiesOf = ({ lead, sections }: EditionContent): EditionStory[] => [
  lead,
  ...sections.flatMap(section => section.stories),
]

/** The seal: SHA-256 over a JSON array of what was frozen, in hexadecimal. Anybody can compute it again. */
export const hashEdition = (day: Day, content: string, { subject, html, text }: EditionParts): string =>
  createHash('sha256')
    .update(JSON.stringify([day, subject, content, html, text]))
    .digest('hex')

/**
 * Orders an edition: the front's first story leads; the others follow by section, in the paper's order of sections,
 * and inside each as on the front, then newest first.
 * @param stories newest first
 */
export function arrange(
  stories: readonly ArticleSummary[],
  { front, sections }: { front: readonly ArticleId[]; sections: readonly string[] },
): { lead: ArticleSummary; sections: { slug: string; name: string; stories: ArticleSummary[] }[] } | null {
  const rank = new Map(front.map((id, place) => [id, place]))
  const ranked = stories.toSorted(
    (one, other) => (rank.get(one.id) ?? front.length) - (rank.get(other.id) ?? front.length),
  )
  const [lead, ...rest] = ranked
  if (!lead) return null
  const bySection = Map.groupBy(rest, story => story.section.slug)
  const place = (slug: string) => (sections.includes(slug) ? sections.indexOf(slug) : sections.length)
  return {
    lead,
    sections: [...bySection]
      .toSorted(([one], [other]) => place(one) - place(other) || one.localeCompare(other))
      .map(([slug, inIt]) => ({ slug, name: inIt[0]?.section.name ?? slug, stories: inIt })),
  }
}
