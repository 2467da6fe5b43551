import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const kind of ['tag', 'series'])
    await db.schema
      .createTable(kind)
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('slug', 'text', column => column.notNull().unique())
      .addColumn('name', 'text', column => column.notNull())
      .execute()

  await db.schema
    .createTable('article_tag')
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('tag_id', 'text', column => column.notNull().references('tag.id'))
    .addColumn('place', 'integer', column => column.notNull())
    .addColumn('published_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('article_tag_key', ['article_id', 'tag_id'])
    .execute()
  await db.schema
    .createIndex('article_tag_newest')
    .on('article_tag')
    .columns(['tag_id', 'published_at', 'article_id'])
    .execute()

  await db.schema
    .createTable('article_series')
    .addColumn('article_id', 'text', column => column.primaryKey().references('article.id'))
    .addColumn('series_id', 'text', column => column.notNull().references('series.id'))
    .addColumn('published_at', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createIndex('article_series_order')
    .on('article_series')
    .columns(['series_id', 'published_at', 'article_id'])
    .execute()
}
