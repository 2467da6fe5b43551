import { type Kysely, PostgresAdapter, sql } from 'kysely'

/** Bodies of government among the sources; what a claims file calls them; who wrote of unnamed ones; reports as they were. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('source').addColumn('government', 'text').execute()

  await db.schema
    .createTable('source_label')
    .addColumn('story_id', 'text', column => column.notNull())
    .addColumn('source_id', 'text', column => column.notNull().references('source.id'))
    .addColumn('label', 'text', column => column.notNull())
    // The file has words for it, and no name.
    .addColumn('described', 'text')
    .addPrimaryKeyConstraint('source_label_key', ['story_id', 'source_id'])
    .execute()
  await db.schema.createIndex('source_label_source').on('source_label').column('source_id').execute()

  await db.schema
    .createTable('source_writer')
    .addColumn('source_id', 'text', column => column.notNull().references('source.id'))
    .addColumn('staff_id', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('source_writer_key', ['source_id', 'staff_id'])
    .execute()
  await sql`
    insert into source_writer (source_id, staff_id)
    select id, created_by from source where kind = 'anonymous' and created_by is not null
    union
    select claim.source_id, claim.created_by from claim inner join source on source.id = claim.source_id
    where source.kind = 'anonymous' and claim.created_by is not null`.execute(db)

  await db.schema
    .createTable('report_before')
    .addColumn('report_id', 'text', column => column.notNull().references('report.id'))
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('title', 'text', column => column.notNull())
    .addColumn('url', 'text')
    .addColumn('date', 'text')
    .addColumn('excerpt', 'text')
    .addColumn('changed_by', 'text')
    .addColumn('changed_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('report_before_key', ['report_id', 'number'])
    .execute()
  await db.schema.createIndex('claim_hop_report').on('claim_hop').columns(['report_id', 'claim_id']).execute()
  await (db.getExecutor().adapter instanceof PostgresAdapter ? sealOnPostgres(db) : sealOnSqlite(db))
}

/** What was kept of a report stays kept, whatever it was changed to. */
async function sealOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const action of ['update', 'delete'])
    await sql`
      create trigger ${sql.id(`report_before_no_${action}`)} before ${sql.raw(action)} on report_before
      begin select raise(abort, 'reports as they were are only added'); end`.execute(db)
}

async function sealOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_report_before_change() returns trigger language plpgsql as $$
    begin raise exception 'reports as they were are only added'; end $$`.execute(db)
  await sql`
    create trigger report_before_sealed before update or delete or truncate on report_before
    for each statement execute function refuse_report_before_change()`.execute(db)
}
