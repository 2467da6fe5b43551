import type { Db } from '../../platform/db/index.ts'
import type { StoryTexts } from '../anchors/anchor.ts'
import type { Claim, ClaimId } from '../claim.ts'
import type { Source } from '../source.ts'
import { listClaims } from '../store/claims.ts'
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
  const affiliations = await sourcesById(
    db,
    used.map(({ affiliation }) => affiliation),
  )
  const all = new Map<string, Source>(
    [...used, ...affiliations.values()].map(source => [source.slug, source]),
  )
  const names = new Map(claims.map(({ id, label }) => [id, label ?? id]))
  return {
    ...texts,
    offsets: 'UTF-16 code units into the text of the field, the end exclusive',
    entities: Object.fromEntries(
      [...all].map(([slug, source]) => [
        slug,
        entityOf(source, source.affiliation ? affiliations.get(source.affiliation) : undefined),
      ]),
    ),
    claims: claims.map(claim => exportClaim(claim, names)),
    externalChecks: checksOf(claims, names),
  }
}

function exportClaim(claim: Claim, names: ReadonlyMap<ClaimId, string>): FileClaim {
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
      entity: claim.source.slug,
      ...(claim.sourceAnchor ? placeOf(claim.sourceAnchor) : {}),
    },
    cue: claim.cueAnchor && placeOf(claim.cueAnchor),
    via: claim.hops.map(({ outlet, relation, stated, inferredFrom, report }) => ({
      outlet: outlet.slug,
      relation,
      stated: stated === 'stated',
      ...(inferredFrom ? { inferredFrom: named(inferredFrom) } : {}),
      ...(report?.title ? { title: report.title } : {}),
      url: report?.url ?? null,
      date: report?.date ?? null,
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
