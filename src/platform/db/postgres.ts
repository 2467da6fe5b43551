import { type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'

/** Counts and sums come back as numbers; none of ours passes 2^53. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, Number)

export function postgresDialect(url: string): Dialect {
  const pool = new pg.Pool({ connectionString: url, max: 10, types, connectionTimeoutMillis: 5000 })
  // A connection that breaks while nobody uses it, as when PostgreSQL restarts, must not end the paper: the pool
  // opens another for whoever asks next, and tells them when it cannot.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
