import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('edition_sending')
    .addColumn('edition_id', 'text', column => column.primaryKey().references('edition.id'))
    .addColumn('started_at', 'text', column => column.notNull())
    .addColumn('started_by', 'text')
    .addColumn('expires_at', 'text', column => column.notNull())
    .addColumn('planned_at', 'text')
    .addColumn('finished_at', 'text')
    .addColumn('failures', 'integer', column => column.notNull())
    .addColumn('last_error', 'text')
    .addColumn('next_try_at', 'text')
    .execute()

  await db.schema
    .createTable('delivery')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('edition_id', 'text', column => column.notNull().references('edition.id'))
    .addColumn('subscriber_id', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('message_id', 'text')
    .addColumn('claimed_by', 'text')
    .addColumn('claimed_at', 'text')
    .addColumn('attempts', 'integer', column => column.notNull())
    .addColumn('next_attempt_at', 'text')
    .addColumn('response', 'text')
    .addColumn('settled_at', 'text')
    .addUniqueConstraint('delivery_once', ['edition_id', 'subscriber_id'])
    .execute()
  await db.schema.createIndex('delivery_due').on('delivery').columns(['edition_id', 'state', 'id']).execute()
  await db.schema.createIndex('delivery_subscriber').on('delivery').column('subscriber_id').execute()
}
