import { randomBytes } from 'node:crypto'
import { Kysely, PostgresAdapter, type Transaction } from 'kysely'
import { postgresDialect } from './postgres.ts'
import { sqliteDialect } from './sqlite.ts'

export { findDatabaseFault } from './health.ts'
export { migrate } from './migrate.ts'

/** No table at all: a handle that travels freely and reads nothing until a store adds its own folder's tables. */
type NoTables = Record<never, never>

/** The database, or a transaction in it. Stores call `db.withTables<OwnTables>()`. */
export type Db = Kysely<NoTables>

type DialectName = 'sqlite' | 'postgres'

/** Opens PostgreSQL for a `postgres://` address, and SQLite for a file's path or `:memory:`. */
export const openDatabase = (where: string): Db =>
  new Kysely<NoTables>({
    dialect: /^postgres(ql)?:/.test(where) ? postgresDialect(where) : sqliteDialect(where),
  })

export const dialectOf = (db: Db): DialectName =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite'

/** Runs `work` in one transaction. Only use cases open one; inside: no network, no mail. */
export const inTransaction = <T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> =>
  db.isTransaction ? work(db) : db.transaction().execute((tx: Transaction<NoTables>) => work(tx))

/** Words that are looked for as they are, in a pattern of `like … escape '\\'`. */
export const escapeLike = (words: string): string => words.replace(/[\\%_]/g, '\\$&')

/** True when a write broke a unique index. */
export const isUniqueViolation = (error: unknown): boolean => {
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown }
  // PostgreSQL 23505; SQLite's extended codes for UNIQUE (2067) and PRIMARY KEY (1555).
  return code === '23505' || errcode === 2067 || errcode === 1555
}

/** True when a row that others point to was about to go. */
export const isForeignKeyViolation = (error: unknown): boolean => {
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown }
  // PostgreSQL 23503; SQLite's extended code for FOREIGN KEY (787).
  return code === '23503' || errcode === 787
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A new id: 10 characters of time (milliseconds) and 14 of chance, in Crockford's base 32,
 * so that ids sort by the moment they were made and cannot be guessed (70 bits).
 */
export function newId<Id extends string>(now: string): Id {
  let time = Date.parse(now)
  let id = ''
  for (let place = 0; place < 10; place += 1) {
    id = (alphabet[time % 32] ?? '') + id
    time = Math.floor(time / 32)
  }
  for (const byte of randomBytes(14)) id += alphabet[byte % 32]
  return id as Id
}

/** When an id was made: ISO 8601, in UTC. */
export const idMadeAt = (id: string): string =>
  new Date(
    [...id.slice(0, 10)].reduce((time, letter) => time * 32 + alphabet.indexOf(letter), 0),
  ).toISOString()
