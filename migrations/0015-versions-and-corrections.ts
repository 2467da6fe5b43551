import { type Kysely, PostgresAdapter, sql } from 'kysely'

/** A version says what kind it is and which claims it makes; corrections and withdrawals are only ever added. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Versions from before keep the hash they have: format 1 covers less, and says nothing of these columns.
  for (const [name, type, build] of [
    ['format', 'integer', 'not null default 1'],
    ['kind', 'text', ''],
    ['revision', 'text', ''],
    ['claims', 'text', "not null default '[]'"],
  ] as const)
    await sql`alter table article_version add column ${sql.ref(name)} ${sql.raw(`${type} ${build}`)}`.execute(
      db,
    )

  await sql`alter table correction add column kind text not null default 'correction'`.execute(db)
  await sql`alter table correction add column version_number integer`.execute(db)
  await db.schema.createIndex('correction_newest').on('correction').columns(['at', 'id']).execute()

  await db.schema
    .createTable('withdrawal')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull().check(sql`kind in ('editorial', 'legal')`))
    .addColumn('reason', 'text', column => column.notNull())
    .addColumn('made_by', 'text')
    .execute()
  await db.schema
    .createIndex('withdrawal_article')
    .on('withdrawal')
    .columns(['article_id', 'at', 'id'])
    .execute()

  await onlyAdded(db, 'correction', 'a published correction never changes')
  await onlyAdded(db, 'withdrawal', 'a withdrawal stays on record')
}

async function onlyAdded(db: Kysely<unknown>, table: string, because: string): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`
      create function ${sql.ref(`refuse_${table}_change`)}() returns trigger language plpgsql as
      $$ begin raise exception ${sql.lit(because)}; end $$`.execute(db)
    await sql`
      create trigger ${sql.ref(`${table}_stays`)} before update or delete on ${sql.table(table)}
      for each row execute function ${sql.ref(`refuse_${table}_change`)}()`.execute(db)
    return
  }
  for (const change of ['update', 'delete'])
    await sql`
      create trigger ${sql.ref(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.table(table)}
      begin select raise(abort, ${sql.lit(because)}); end`.execute(db)
}
