import { type PublishedArticle, renderMarkedBody } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Paper } from '../../site/index.ts'
import { standingHistory } from '../../sourcing/index.ts'
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

/** Null for a story that does not say claim by claim who says so. */
export async function loadSourcing(
  db: Db,
  paper: Paper,
  story: Story & { readonly body: string },
): Promise<Sourcing | null> {
  if (story.claims.length === 0) return null
  const [apparatus, bodyHtml] = await Promise.all([
    loadApparatus(db, story),
    renderMarkedBody(db, paper.now, story.body, markInsertions(paper, story.claims)),
  ])
  return { apparatus, outline: outlineOf(story.body), bodyHtml }
}

/** @param path where the story's claims are, when they are shown on another page than its own */
export async function loadApparatus(db: Db, story: Story, path = ''): Promise<Apparatus> {
  const ids = story.claims.map(({ id }) => id)
  return apparatusOf(story, ids.length > 0 ? await standingHistory(db, ids) : new Map(), path)
}
