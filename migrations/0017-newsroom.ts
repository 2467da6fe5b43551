import { type Kysely, PostgresAdapter, sql } from 'kysely'

/** The newsroom's way of working: where a story stands, who signs it off, notes, templates, links to a preview. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('story_work')
    .addColumn('article_id', 'text', column => column.primaryKey().references('article.id'))
    .addColumn('stage', 'text', column => column.notNull().check(sql`stage in ('planned', 'draft', 'ready')`))
    .addColumn('planned_day', 'text')
    .addColumn('assignee', 'text')
    .addColumn('plan', 'text', column => column.notNull())
    .addColumn('embargo_until', 'text')
    .addColumn('embargo_terms', 'text', column => column.notNull())
    .addColumn('text_hash', 'text')
    .addColumn('text_by', 'text')
    .addColumn('text_at', 'text')
    .execute()
  await db.schema.createIndex('story_work_stage').on('story_work').columns(['stage', 'article_id']).execute()
  await db.schema
    .createIndex('story_work_day')
    .on('story_work')
    .columns(['planned_day', 'article_id'])
    .execute()
  await createSignOffs(db)
  await createNotes(db)

  await db.schema
    .createTable('story_template')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('story', 'text', column => column.notNull())
    .addColumn('changed_by', 'text')
    .addColumn('changed_at', 'text', column => column.notNull())
    .execute()

  await db.schema
    .createTable('preview_link')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('token_hash', 'text', column => column.notNull().unique())
    .addColumn('for_whom', 'text', column => column.notNull())
    .addColumn('made_by', 'text', column => column.notNull())
    .addColumn('made_at', 'text', column => column.notNull())
    .addColumn('expires_at', 'text', column => column.notNull())
    .addColumn('opened_at', 'text')
    .addColumn('revoked_at', 'text')
    .execute()
  await db.schema
    .createIndex('preview_link_article')
    .on('preview_link')
    .columns(['article_id', 'id'])
    .execute()
}

async function createSignOffs(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sign_off')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('text_hash', 'text', column => column.notNull())
    .addColumn('signed_by', 'text', column => column.notNull())
    .addColumn('signed_at', 'text', column => column.notNull())
    .execute()
  await db.schema.createIndex('sign_off_article').on('sign_off').columns(['article_id', 'id']).execute()
  await (db.getExecutor().adapter instanceof PostgresAdapter ? sealOnPostgres(db) : sealOnSqlite(db))
}

/** Who signed what stays written: a sign-off is voided by another text, never taken back. */
async function sealOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const action of ['update', 'delete'])
    await sql`
      create trigger ${sql.id(`sign_off_no_${action}`)} before ${sql.raw(action)} on sign_off
      begin select raise(abort, 'a sign-off stays as it was'); end`.execute(db)
}

async function sealOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_sign_off_change() returns trigger language plpgsql as $$
    begin raise exception 'a sign-off stays as it was'; end $$`.execute(db)
  await sql`
    create trigger sign_off_sealed before update or delete or truncate on sign_off
    for each statement execute function refuse_sign_off_change()`.execute(db)
}

async function createNotes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('story_note')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('parent_id', 'text', column => column.references('story_note.id'))
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('field', 'text')
    .addColumn('exact', 'text')
    .addColumn('prefix', 'text', column => column.notNull())
    .addColumn('suffix', 'text', column => column.notNull())
    .addColumn('written_by', 'text', column => column.notNull())
    .addColumn('written_at', 'text', column => column.notNull())
    .addColumn('resolved_by', 'text')
    .addColumn('resolved_at', 'text')
    .execute()
  await db.schema.createIndex('story_note_article').on('story_note').columns(['article_id', 'id']).execute()

  await db.schema
    .createTable('note_mention')
    .addColumn('note_id', 'text', column => column.notNull().references('story_note.id'))
    .addColumn('staff_id', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('note_mention_key', ['note_id', 'staff_id'])
    .execute()
  await db.schema
    .createIndex('note_mention_staff')
    .on('note_mention')
    .columns(['staff_id', 'note_id'])
    .execute()
}
