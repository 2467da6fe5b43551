import { type Kysely, PostgresAdapter, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  const bytes = db.getExecutor().adapter instanceof PostgresAdapter ? sql`bytea` : sql`blob`
  await db.schema
    .createTable('writing')
    .addColumn('article_id', 'text', column => column.primaryKey().references('article.id'))
    .addColumn('snapshot', bytes, column => column.notNull())
    .addColumn('snapshot_seq', 'integer', column => column.notNull())
    .addColumn('seq', 'integer', column => column.notNull())
    .addColumn('settled_seq', 'integer', column => column.notNull())
    .addColumn('settled', 'text', column => column.notNull())
    .addColumn('written_by', 'text')
    .addColumn('noted', 'text', column => column.notNull())
    .execute()
  // What the tick looks for every second: stories whose draft lags behind what was typed.
  await db.schema
    .createIndex('writing_unsettled')
    .on('writing')
    .column('article_id')
    .where(sql.ref('settled_seq'), '<', sql.ref('seq'))
    .execute()

  await db.schema
    .createTable('writing_update')
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('seq', 'integer', column => column.notNull())
    .addColumn('change', bytes, column => column.notNull())
    .addColumn('made_by', 'text')
    .addColumn('made_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('writing_update_key', ['article_id', 'seq'])
    .execute()

  await db.schema
    .createTable('writing_base')
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('since', 'text', column => column.notNull())
    .addColumn('fields', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('writing_base_key', ['article_id', 'since'])
    .execute()
}
