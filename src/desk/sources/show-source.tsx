import type { Ctx, FormErrors, FormValues } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import {
  claimsBySource,
  findSource,
  listApprovers,
  listReports,
  listSources,
  type Source,
} from '../../sourcing/index.ts'
import { can, listStaff, type StaffMember } from '../../staff/index.ts'
import { loadFrame } from '../frame/desk-frame.ts'
import { namesOf } from '../frame/names-of.ts'
import { headlinesOf } from './headlines-of.ts'
import { sourceValues } from './source-form.ts'
import { SourcePage } from './source-page.tsx'
import { storyWriters } from './story-writers.ts'

const mostClaims = 100

/** What of a form has to be shown again; left out: the source as it is stored. */
interface Returned {
  readonly values?: FormValues
  readonly errors?: FormErrors
  /** The name of another source, to be made one with. */
  readonly other?: string
  readonly report?: FormValues
}

/** @param source null for a new one */
export async function showSource(
  c: Ctx,
  staff: StaffMember,
  source: Source | null,
  returned: Returned,
): Promise<Response> {
  const { db } = c.get('services')
  const [frame, told, reports, remembered, people, affiliation] = await Promise.all([
    loadFrame(c, staff),
    source ? claimsBySource(db, source.id, { limit: mostClaims }) : [],
    source?.outlet ? listReports(db, source.id) : [],
    listSources(db, { limit: 200 }),
    listStaff(db),
    source?.affiliation ? findSource(db, source.affiliation) : null,
  ])
  const approvers = source?.anonymity
    ? await listApprovers(db, { sourceId: source.id, storyWriters: await storyWriters(db, source) })
    : []
  const stored = source ? sourceValues(source, affiliation?.wording ?? '') : {}
  return page(
    c,
    <SourcePage
      frame={frame}
      source={source}
      told={told}
      headlines={
        await headlinesOf(db, [
          ...told.map(({ storyId }) => storyId),
          ...(source?.anonymity ? [source.anonymity.storyId] : []),
        ])
      }
      reports={reports}
      remembered={remembered.filter(({ id }) => id !== source?.id)}
      values={returned.values ?? stored}
      errors={returned.errors ?? {}}
      other={returned.other ?? ''}
      report={returned.report ?? {}}
      names={namesOf(people)}
      approvers={approvers.map(({ name }) => name)}
      isEditor={can(staff.role, 'approve-sources')}
      mayApprove={approvers.some(({ id }) => id === staff.id)}
    />,
    returned.errors ? 422 : 200,
  )
}
