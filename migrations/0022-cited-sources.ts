import type { Kysely } from 'kysely'

/** Whom each story's current version names, so that a source's page need not read every version. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cited_source')
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('slug', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('wording', 'text', column => column.notNull())
    .addColumn('role', 'text')
    .addColumn('affiliation', 'text')
    .addColumn('claims', 'integer', column => column.notNull())
    .addColumn('published_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('cited_source_key', ['article_id', 'slug'])
    .execute()
  await db.schema
    .createIndex('cited_source_newest')
    .on('cited_source')
    .columns(['slug', 'published_at', 'article_id'])
    .execute()
  await db.schema
    .createIndex('cited_source_affiliation')
    .on('cited_source')
    .columns(['affiliation', 'slug'])
    .execute()
}
