import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reader')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('email', 'text', column => column.notNull())
    .addColumn('email_key', 'text', column => column.notNull().unique())
    .addColumn('display_name', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createTable('kept_name')
    .addColumn('email_key', 'text', column => column.primaryKey())
    .addColumn('folded', 'text', column => column.notNull())
    .execute()
  await db.schema.createIndex('kept_name_folded').on('kept_name').column('folded').execute()
}
