import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('site')
    .addColumn('id', 'integer', column => column.primaryKey())
    .addColumn('settings', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createTable('section')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('slug', 'text', column => column.notNull().unique())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('about', 'text', column => column.notNull())
    .addColumn('position', 'integer', column => column.notNull())
    .execute()
}
