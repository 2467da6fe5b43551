import { type Kysely, PostgresAdapter, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('staff_member')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('email', 'text', column => column.notNull())
    .addColumn('email_key', 'text', column => column.notNull().unique())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('role', 'text', column => column.notNull())
    .addColumn('signed_in_at', 'text')
    .addColumn('revoked_at', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .execute()

  await db.schema
    .createTable('audit_entry')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('staff_id', 'text')
    .addColumn('action', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('detail', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .execute()
  await (db.getExecutor().adapter instanceof PostgresAdapter ? sealOnPostgres(db) : sealOnSqlite(db))
}

/** What was done stays written: the trail takes new entries and nothing else. */
async function sealOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const action of ['update', 'delete'])
    await sql`
      create trigger ${sql.id(`audit_entry_no_${action}`)} before ${sql.raw(action)} on audit_entry
      begin select raise(abort, 'the audit trail only grows'); end`.execute(db)
}

async function sealOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_audit_change() returns trigger language plpgsql as $$
    begin raise exception 'the audit trail only grows'; end $$`.execute(db)
  await sql`
    create trigger audit_entry_sealed before update or delete or truncate on audit_entry
    for each statement execute function refuse_audit_change()`.execute(db)
}
