import { listSubscribers, type SubscriberId } from '../../newsletter/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import { csvLine } from './csv.ts'

const atOnce = 200

/** All subscribers, newest first, as a CSV file. Addresses leave the house with it, so it is noted who took them. */
export async function exportSubscribers(
  { db, clock }: { db: Db; clock: Clock },
  by: StaffId,
): Promise<string> {
  const lines = [csvLine(['email', 'state', 'signed up', 'subscribed', 'ended'])]
  let before: SubscriberId | undefined
  for (;;) {
    const some = await listSubscribers(db, { limit: atOnce, before })
    for (const { email, state, createdAt, activeSince, endedAt } of some)
      lines.push(csvLine([email, state, createdAt, activeSince ?? '', endedAt ?? '']))
    before = some.at(-1)?.id
    if (some.length < atOnce) break
  }
  await recordAudit(
    { db, clock },
    { by, action: 'subscribers.exported', subject: 'subscribers:all', detail: String(lines.length - 1) },
  )
  return lines.join('')
}
