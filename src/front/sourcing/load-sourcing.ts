import { citedSources, type PublishedArticle, renderMarkedBody } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Paper } from '../../site/index.ts'
import { type ClaimId, type FrozenClaim, type StandingEntry, standingHistory } from '../../sourcing/index.ts'
import { type Apparatus, apparatusOf } from './apparatus.ts'
import { markInsertions } from './marks.tsx'
import { outlineOf } from './outline.ts'
import type { Outline } from './parts.ts'

/** A story's sourcing as its page shows it. */
export interface Sourcing {
  readonly apparatus: Apparatus
  readonly outline: Outline
  /** The text with its marks. */
  readonly bodyHtml: string
}

type Story = Pick<PublishedArticle, 'claims' | 'publishedAt'>

/** Of a text that is not the one that readers have now. */
interface Elsewhere {
  /** Standings as they were before this moment; null: as they are. */
  readonly until?: Instant | null
  /** Claims of whose standing nothing is told. */
  readonly withheld?: { has(claim: ClaimId): boolean }
}

/**
 * Null for a story that does not say claim by claim who says so.
 * @param elsewhere given for an older version and for a text at work, some of whose sources may have no page
 */
export async function loadSourcing(
  db: Db,
  paper: Paper,
  story: Story & { readonly body: string },
  elsewhere: Elsewhere | null = null,
): Promise<Sourcing | null> {
  if (story.claims.length === 0) return null
  const [apparatus, bodyHtml] = await Promise.all([
    elsewhere ? loadElsewhere(db, paper.now, story, elsewhere) : loadApparatus(db, story),
    renderMarkedBody(db, paper.now, story.body, markInsertions(paper, story.claims)),
  ])
  return { apparatus, outline: outlineOf(story.body), bodyHtml }
}

/** @param path where the story's claims are, when they are shown on another page than its own */
export async function loadApparatus(db: Db, story: Story, path = ''): Promise<Apparatus> {
  return apparatusOf(story, await standingsOf(db, story), { path })
}

async function loadElsewhere(db: Db, now: Instant, story: Story, { until = null, withheld }: Elsewhere) {
  const [standings, pages] = await Promise.all([
    standingsOf(db, story),
    citedSources.citedAmong(db, now, sourceSlugs(story.claims)),
  ])
  const told = [...standings].flatMap(([id, entries]): [ClaimId, readonly StandingEntry[]][] =>
    withheld?.has(id) ? [] : [[id, entries.filter(({ at }) => until === null || at < until)]],
  )
  return apparatusOf(story, new Map(told), { pages })
}

const standingsOf = (db: Db, { claims }: Story) =>
  standingHistory(
    db,
    claims.map(({ id }) => id),
  )

const sourceSlugs = (claims: readonly FrozenClaim[]): string[] => [
  ...new Set(
    claims.flatMap(({ source, hops }) =>
      [source, ...hops.map(({ outlet }) => outlet)].flatMap(one => one?.slug ?? []),
    ),
  ),
]
