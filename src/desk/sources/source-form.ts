import type { Db } from '../../platform/db/index.ts'
import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import type { Paper } from '../../site/index.ts'
import { type Source, type SourceInput, type SourceProblem, sourceKinds } from '../../sourcing/index.ts'
import { isSameName, sourcesNamed } from '../claims/form/load-sources.ts'

type SourceRead =
  | { readonly ok: true; readonly source: SourceInput }
  | { readonly ok: false; readonly errors: FormErrors }

/** What a form says of a source. An anonymous one has no more than its public words, their number and the reason. */
export async function readSourceForm(
  db: Db,
  values: FormValues,
  words: Paper['t']['desk']['claims']['errors'],
): Promise<SourceRead> {
  const text = (name: string) => (values[name] ?? '').trim()
  const kind = sourceKinds.find(known => known === values.sourceKind)
  const wording = text('wording')
  if (!wording) return { ok: false, errors: { wording: words.wordingMissing } }
  if (!kind) return { ok: false, errors: { sourceKind: words.kindMissing } }
  const base = { kind, wording, role: text('role') || null, interest: text('interest') || null }
  if (kind === 'anonymous') {
    if (!text('number')) return { ok: false, errors: { number: words.numberMissing } }
    return { ok: true, source: { ...base, number: text('number'), reason: text('reason') || null } }
  }
  const affiliation = text('affiliation') ? await remembered(db, text('affiliation')) : null
  if (affiliation === undefined) return { ok: false, errors: { affiliation: words.affiliationUnknown } }
  return {
    ok: true,
    source: {
      ...base,
      affiliation: affiliation?.id ?? null,
      outlet: values.sort === 'outlet' ? 'outlet' : null,
      government: values.sort === 'government' ? 'government' : null,
      url: text('url') || null,
    },
  }
}

async function remembered(db: Db, name: string): Promise<Source | undefined> {
  return (await sourcesNamed(db, '', name)).find(({ wording }) => isSameName(wording, name))
}

const fields: Readonly<Partial<Record<SourceProblem, string>>> = {
  'affiliation-not-found': 'affiliation',
  'url-wrong': 'url',
  'plural-for-one': 'number',
  'kind-fixed': 'sourceKind',
}

/** The field that a problem is about. */
export const sourceProblemField = (problem: SourceProblem): string => fields[problem] ?? 'wording'

/** A source's fields as its form shows them. */
export const sourceValues = (source: Source, affiliation: string): FormValues => ({
  sourceKind: source.kind,
  wording: source.wording,
  role: source.role ?? '',
  interest: source.interest ?? '',
  affiliation,
  sort: source.outlet ?? source.government ?? '',
  url: source.url ?? '',
  number: source.anonymity?.number ?? '',
  reason: source.anonymity?.reason ?? '',
})
