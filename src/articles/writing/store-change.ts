import * as Y from 'yjs'
import type { Db } from '../../platform/db/index.ts'
import { type Clock, plus } from '../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import type { HeldDocument } from './hold-document.ts'
import { deleteChanges, insertChange, updateWriting } from './store.ts'

/** A document is read as one snapshot and the changes after it: at most so many. */
const changesPerSnapshot = 200

/** The audit trail says that somebody writes on a story once in so many minutes, not at every word. */
const notedMinutes = 30

/**
 * Changes the held document and stores what that came to, as one change.
 * @returns the change, or null when there was none
 */
export async function storeChange(
  { db: tx, clock }: { db: Db; clock: Clock },
  { row, doc, story }: HeldDocument,
  { by, make }: { readonly by: StaffId | null; readonly make: () => void },
): Promise<Uint8Array | null> {
  const made: Uint8Array[] = []
  const hear = (change: Uint8Array) => made.push(change)
  doc.on('update', hear)
  make()
  doc.off('update', hear)
  if (made.length === 0) return null
  const change = Y.mergeUpdates(made)
  const now = clock.now()
  const seq = row.seq + 1
  await insertChange(tx, { article_id: row.article_id, seq, change, made_by: by, made_at: now })
  Object.assign(row, { seq, written_by: by ?? row.written_by })
  if (seq - row.snapshot_seq >= changesPerSnapshot) {
    Object.assign(row, { snapshot: Y.encodeStateAsUpdate(doc), snapshot_seq: seq })
    await updateWriting(tx, row.article_id, { snapshot: row.snapshot, snapshot_seq: seq })
    // Who made them is asked when the draft follows.
    await deleteChanges(tx, row.article_id, Math.min(seq, row.settled_seq))
  }
  const noted: Record<string, string> = JSON.parse(row.noted)
  if (by && (noted[by] ?? '') < plus(now, { minutes: -notedMinutes })) {
    row.noted = JSON.stringify({ ...noted, [by]: now })
    await recordAudit(
      { db: tx, clock },
      { by, action: 'story.written', subject: `story:${row.article_id}`, detail: story.headline },
    )
  }
  await updateWriting(tx, row.article_id, { seq, written_by: row.written_by, noted: row.noted })
  return change
}
