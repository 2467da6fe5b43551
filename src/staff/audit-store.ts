import { type Db, newId } from '../platform/db/index.ts'
import type { Clock, Instant } from '../platform/time/index.ts'
import type { StaffId } from './member.ts'
import type { StaffTables } from './tables.ts'

const tables = (db: Db) => db.withTables<StaffTables>()

interface AuditInput {
  /** Null: the command line, or the paper itself. */
  readonly by: StaffId | null
  /** Noun and verb in the past, such as `story.published`. */
  readonly action: string
  /** Kind and id, such as `story:01k…`. */
  readonly subject: string
  readonly detail?: string
}

/** Notes who did what. Call it in the transaction of the change, so that there is never one without the other. */
export async function recordAudit(
  { db, clock }: { db: Db; clock: Clock },
  { by, action, subject, detail = '' }: AuditInput,
): Promise<void> {
  const now = clock.now()
  await tables(db)
    .insertInto('audit_entry')
    .values({ id: newId(now), staff_id: by, action, subject, detail, created_at: now })
    .execute()
}

export interface AuditEntry {
  readonly id: string
  readonly at: Instant
  readonly by: { readonly id: StaffId; readonly name: string } | null
  readonly action: string
  readonly subject: string
  readonly detail: string
}

export interface AuditFilter {
  /** Whose; null: what was done at the command line, or by the paper itself. Left out: everybody's. */
  readonly by?: StaffId | null
  /** Id of the last one already shown. */
  readonly before?: string
  /** Done to one of these alone. */
  readonly subjects?: readonly string[]
  /** Id of an entry, or of anything else that was made at a moment: what came later alone. */
  readonly after?: string
}

/** Newest first, at most 200. */
export async function listAudit(
  db: Db,
  { limit, by, before, subjects, after }: AuditFilter & { readonly limit: number },
): Promise<AuditEntry[]> {
  let query = tables(db)
    .selectFrom('audit_entry')
    .leftJoin('staff_member', 'staff_member.id', 'audit_entry.staff_id')
    .select([
      'audit_entry.id',
      'audit_entry.created_at as at',
      'audit_entry.staff_id as staffId',
      'staff_member.name as staffName',
      'audit_entry.action',
      'audit_entry.subject',
      'audit_entry.detail',
    ])
    .orderBy('audit_entry.id', 'desc')
    .limit(Math.min(limit, 200))
  if (by === null) query = query.where('audit_entry.staff_id', 'is', null)
  else if (by !== undefined) query = query.where('audit_entry.staff_id', '=', by)
  if (before !== undefined) query = query.where('audit_entry.id', '<', before)
  if (subjects !== undefined) query = query.where('audit_entry.subject', 'in', subjects)
  if (after !== undefined) query = query.where('audit_entry.id', '>', after)
  const rows = await query.execute()
  return rows.map(({ staffId, staffName, ...entry }) => ({
    ...entry,
    by: staffId ? { id: staffId, name: staffName ?? staffId } : null,
  }))
}
