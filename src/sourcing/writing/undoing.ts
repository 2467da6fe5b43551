import { type Db, inTransaction } from '../../platform/db/index.ts'

class Undone<T> extends Error {
  readonly outcome: T

  constructor(outcome: T) {
    super('Undone')
    this.outcome = outcome
  }
}

/**
 * A transaction that may find only at its end that it must not be: `undo` takes everything back, and what it is given
 * is the outcome.
 */
export async function undoing<T>(
  db: Db,
  work: (tx: Db, undo: (outcome: T) => never) => Promise<T>,
): Promise<T> {
  const undo = (outcome: T): never => {
    throw new Undone(outcome)
  }
  try {
    return await inTransaction(db, tx => work(tx, undo))
  } catch (error) {
    // Inside another's transaction what was written would stay, so that one has to fail as a whole.
    if (error instanceof Undone && !db.isTransaction) return error.outcome
    throw error
  }
}
