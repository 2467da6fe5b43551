import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mailbox_message')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('to_address', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('html', 'text')
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('headers', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .execute()
}
