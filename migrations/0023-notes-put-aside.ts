import type { Kysely } from 'kysely'

/** What somebody looked at before publication, so that it is not brought up again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('note_put_aside')
    .addColumn('story_id', 'text', column => column.notNull())
    .addColumn('note', 'text', column => column.notNull())
    .addColumn('rule', 'text', column => column.notNull())
    .addColumn('staff_id', 'text', column => column.notNull())
    .addColumn('at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('note_put_aside_key', ['story_id', 'note'])
    .execute()
}
