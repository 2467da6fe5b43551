import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('picture')
    .addColumn('file', 'text', column => column.primaryKey())
    .addColumn('alt', 'text', column => column.notNull())
    .addColumn('caption', 'text')
    .addColumn('credit', 'text')
    .addColumn('focus', 'text')
    .addColumn('words', 'text', column => column.notNull())
    .addColumn('added_by', 'text')
    .addColumn('added_at', 'text', column => column.notNull())
    .execute()
  await db.schema.createIndex('picture_newest').on('picture').columns(['added_at', 'file']).execute()
}
