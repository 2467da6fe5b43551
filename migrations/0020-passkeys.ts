import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('passkey')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('realm', 'text', column => column.notNull())
    .addColumn('account_id', 'text', column => column.notNull())
    .addColumn('credential_id', 'text', column => column.notNull().unique())
    .addColumn('public_key', 'text', column => column.notNull())
    .addColumn('counter', 'bigint', column => column.notNull())
    .addColumn('transports', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('used_at', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createIndex('passkey_account')
    .on('passkey')
    .columns(['realm', 'account_id', 'id'])
    .execute()

  await db.schema
    .createTable('passkey_challenge')
    .addColumn('browser_hash', 'text', column => column.primaryKey())
    .addColumn('purpose', 'text', column => column.notNull())
    .addColumn('account_id', 'text')
    .addColumn('challenge', 'text', column => column.notNull())
    .addColumn('expires_at', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createIndex('passkey_challenge_expiry')
    .on('passkey_challenge')
    .column('expires_at')
    .execute()

  await db.schema
    .createTable('recovery_code')
    .addColumn('code_hash', 'text', column => column.primaryKey())
    .addColumn('realm', 'text', column => column.notNull())
    .addColumn('account_id', 'text', column => column.notNull())
    .addColumn('used_at', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createIndex('recovery_code_account')
    .on('recovery_code')
    .columns(['realm', 'account_id'])
    .execute()
}
