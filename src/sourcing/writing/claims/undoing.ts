import { type Db, inTransaction } from '../../../platform/db/index.ts'

/** Ends a transaction of its own; no other's. */
class Undone<T> extends Error {
  readonly outcome: T

  constructor(outcome: T) {
    super('What was written is taken back')
    this.outcome = outcome
  }
}

/**
 * A transaction that may find only at its end that it must not be: `undo` takes everything back, and what it is given
 * is the outcome. Inside another's transaction what was written would stay, so that one fails as a whole.
 */
export async function undoing<T>(
  db: Db,
  work: (tx: Db, undo: (outcome: T) => never) => Promise<T>,
): Promise<T> {
  const own: Undone<T>[] = []
  const undo = (outcome: T): never => {
    const undone = new Undone(outcome)
    own.push(undone)
    throw undone
  }
  try {
    return await inTransaction(db, tx => work(tx, undo))
  } catch (error) {
    const undone = db.isTransaction ? undefined : own.find(one => one === error)
    if (undone) return undone.outcome
    throw error
  }
}
