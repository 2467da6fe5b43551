import type { Db } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import type { Claim } from '../../../sourcing/index.ts'
import { listAudit, type StaffId } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'

/** What was done last to who says what in a story, as the audit trail has it. */
export interface ClaimsChanged {
  readonly by: StaffId | null
  readonly at: Instant
  /** Such as `claim.changed`. */
  readonly action: string
  /** Such as *the board → the chair: they would comment*. */
  readonly detail: string
}

/** A source that was only written down says nothing yet. */
const isAboutClaims = /^(claims?\.|source\.(changed|merged)|report\.changed)/

/** Null when nothing is noted since. A source is other stories' too: what is said of it may have been changed there. */
export async function findClaimsChange(
  db: Db,
  article: ArticleId,
  { claims, after }: { readonly claims: readonly Claim[]; readonly after: string },
): Promise<ClaimsChanged | null> {
  const subjects = new Set([
    `story:${article}`,
    ...claims.flatMap(({ source }) => (source ? `source:${source.id}` : [])),
    ...claims.flatMap(({ hops }) =>
      hops.flatMap(({ outlet, report }) => [
        `source:${outlet.id}`,
        ...(report ? [`report:${report.id}`] : []),
      ]),
    ),
  ])
  const entries = await listAudit(db, { subjects: [...subjects], after, limit: 200 })
  const last = entries.find(({ action }) => isAboutClaims.test(action))
  return last ? { by: last.by?.id ?? null, at: last.at, action: last.action, detail: last.detail } : null
}
