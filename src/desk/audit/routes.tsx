import { type App, onGet } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { type AuditFilter, listAudit, listStaff, requireStaff, type StaffId } from '../../staff/index.ts'
import { loadFrame } from '../frame/desk-frame.ts'
import { AuditPage } from './audit-page.tsx'
import { byNobody } from './by-nobody.ts'

const perPage = 100

export function auditRoutes(app: App): void {
  onGet(app, '/desk/audit', { who: requireStaff('see-audit') }, async (c, staff) => {
    const { db } = c.get('services')
    const { before, by } = c.req.query()
    const filter: AuditFilter = {
      ...(before && { before }),
      ...(by && { by: by === byNobody ? null : (by as StaffId) }),
    }
    const [frame, people, entries] = await Promise.all([
      loadFrame(c, staff),
      listStaff(db),
      listAudit(db, { limit: perPage + 1, ...filter }),
    ])
    return page(
      c,
      <AuditPage
        frame={frame}
        people={people}
        by={by ?? ''}
        entries={entries.slice(0, perPage)}
        older={entries.length > perPage ? (entries[perPage - 1]?.id ?? null) : null}
        first={!before}
      />,
    )
  })
}
