import { type Db, newId } from '../../platform/db/index.ts'
import { slugify } from '../../platform/text/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ArticleId } from '../article.ts'
import type { ArticleTables } from '../tables.ts'
import type { FilingTables, TopicId } from './tables.ts'
import type { Topic, TopicKind } from './topic.ts'

const tables = (db: Db) => db.withTables<ArticleTables & FilingTables>()

/** No list gives more at once. */
const mostListed = 1000

interface Filed {
  readonly tags: readonly Topic[]
  readonly series: Topic | null
}

/** Under what a story is filed, whatever its state. */
export async function readTopics(db: Db, id: ArticleId): Promise<Filed> {
  const rows = await tables(db)
    .selectFrom('article_topic')
    .innerJoin('topic', 'topic.id', 'article_topic.topic_id')
    .select(['topic.kind', 'topic.slug', 'topic.name'])
    .where('article_topic.article_id', '=', id)
    .orderBy('article_topic.place')
    .orderBy('topic.id')
    .execute()
  const of = (wanted: TopicKind): Topic[] =>
    rows.filter(({ kind }) => kind === wanted).map(({ slug, name }) => ({ slug, name }))
  return { tags: of('tag'), series: of('series')[0] ?? null }
}

/** Files a story anew; what it was filed under before is forgotten. */
export async function writeTopics(
  db: Db,
  { id, publishedAt, now }: { readonly id: ArticleId; readonly publishedAt: Instant; readonly now: Instant },
  { tags, series }: { readonly tags: readonly string[]; readonly series: string | null },
): Promise<void> {
  await tables(db).deleteFrom('article_topic').where('article_id', '=', id).execute()
  const wanted = [
    ...tags.map(name => ['tag', name] as const),
    ...(series ? [['series', series] as const] : []),
  ]
  const topics = new Set<TopicId>()
  for (const [kind, name] of wanted) {
    const topic = await ensureTopic(db, now, kind, name)
    if (topic) topics.add(topic)
  }
  if (topics.size === 0) return
  await tables(db)
    .insertInto('article_topic')
    .values(
      [...topics].map((topic_id, place) => ({ article_id: id, topic_id, place, published_at: publishedAt })),
    )
    .execute()
}

/** A topic by its name, made when it is new: names that make the same slug are one. Null for a name without words. */
async function ensureTopic(db: Db, now: Instant, kind: TopicKind, name: string): Promise<TopicId | null> {
  const slug = slugify(name)
  if (!slug) return null
  await tables(db)
    .insertInto('topic')
    .values({ id: newId<TopicId>(now), kind, slug, name })
    .onConflict(conflict => conflict.columns(['kind', 'slug']).doNothing())
    .execute()
  const { id } = await tables(db)
    .selectFrom('topic')
    .select('id')
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return id
}

/** All that were ever used, by name: what a writer is offered. */
export const listTopics = (db: Db, kind: TopicKind): Promise<Topic[]> =>
  tables(db)
    .selectFrom('topic')
    .select(['slug', 'name'])
    .where('kind', '=', kind)
    .orderBy('name')
    .orderBy('id')
    .limit(mostListed)
    .execute()

const publicUnder = (db: Db, now: Instant) =>
  tables(db)
    .selectFrom('article_topic as filed')
    .innerJoin('article', 'article.id', 'filed.article_id')
    .where('article.state', '=', 'published')
    .where('filed.published_at', '<=', now)

/** Those under which readers find something, by name: what is only planned betrays nothing. */
export const listPublicTopics = (db: Db, now: Instant, kind: TopicKind): Promise<Topic[]> =>
  tables(db)
    .selectFrom('topic')
    .select(['topic.slug', 'topic.name'])
    .where('topic.kind', '=', kind)
    .where('topic.id', 'in', publicUnder(db, now).select('filed.topic_id'))
    .orderBy('topic.name')
    .orderBy('topic.id')
    .limit(mostListed)
    .execute()

interface PublicTopic extends Topic {
  /** Of all its public stories, oldest first. */
  readonly ids: readonly ArticleId[]
}

/** Null when there is none, or nothing public in it. */
export async function findPublicTopic(
  db: Db,
  now: Instant,
  kind: TopicKind,
  slug: string,
): Promise<PublicTopic | null> {
  const topic = await tables(db)
    .selectFrom('topic')
    .selectAll()
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!topic) return null
  const rows = await publicUnder(db, now)
    .select('article.id')
    .where('filed.topic_id', '=', topic.id)
    .orderBy('filed.published_at')
    .orderBy('article.id')
    .limit(5000)
    .execute()
  return rows.length > 0 ? { slug, name: topic.name, ids: rows.map(({ id }) => id) } : null
}
