import type { Kysely } from 'kysely'

/** Who was mailed a story before it was corrected, and in which edition they are told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('edition_story').addColumn('version_number', 'integer').execute()
  await db.schema.alterTable('edition_correction').addColumn('version_number', 'integer').execute()
  await db.schema.createIndex('edition_correction_at').on('edition_correction').column('at').execute()

  await db.schema
    .createTable('correction_due')
    .addColumn('correction_id', 'text', column => column.notNull())
    .addColumn('subscriber_id', 'text', column => column.notNull())
    .addColumn('mailed_in', 'text', column => column.notNull().references('edition.id'))
    .addColumn('noted_at', 'text', column => column.notNull())
    .addColumn('edition_id', 'text', column => column.references('edition.id'))
    .addPrimaryKeyConstraint('correction_due_key', ['correction_id', 'subscriber_id'])
    .execute()
  await db.schema
    .createIndex('correction_due_subscriber')
    .on('correction_due')
    .columns(['subscriber_id', 'edition_id'])
    .execute()
}
