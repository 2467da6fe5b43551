import { z } from 'zod'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import { defineEvent, emit, idField } from '../../platform/jobs/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { Paper } from '../../site/index.ts'
import type { Reader, ReaderId } from '../reader.ts'
import { writeDisplayName } from '../store.ts'
import { checkDisplayName, type NameOutcome } from './check-display-name.ts'

/** A reader goes by another name: pages that show it are no longer right. */
export const readerRenamed = defineEvent('reader.renamed', z.object({ readerId: idField<ReaderId>() }))

export async function renameReader(
  { db, clock, paper }: { db: Db; clock: Clock; paper: Pick<Paper, 'settings' | 't'> },
  { reader, name }: { reader: Reader; name: string },
): Promise<NameOutcome> {
  return inTransaction(db, async tx => {
    const checked = await checkDisplayName({ db: tx, paper }, { name, email: reader.email })
    if (!checked.ok) return checked
    await writeDisplayName(tx, reader.id, checked.name)
    await emit({ db: tx, clock }, readerRenamed, { readerId: reader.id })
    return checked
  })
}
