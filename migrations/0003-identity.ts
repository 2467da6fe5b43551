import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mailed_link')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('purpose', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('token_hash', 'text', column => column.unique())
    .addColumn('browser_hash', 'text')
    .addColumn('code_hash', 'text')
    .addColumn('code_tries', 'integer', column => column.notNull().defaultTo(0))
    .addColumn('expires_at', 'text', column => column.notNull())
    .addColumn('used_at', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createIndex('mailed_link_browser')
    .on('mailed_link')
    .columns(['browser_hash', 'purpose'])
    .execute()
  await db.schema.createIndex('mailed_link_expiry').on('mailed_link').column('expires_at').execute()

  await db.schema
    .createTable('session')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('realm', 'text', column => column.notNull())
    .addColumn('account_id', 'text', column => column.notNull())
    .addColumn('token_hash', 'text', column => column.notNull().unique())
    .addColumn('previous_token_hash', 'text', column => column.unique())
    .addColumn('device', 'text', column => column.notNull())
    .addColumn('rotated_at', 'text', column => column.notNull())
    .addColumn('expires_at', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .execute()
  await db.schema.createIndex('session_account').on('session').columns(['realm', 'account_id']).execute()
}
