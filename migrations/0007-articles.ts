import { type Kysely, PostgresAdapter, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createArticles(db)
  await createVersions(db)
  await createAuthors(db)
  await createCorrections(db)
}

async function createArticles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('article')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('state', 'text', column =>
      column.notNull().check(sql`state in ('draft', 'scheduled', 'published', 'withdrawn')`),
    )
    .addColumn('day', 'text')
    .addColumn('slug', 'text')
    .addColumn('section_id', 'text', column => column.references('section.id'))
    .addColumn('published_at', 'text')
    .addColumn('version_id', 'text')
    .addColumn('front_rank', 'integer')
    .addColumn('origin', 'text', column => column.unique())
    .addColumn('corrected_at', 'text')
    .addColumn('withdrawn_at', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('changed_at', 'text', column => column.notNull())
    .addUniqueConstraint('article_day_slug', ['day', 'slug'])
    .execute()
  const index = (name: string, columns: string[]) =>
    db.schema.createIndex(name).on('article').columns(columns).execute()
  await index('article_newest', ['state', 'published_at', 'id'])
  await index('article_section_newest', ['state', 'section_id', 'published_at', 'id'])
  await index('article_days', ['state', 'day', 'published_at'])
  await index('article_changed', ['changed_at', 'id'])
  await db.schema
    .createIndex('article_front')
    .on('article')
    .column('front_rank')
    .where(sql.ref('front_rank'), 'is not', null)
    .execute()

  await db.schema
    .createTable('article_address')
    .addColumn('day', 'text', column => column.notNull())
    .addColumn('slug', 'text', column => column.notNull())
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('created_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('article_address_key', ['day', 'slug'])
    .execute()
  await db.schema.createIndex('article_address_slug').on('article_address').columns(['slug', 'day']).execute()
  await db.schema.createIndex('article_address_article').on('article_address').column('article_id').execute()

  await db.schema
    .createTable('article_draft')
    .addColumn('article_id', 'text', column => column.primaryKey().references('article.id'))
    .addColumn('story', 'text', column => column.notNull())
    .addColumn('saved_by', 'text')
    .addColumn('saved_at', 'text', column => column.notNull())
    .execute()
}

async function createVersions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('article_version')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('published_at', 'text', column => column.notNull())
    .addColumn('published_by', 'text')
    .addColumn('reason', 'text')
    .addColumn('headline', 'text', column => column.notNull())
    .addColumn('standfirst', 'text', column => column.notNull())
    .addColumn('section_id', 'text', column => column.notNull().references('section.id'))
    .addColumn('authors', 'text', column => column.notNull())
    .addColumn('picture', 'text')
    .addColumn('word_count', 'integer', column => column.notNull())
    .addColumn('previous_hash', 'text')
    .addColumn('hash', 'text', column => column.notNull())
    .addColumn('sources', 'text', column => column.notNull())
    .addColumn('body', 'text', column => column.notNull())
    .addColumn('body_html', 'text', column => column.notNull())
    .addUniqueConstraint('article_version_number', ['article_id', 'number'])
    .execute()
  await refuseChanges(db)
}

/** What was published stays as it was: the database itself refuses to change or delete a version. */
async function refuseChanges(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`
      create function refuse_version_change() returns trigger language plpgsql as
      $$ begin raise exception 'a published version never changes'; end $$`.execute(db)
    await sql`
      create trigger article_version_stays before update or delete on article_version
      for each row execute function refuse_version_change()`.execute(db)
    return
  }
  for (const change of ['update', 'delete']) {
    await sql`
      create trigger ${sql.ref(`article_version_no_${change}`)} before ${sql.raw(change)} on article_version
      begin select raise(abort, 'a published version never changes'); end`.execute(db)
  }
}

async function createAuthors(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('author')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('slug', 'text', column => column.notNull().unique())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('role', 'text', column => column.notNull())
    .addColumn('about', 'text', column => column.notNull())
    .execute()

  await db.schema
    .createTable('article_author')
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('author_id', 'text', column => column.notNull().references('author.id'))
    .addColumn('published_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('article_author_key', ['article_id', 'author_id'])
    .execute()
  await db.schema
    .createIndex('article_author_newest')
    .on('article_author')
    .columns(['author_id', 'published_at', 'article_id'])
    .execute()
}

async function createCorrections(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('correction')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('article_id', 'text', column => column.notNull().references('article.id'))
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('made_by', 'text')
    .execute()
  await db.schema
    .createIndex('correction_article')
    .on('correction')
    .columns(['article_id', 'at', 'id'])
    .execute()
}
