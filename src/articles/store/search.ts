import { sql } from 'kysely'
import { type Db, dialectOf } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ArticleId } from '../article.ts'
import type { Phrase } from '../search/query.ts'
import type { ArticleTables, ArticleTextTable } from '../tables.ts'

const tables = (db: Db) => db.withTables<ArticleTables>()

/** Puts a story's words in the index, in place of those before. */
export async function writeArticleText(db: Db, text: Omit<ArticleTextTable, 'id'>): Promise<void> {
  const { article_id: _, ...words } = text
  await tables(db)
    .insertInto('article_text')
    .values(text)
    .onConflict(conflict => conflict.column('article_id').doUpdateSet(words))
    .execute()
}

export async function deleteArticleText(db: Db, id: ArticleId): Promise<void> {
  await tables(db).deleteFrom('article_text').where('article_id', '=', id).execute()
}

interface SearchHits {
  readonly total: number
  readonly ids: readonly ArticleId[]
}

/**
 * Published stories in which every phrase is found, best first: a word in the headline weighs most, then one in the
 * standfirst. The words are folded by us, so that both databases find the same.
 */
export async function findArticlesByWords(
  db: Db,
  now: Instant,
  phrases: readonly Phrase[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<SearchHits> {
  const { matches, found, rank } = dialectOf(db) === 'postgres' ? inPostgres(phrases) : inSqlite(phrases)
  const shown = sql`
    from ${matches} cross join article where article.id = article_text.article_id
      and article.state = 'published' and article.published_at <= ${now} and ${found}`
  const { rows } = await sql<{ id: ArticleId }>`
    select article.id as id ${shown}
    order by ${rank}, article.published_at desc, article.id desc limit ${limit} offset ${offset}`.execute(db)
  const count = await sql<{ total: number }>`select count(*) as total ${shown}`.execute(db)
  return { total: count.rows[0]?.total ?? 0, ids: rows.map(row => row.id) }
}

/**
 * FTS5: a phrase is words in double quotes; a star after it takes the last as a beginning. SQLite keeps the order of
 * `cross join`: the index first, since from any other side each story would search it anew.
 */
function inSqlite(phrases: readonly Phrase[]) {
  const match = phrases.map(({ words, open }) => `"${words.join(' ')}"${open ? '*' : ''}`).join(' AND ')
  return {
    matches: sql`article_words cross join article_text`,
    found: sql`article_text.id = article_words.rowid and article_words match ${match}`,
    rank: sql`bm25(article_words, 8, 3, 1)`,
  }
}

/** `tsquery`: each word in single quotes, `<->` between those of a phrase, `:*` after a beginning. */
function inPostgres(phrases: readonly Phrase[]) {
  const query = phrases
    .map(({ words, open }) => `(${words.map(word => `'${word}'`).join(' <-> ')}${open ? ':*' : ''})`)
    .join(' & ')
  return {
    matches: sql`article_text cross join to_tsquery('simple', ${query}) as asked`,
    found: sql`article_text.words @@ asked`,
    rank: sql`ts_rank('{0, 0.1, 0.3, 0.9}', article_text.words, asked) desc`,
  }
}
