import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ArticleId, ArticleSummary } from '../article.ts'
import { summariesInOrder } from '../store/summaries.ts'
import { type Filing, noFiling, type SeriesPlace, type Topic, type TopicKind } from './topic.ts'
import { findPublicTopic, readTopics } from './topic-store.ts'

/** Under what readers find a published story: its tags, and its place in its series. */
export async function findFiling(db: Db, now: Instant, id: ArticleId): Promise<Filing> {
  const { tags, series } = await readTopics(db, id)
  if (!series) return tags.length > 0 ? { tags, series: null } : noFiling
  return { tags, series: await placeIn(db, now, series, id) }
}

async function placeIn(db: Db, now: Instant, series: Topic, id: ArticleId): Promise<SeriesPlace | null> {
  const found = await findPublicTopic(db, now, 'series', series.slug)
  const place = found?.ids.indexOf(id) ?? -1
  if (!found || place < 0) return null
  const [before, after] = [found.ids[place - 1], found.ids[place + 1]]
  const beside = await summariesInOrder(
    db,
    [before, after].filter(each => each !== undefined),
  )
  return {
    slug: found.slug,
    name: found.name,
    part: place + 1,
    parts: found.ids.length,
    previous: beside.find(story => story.id === before) ?? null,
    next: beside.find(story => story.id === after) ?? null,
  }
}

export interface TopicPage extends Topic {
  readonly total: number
  readonly stories: readonly ArticleSummary[]
}

/** A part of a topic's public stories: of a tag the newest first, of a series from its first part on. Null: nothing is public. */
export async function listTopicStories(
  db: Db,
  now: Instant,
  kind: TopicKind,
  slug: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<TopicPage | null> {
  const topic = await findPublicTopic(db, now, kind, slug)
  if (!topic) return null
  const ids = kind === 'tag' ? topic.ids.toReversed() : topic.ids
  const stories = await summariesInOrder(db, ids.slice(offset, offset + Math.min(limit, 100)))
  return { slug, name: topic.name, total: ids.length, stories }
}
