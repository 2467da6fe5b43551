import type { Db } from '../../platform/db/index.ts'
import type { StoryTexts } from '../anchors/anchor.ts'
import type { Claim, ClaimId } from '../claim.ts'
import type { Source, SourceId } from '../source.ts'
import { listClaims } from '../store/claims.ts'
import { listSourceLabels } from '../store/source-labels.ts'
import { sourcesById } from '../store/sources.ts'
import { findStoryText } from '../store/write-claims.ts'
import type { ClaimsFile, FileCheck, FileClaim, FilePlace } from './claims-file.ts'
import { readDeskNote } from './desk-note.ts'
import { entityOf } from './entities.ts'
import { linkKeys } from './import-claims.ts'

type ExportedClaims = StoryTexts & { readonly offsets: string } & ClaimsFile

/** A story's claims as `importClaims` takes them, with the texts in which their places count. */
export async function exportClaims(db: Db, storyId: string): Promise<ExportedClaims> {
  const claims = await listClaims(db, storyId)
  const texts = (await findStoryText(db, storyId)) ?? { headline: '', standfirst: '', body: '' }
  const used = claims.flatMap(({ source, hops }) => [
    ...(source ? [source] : []),
    ...hops.map(({ outlet }) => outlet),
  ])
  const labels = await listSourceLabels(db, storyId)
  const sources = await withAffiliations(db, [...used.map(({ id }) => id), ...labels.keys()])
  const called = callAll(sources, labels)
  const names = new Map(claims.map(({ id, label }) => [id, label ?? id]))
  return {
    ...texts,
    offsets: 'UTF-16 code units into the text of the field, the end exclusive',
    entities: Object.fromEntries(
      sources.map(source => [
        called.get(source.id),
        entityOf(source, {
          affiliation: source.affiliation ? called.get(source.affiliation) : undefined,
          isDescribed: labels.get(source.id)?.isDescribed ?? false,
        }),
      ]),
    ),
    claims: claims.map(claim => exportClaim(claim, names, id => called.get(id) ?? id)),
    externalChecks: checksOf(claims, names),
  }
}

/** These sources, what they belong to, and so on. */
async function withAffiliations(db: Db, ids: readonly SourceId[]): Promise<Source[]> {
  const all = new Map<SourceId, Source>()
  let wanted = ids
  while (wanted.length > 0) {
    for (const [id, source] of await sourcesById(db, wanted)) all.set(id, source)
    wanted = [...all.values()].flatMap(({ affiliation }) =>
      affiliation && !all.has(affiliation) ? [affiliation] : [],
    )
  }
  return [...all.values()].toSorted((one, other) => (one.slug < other.slug ? -1 : 1))
}

/** What each is called in the file: as the file called it that it came from, else by its slug. */
function callAll(
  sources: readonly Source[],
  labels: ReadonlyMap<SourceId, { readonly label: string }>,
): ReadonlyMap<SourceId, string> {
  const called = new Map<SourceId, string>()
  const taken = new Set<string>()
  const call = (id: SourceId, name: string) => {
    if (called.has(id) || taken.has(name)) return
    called.set(id, name)
    taken.add(name)
  }
  for (const { id } of sources) {
    const label = labels.get(id)?.label
    if (label !== undefined) call(id, label)
  }
  // Two files may have used one word for two; slugs and ids are each one's own.
  for (const { id, slug } of sources) call(id, slug)
  for (const { id } of sources) call(id, id)
  return called
}

function exportClaim(
  claim: Claim,
  names: ReadonlyMap<ClaimId, string>,
  call: (id: SourceId) => string,
): FileClaim {
  const { note, flags } = readDeskNote(claim.note)
  const named = (id: ClaimId | null) => (id === null ? null : (names.get(id) ?? null))
  const linked = (wanted: string) =>
    claim.links.filter(({ kind }) => kind === wanted).flatMap(({ to }) => named(to) ?? [])
  const links = Object.fromEntries(linkKeys.map(([key, kind]) => [key, linked(kind)])) as Pick<
    FileClaim,
    (typeof linkKeys)[number][0]
  >
  return {
    id: claim.label ?? claim.id,
    field: claim.anchor.field,
    kind: claim.kind,
    claim: placeOf(claim.anchor),
    ...(claim.lostAt === null ? {} : { lost: true }),
    quotedParts: claim.quoted.map(placeOf),
    source: claim.source && {
      entity: call(claim.source.id),
      ...(claim.sourceAnchor ? placeOf(claim.sourceAnchor) : {}),
    },
    cue: claim.cueAnchor ? placeOf(claim.cueAnchor) : claim.cue ? { text: claim.cue } : null,
    via: claim.hops.map(({ outlet, relation, stated, inferredFrom, report }) => ({
      outlet: call(outlet.id),
      relation,
      stated: stated === 'stated',
      ...(inferredFrom ? { inferredFrom: named(inferredFrom) } : {}),
      ...(report?.title ? { title: report.title } : {}),
      url: report?.url ?? null,
      date: report?.date ?? null,
      ...(report?.excerpt ? { excerpt: report.excerpt } : {}),
    })),
    manner: claim.manner,
    standing: claim.standing.standing,
    ...(claim.standing.reason ? { standingReason: claim.standing.reason } : {}),
    ...(claim.standing.evidence ? { standingEvidence: claim.standing.evidence } : {}),
    ...links,
    embeddedIn: named(claim.embeddedIn),
    flags: [...flags],
    note,
  }
}

const placeOf = ({ start, end, exact }: { start: number; end: number; exact: string }): FilePlace => ({
  start,
  end,
  text: exact,
})

/** Each check once, with all claims in whose notes it stands. */
function checksOf(claims: readonly Claim[], names: ReadonlyMap<ClaimId, string>): FileCheck[] {
  const found = new Map<string, FileCheck>()
  for (const claim of claims)
    for (const check of readDeskNote(claim.note).checks) {
      const key = JSON.stringify(check)
      const known = found.get(key) ?? { claims: [], ...check, evidence: [...check.evidence] }
      known.claims.push(names.get(claim.id) ?? claim.id)
      found.set(key, known)
    }
  return [...found.values()]
}
