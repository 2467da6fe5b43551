import { type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'

/** Counts and sums come back as numbers; none of ours passes 2^53. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, Number)

export const postgresDialect = (url: string): Dialect =>
  new PostgresDialect({
    pool: new pg.Pool({ connectionString: url, max: 10, types, connectionTimeoutMillis: 5000 }),
  })
