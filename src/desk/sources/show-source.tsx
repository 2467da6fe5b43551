import { type ArticleId, findStoryForDesk } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Ctx, FormErrors, FormValues } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import {
  type Claim,
  claimsBySource,
  findSource,
  listReports,
  listSources,
  type Source,
} from '../../sourcing/index.ts'
import { can, listStaff, type StaffMember } from '../../staff/index.ts'
import { loadRoom } from '../claims/room.ts'
import { sourceValues } from './source-form.ts'
import { SourcePage } from './source-page.tsx'

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
    loadRoom(c, staff),
    source ? claimsBySource(db, source.id, { limit: mostClaims }) : [],
    source?.outlet ? listReports(db, source.id) : [],
    listSources(db, { limit: 200 }),
    listStaff(db),
    source?.affiliation ? findSource(db, source.affiliation) : null,
  ])
  const stored = source ? sourceValues(source, affiliation?.wording ?? '') : {}
  return page(
    c,
    <SourcePage
      frame={frame}
      source={source}
      told={told}
      headlines={await headlinesOf(db, told, source)}
      reports={reports}
      remembered={remembered.filter(({ id }) => id !== source?.id)}
      values={returned.values ?? stored}
      errors={returned.errors ?? {}}
      other={returned.other ?? ''}
      report={returned.report ?? {}}
      names={new Map(people.map(({ id, name }) => [String(id), name]))}
      approvers={people
        .filter(({ role, revokedAt }) => !revokedAt && can(role, 'approve-sources'))
        .map(({ name }) => name)}
      mayApprove={can(staff.role, 'approve-sources')}
    />,
    returned.errors ? 422 : 200,
  )
}

/** The headlines of the stories that a source's claims are in, by id. */
async function headlinesOf(
  db: Db,
  told: readonly Claim[],
  source: Source | null,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set([
    ...told.map(({ storyId }) => storyId),
    ...(source?.anonymity ? [source.anonymity.storyId] : []),
  ])
  const stories = await Promise.all([...ids].map(id => findStoryForDesk(db, id as ArticleId)))
  return new Map(stories.flatMap(story => (story ? [[String(story.id), story.headline]] : [])))
}
