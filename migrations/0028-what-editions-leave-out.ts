import { type Kysely, PostgresAdapter, sql } from 'kysely'

/** How an edition is mailed once a story of it is withdrawn, who had it so, and which stories a delivery never had. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('edition_form')
    .addColumn('edition_id', 'text', column => column.notNull().references('edition.id'))
    .addColumn('hash', 'text', column => column.notNull())
    .addColumn('made_at', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('content', 'text', column => column.notNull())
    .addColumn('html', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('edition_form_key', ['edition_id', 'hash'])
    .execute()
  await freeze(db)

  await db.schema.alterTable('delivery').addColumn('form_hash', 'text').execute()
  await db.schema.alterTable('delivery').addColumn('resent_at', 'text').execute()
  await db.schema
    .createTable('delivery_without')
    .addColumn('delivery_id', 'text', column => column.notNull().references('delivery.id'))
    .addColumn('article_id', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('delivery_without_key', ['delivery_id', 'article_id'])
    .execute()
}

/** What was mailed stays as it was mailed, as the edition itself does. */
async function freeze(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`
      create trigger edition_form_is_frozen before update or delete on edition_form
      for each row execute function refuse_edition_change()`.execute(db)
    return
  }
  for (const action of ['update', 'delete'])
    await sql`
      create trigger ${sql.id(`edition_form_no_${action}`)} before ${sql.raw(action)} on edition_form
      begin select raise(abort, 'an edition never changes'); end`.execute(db)
}
