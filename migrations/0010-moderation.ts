import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('commenter')
    .addColumn('reader_id', 'text', column => column.primaryKey())
    .addColumn('trusted_at', 'text')
    .execute()

  await db.schema
    .createTable('comment_report')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('comment_id', 'text', column => column.notNull())
    .addColumn('reader_id', 'text')
    .addColumn('reason', 'text', column => column.notNull())
    .addColumn('note', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('answered_at', 'text')
    .addUniqueConstraint('comment_report_once', ['comment_id', 'reader_id'])
    .execute()

  await db.schema
    .createTable('moderation_decision')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('comment_id', 'text', column => column.notNull())
    .addColumn('staff_id', 'text', column => column.notNull())
    .addColumn('decision', 'text', column => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('note', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createIndex('moderation_decision_comment')
    .on('moderation_decision')
    .columns(['comment_id', 'id'])
    .execute()
}
