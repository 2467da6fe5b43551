import type { Kysely } from 'kysely'

/** That a withdrawn story was to come back, and did not: no second withdrawal, which readers would be told of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('return_called_off')
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('return_called_off_once', ['article_id', 'at'])
    .execute()
}
