import { type Kysely, PostgresAdapter, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('standing_entry')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('claim_id', 'text', column => column.notNull().references('claim.id'))
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('standing', 'text', column => column.notNull())
    .addColumn('reason', 'text', column => column.notNull())
    .addColumn('evidence', 'text')
    .addColumn('independent_of', 'text', column => column.references('claim.id'))
    .addColumn('staff_id', 'text')
    .addColumn('at', 'text', column => column.notNull())
    .addUniqueConstraint('standing_entry_number', ['claim_id', 'number'])
    // Only on an editor's word that the two are independent: who, when and which two stay written.
    .addCheckConstraint(
      'standing_entry_word',
      sql`standing <> 'corroborated' or (independent_of is not null and independent_of <> claim_id
        and staff_id is not null)`,
    )
    .execute()
  await (db.getExecutor().adapter instanceof PostgresAdapter ? sealOnPostgres(db) : sealOnSqlite(db))

  await db.schema
    .createTable('proposal_outcome')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('story_id', 'text', column => column.notNull())
    .addColumn('source', 'text')
    .addColumn('cue', 'text')
    .addColumn('content', 'text')
    .addColumn('outcome', 'text', column => column.notNull())
    .addColumn('staff_id', 'text')
    .addColumn('at', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createIndex('proposal_outcome_story')
    .on('proposal_outcome')
    .columns(['story_id', 'id'])
    .execute()
}

/** How firm a claim once was stays written, also when it turned out otherwise. */
async function sealOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const action of ['update', 'delete'])
    await sql`
      create trigger ${sql.id(`standing_entry_no_${action}`)} before ${sql.raw(action)} on standing_entry
      begin select raise(abort, 'standings are only added'); end`.execute(db)
}

async function sealOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_standing_change() returns trigger language plpgsql as $$
    begin raise exception 'standings are only added'; end $$`.execute(db)
  await sql`
    create trigger standing_entry_sealed before update or delete or truncate on standing_entry
    for each statement execute function refuse_standing_change()`.execute(db)
}
