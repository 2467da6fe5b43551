import { type Kysely, PostgresAdapter, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscriber')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('email', 'text', column => column.notNull())
    .addColumn('email_key', 'text', column => column.notNull().unique())
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('active_since', 'text')
    .addColumn('ended_at', 'text')
    .addColumn('suppressed_because', 'text')
    .addColumn('rejections', 'integer', column => column.notNull())
    .addColumn('asked_at', 'text')
    .addColumn('asks', 'integer', column => column.notNull())
    .addColumn('asks_since', 'text')
    .execute()
  await db.schema.createIndex('subscriber_state').on('subscriber').columns(['state', 'id']).execute()

  await db.schema
    .createTable('edition')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('day', 'text', column => column.notNull().unique())
    .addColumn('stories_from', 'text', column => column.notNull())
    .addColumn('stories_until', 'text', column => column.notNull())
    .addColumn('composed_at', 'text', column => column.notNull())
    .addColumn('composed_by', 'text')
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('content', 'text', column => column.notNull())
    .addColumn('html', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull())
    .execute()
  await freeze(db)

  await db.schema
    .createTable('edition_story')
    .addColumn('article_id', 'text', column => column.primaryKey())
    .addColumn('edition_id', 'text', column => column.notNull().references('edition.id'))
    .execute()
  await db.schema
    .createTable('edition_correction')
    .addColumn('correction_id', 'text', column => column.primaryKey())
    .addColumn('article_id', 'text', column => column.notNull())
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('edition_id', 'text', column => column.references('edition.id'))
    .execute()
  await db.schema
    .createIndex('edition_correction_edition')
    .on('edition_correction')
    .columns(['edition_id', 'at'])
    .execute()
  await db.schema
    .createTable('edition_day')
    .addColumn('day', 'text', column => column.primaryKey())
    .addColumn('looked_at', 'text', column => column.notNull())
    .execute()
}

/** What was mailed stays as it was mailed: the database itself refuses to change or drop an edition. */
async function freeze(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`
      create function refuse_edition_change() returns trigger language plpgsql as
      $$ begin raise exception 'an edition never changes'; end $$`.execute(db)
    await sql`
      create trigger edition_is_frozen before update or delete on edition
      for each row execute function refuse_edition_change()`.execute(db)
    return
  }
  for (const [name, event] of [
    ['edition_is_frozen', 'update'],
    ['edition_is_kept', 'delete'],
  ] as const) {
    await sql`
      create trigger ${sql.raw(name)} before ${sql.raw(event)} on edition
      begin select raise(abort, 'an edition never changes'); end`.execute(db)
  }
}
