import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { type Dialect, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'

/** Prepared statements kept; a page of the paper uses about thirty. */
const keptStatements = 400

/**
 * Kysely's own SQLite dialect over Node's own SQLite.
 * WAL with `synchronous=FULL`: what was acknowledged is on the disk.
 */
export function sqliteDialect(file: string): Dialect {
  const database = new DatabaseSync(file, { timeout: 5000 })
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -16000',
  )
  return new SqliteDialect({ database: adapt(database) })
}

function adapt(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = statements.get(sql)
      if (known) return known
      if (statements.size >= keptStatements) statements.clear()
      // A transaction takes the write lock at its start: one that reads first and writes later would otherwise fail
      // at once, whatever the timeout, when another process wrote in between (SQLITE_BUSY_SNAPSHOT).
      const statement = wrap(database.prepare(sql === 'begin' ? 'begin immediate' : sql))
      const safe = sql === 'rollback' ? onlyInside(database, statement) : statement
      statements.set(sql, safe)
      return safe
    },
  }
}

/**
 * SQLite itself takes a transaction back when the disk is full or broken. To do so once more is an error, which would
 * hide the one that says what happened.
 */
const onlyInside = (database: DatabaseSync, rollback: SqliteStatement): SqliteStatement => ({
  ...rollback,
  run: parameters => (database.isTransaction ? rollback.run(parameters) : { changes: 0, lastInsertRowid: 0 }),
})

function wrap(statement: StatementSync): SqliteStatement {
  const bind = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: parameters => statement.all(...bind(parameters)),
    run: parameters => statement.run(...bind(parameters)),
    iterate: parameters => statement.iterate(...bind(parameters)),
  }
}
