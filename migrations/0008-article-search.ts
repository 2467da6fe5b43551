import { type Kysely, PostgresAdapter, sql } from 'kysely'

/**
 * The words of published stories, folded, one row a story. SQLite indexes them with FTS5 beside the table,
 * PostgreSQL with a column that it derives; both follow the table by themselves.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  await db.schema
    .createTable('article_text')
    .addColumn('id', 'integer', column =>
      postgres ? column.primaryKey().generatedAlwaysAsIdentity() : column.primaryKey(),
    )
    .addColumn('article_id', 'text', column => column.notNull().unique().references('article.id'))
    .addColumn('headline', 'text', column => column.notNull())
    .addColumn('standfirst', 'text', column => column.notNull())
    .addColumn('body', 'text', column => column.notNull())
    .execute()
  await (postgres ? indexInPostgres(db) : indexInSqlite(db))
}

async function indexInPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table article_text add column words tsvector generated always as (
      setweight(to_tsvector('simple', headline), 'A') ||
      setweight(to_tsvector('simple', standfirst), 'B') ||
      setweight(to_tsvector('simple', body), 'C')
    ) stored`.execute(db)
  await sql`create index article_text_words on article_text using gin (words)`.execute(db)
}

async function indexInSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`
    create virtual table article_words using fts5(
      headline, standfirst, body, content = 'article_text', content_rowid = 'id',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    )`.execute(db)
  const add = sql`insert into article_words (rowid, headline, standfirst, body)
    values (new.id, new.headline, new.standfirst, new.body);`
  const remove = sql`insert into article_words (article_words, rowid, headline, standfirst, body)
    values ('delete', old.id, old.headline, old.standfirst, old.body);`
  await sql`create trigger article_words_insert after insert on article_text begin ${add} end`.execute(db)
  await sql`create trigger article_words_delete after delete on article_text begin ${remove} end`.execute(db)
  await sql`create trigger article_words_update after update on article_text begin ${remove} ${add} end`.execute(
    db,
  )
}
