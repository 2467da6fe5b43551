import type { Db } from '../../../platform/db/index.ts'
import type { FormErrors, FormValues } from '../../../platform/http/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import type { Paper } from '../../../site/index.ts'
import {
  type Claim,
  type HopInput,
  type ReportId,
  relations,
  type SourceId,
  saveSource,
} from '../../../sourcing/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import { isSameName, sourcesNamed } from './load-sources.ts'

/** More steps than words have ever taken to a newsroom that was still sure of them. */
export const mostHops = 4

export const hopField = (hop: number, part: 'relation' | 'outlet' | 'stated' | 'from' | 'report'): string =>
  `hop-${hop}-${part}`

type HopsRead =
  | { readonly ok: true; readonly hops: readonly HopInput[] }
  | { readonly ok: false; readonly errors: FormErrors }

/** The steps of a form in which an outlet is named. A new outlet is remembered when the form says so. */
export async function readHops(
  { db, clock }: { db: Db; clock: Clock },
  values: FormValues,
  claims: readonly Claim[],
  { storyId, by, words }: { storyId: string; by: StaffId; words: Paper['t']['desk']['claims']['errors'] },
): Promise<HopsRead> {
  const hops: HopInput[] = []
  for (let hop = 0; hop < mostHops; hop += 1) {
    const value = (part: Parameters<typeof hopField>[1]) => (values[hopField(hop, part)] ?? '').trim()
    const name = value('outlet')
    if (!name) continue
    const outlet = await outletNamed({ db, clock }, name, storyId, values.newOutlet ? by : null)
    if (!outlet) return { ok: false, errors: { [hopField(hop, 'outlet')]: words.outletUnknown } }
    hops.push({
      relation: relations.find(relation => relation === value('relation')) ?? 'told-to',
      outlet,
      report: (value('report') || null) as ReportId | null,
      stated: value('stated') === 'inferred' ? 'inferred' : 'stated',
      inferredFrom:
        (value('stated') === 'inferred' && claims.find(({ id }) => id === value('from'))?.id) || null,
    })
  }
  return { ok: true, hops }
}

async function outletNamed(
  tools: { db: Db; clock: Clock },
  name: string,
  storyId: string,
  by: StaffId | null,
): Promise<SourceId | null> {
  const found = (await sourcesNamed(tools.db, storyId, name)).find(({ wording }) => isSameName(wording, name))
  if (found) return found.id
  if (!by) return null
  const saved = await saveSource(tools, { kind: 'organisation', wording: name, outlet: 'outlet', by })
  return saved.ok ? saved.source.id : null
}
