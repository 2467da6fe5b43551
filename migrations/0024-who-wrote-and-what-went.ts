import { type Kysely, sql } from 'kysely'

/**
 * Whom a second editor's signature is not for: everybody who wrote in what is not out yet. What it covers: the claims,
 * too. And withdrawals beside the corrections that an edition tells of.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('story_writer')
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('staff_id', 'text', column => column.notNull())
    .addColumn('written_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('story_writer_key', ['article_id', 'staff_id'])
    .execute()
  await sql`
    insert into story_writer (article_id, staff_id, written_at)
    select article_id, saved_by, saved_at from article_draft where saved_by is not null`.execute(db)
  await sql`
    insert into story_writer (article_id, staff_id, written_at)
    select work.article_id, work.text_by, work.text_at from story_work as work
    inner join article_draft as draft on draft.article_id = work.article_id
    where work.text_by is not null
    on conflict (article_id, staff_id) do nothing`.execute(db)

  // Empty: signed before signatures were for the claims as well.
  await db.schema
    .alterTable('sign_off')
    .addColumn('claims_hash', 'text', column => column.notNull().defaultTo(''))
    .execute()
  await db.schema
    .alterTable('edition_correction')
    .addColumn('kind', 'text', column => column.notNull().defaultTo('correction'))
    .execute()
}
