import * as Y from 'yjs'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import { type Clock, plus } from '../../platform/time/index.ts'
import { openDocument } from './document/story-document.ts'
import { deleteBases, deleteChanges, holdWriting, listChanges, listResting, updateWriting } from './store.ts'

/** Nobody writes on without a pause after so long. */
const restMinutes = 60

const basesKeptDays = 7

/**
 * Forgets how texts came to be: the changes of documents in which nobody writes any more become one snapshot, which does
 * not hold what was deleted, and old forms go. A name that was typed and taken back is in no table afterwards.
 */
export async function forgetSteps({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const now = clock.now()
  await deleteBases(db, plus(now, { days: -basesKeptDays }))
  for (const id of await listResting(db, plus(now, { minutes: -restMinutes })))
    await inTransaction(db, async tx => {
      const row = await holdWriting(tx, id)
      // Who made changes that the draft does not hold yet is still to be asked.
      if (!row || row.settled_seq < row.seq) return
      const doc = openDocument([row.snapshot, ...(await listChanges(tx, id, row.snapshot_seq))])
      await updateWriting(tx, id, { snapshot: Y.encodeStateAsUpdate(doc), snapshot_seq: row.seq })
      await deleteChanges(tx, id, row.seq)
    })
}
