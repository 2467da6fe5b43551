import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('topic')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('kind', 'text', column => column.notNull().check(sql`kind in ('tag', 'series')`))
    .addColumn('slug', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addUniqueConstraint('topic_slug', ['kind', 'slug'])
    .execute()

  await db.schema
    .createTable('article_topic')
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('topic_id', 'text', column => column.notNull().references('topic.id'))
    .addColumn('place', 'integer', column => column.notNull())
    .addColumn('published_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('article_topic_key', ['article_id', 'topic_id'])
    .execute()
  await db.schema
    .createIndex('article_topic_newest')
    .on('article_topic')
    .columns(['topic_id', 'published_at', 'article_id'])
    .execute()
}
