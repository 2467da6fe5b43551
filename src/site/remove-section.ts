import { type Db, inTransaction, isForeignKeyViolation } from '../platform/db/index.ts'
import { emit } from '../platform/jobs/index.ts'
import type { Clock } from '../platform/time/index.ts'
import { siteChanged } from './save-settings.ts'
import { deleteSection } from './store.ts'

type RemovalOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: 'not-empty' }

/**
 * Removes a section that no story was ever in.
 * @param note what else belongs in the same transaction, such as an audit entry
 */
export async function removeSection(
  { db, clock }: { db: Db; clock: Clock },
  id: string,
  note: (tx: Db) => Promise<void>,
): Promise<RemovalOutcome> {
  try {
    await inTransaction(db, async tx => {
      await deleteSection(tx, id)
      await emit({ db: tx, clock }, siteChanged, {})
      await note(tx)
    })
    return { ok: true }
  } catch (error) {
    if (isForeignKeyViolation(error)) return { ok: false, reason: 'not-empty' }
    throw error
  }
}
