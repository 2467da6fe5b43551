import { z } from 'zod'
import type { Db } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import type { StoryTexts } from '../anchors/anchor.ts'
import type { ClaimId, LinkKind } from '../claim.ts'
import type { HopInput } from '../claim-input.ts'
import type { SourceId } from '../source.ts'
import { needsEvidence, type Standing } from '../standing.ts'
import { listClaims } from '../store/claims.ts'
import { addClaim } from '../writing/claims/add-claim.ts'
import { linkClaims } from '../writing/claims/link-claims.ts'
import { undoing } from '../writing/claims/undoing.ts'
import { type ClaimsFile, claimsFile, type FileClaim } from './claims-file.ts'
import { writeDeskNote } from './desk-note.ts'
import { inOrder, type PlacedClaim, placeClaim } from './place-file-claims.ts'
import { type EntityDifference, takeEntities } from './take-entities.ts'
import { takeReport } from './take-report.ts'

interface ClaimsImport {
  readonly storyId: string
  readonly texts: StoryTexts
  /** Parsed JSON of whatever somebody gave. */
  readonly file: unknown
  readonly by: StaffId | null
}

/** What is wrong with a file: where in it, and what. */
interface ImportProblem {
  readonly at: string
  /** A coded problem of a claim, a source or a link, or what is wrong with the file's form. */
  readonly problem: string
}

type ImportOutcome =
  | {
      readonly ok: true
      readonly added: readonly ClaimId[]
      /** Names of claims that the story had already: they stay as they are. */
      readonly known: readonly string[]
      /** Of those added: lost when they were exported, and not found here. They wait for their words, or for a place. */
      readonly lost: readonly string[]
      /** What the file says of sources otherwise than the paper does, whose word stays. */
      readonly differences: readonly EntityDifference[]
      /** Standings that take evidence or an editor's word, which a file cannot give; these claims stand as asserted. */
      readonly undecided: readonly { readonly claim: string; readonly standing: Standing }[]
    }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] }

/** Takes over the claims of a file, with their sources, reports, links and notes. All of them, or none. */
export function importClaims(
  { db, clock }: { db: Db; clock: Clock },
  { storyId, texts, file: given, by }: ClaimsImport,
): Promise<ImportOutcome> {
  const parsed = claimsFile.safeParse(given)
  if (!parsed.success)
    return Promise.resolve({
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => ({
        at: placeIn(given, path),
        problem: message,
      })),
    })
  const file = parsed.data
  return undoing(db, async (tx, undo): Promise<ImportOutcome> => {
    const tools = { db: tx, clock }
    const here = await listClaims(tx, storyId)
    const ids = new Map(here.flatMap(claim => (claim.label ? [[claim.label, claim.id] as const] : [])))
    const wanted = file.claims.filter(({ id }) => !ids.has(id))
    const known = file.claims.filter(({ id }) => ids.has(id)).map(({ id }) => id)
    const { placed, problems } = placeAll(wanted, texts)
    problems.push(...strayChecks(file))
    const {
      sources,
      problems: wrong,
      differences,
    } = await takeEntities(tools, { entities: file.entities, storyId, by })
    problems.push(...wrong.map(({ entity, problem }) => ({ at: `entities.${entity}`, problem })))
    const ordered = inOrder(placed)
    if (!ordered) problems.push({ at: 'claims', problem: 'inferred-in-a-circle' })
    if (problems.length > 0 || !ordered) return undo({ ok: false, problems })

    const fresh: string[] = []
    for (const claim of ordered) {
      const hops = await takeHops(tools, claim.file, { sources, ids, by })
      const said = { ...saidIn(claim, { sources, ids }), hops, note: noteOf(claim.file, file) }
      const outcome = await addClaim(tools, { storyId, texts, by, ...said })
      if (!outcome.ok)
        return undo({ ok: false, problems: [{ at: `claims.${claim.file.id}`, problem: outcome.reason }] })
      ids.set(claim.file.id, outcome.claim.id)
      fresh.push(claim.file.id)
    }
    for (const claim of placed) {
      const problem = await takeLinks(tools, claim.file, { ids, by })
      if (problem) return undo({ ok: false, problems: [problem] })
    }
    await recordAudit(tools, {
      by,
      action: 'claims.imported',
      subject: `story:${storyId}`,
      detail: `${fresh.length} claims`,
    })
    return {
      ok: true,
      added: fresh.flatMap(id => ids.get(id) ?? []),
      known,
      lost: placed.filter(({ isLost }) => isLost).map(({ file: { id } }) => id),
      differences,
      undecided: placed
        .filter(claim => firstStanding(claim.file).standing !== claim.file.standing)
        .map(claim => ({ claim: claim.file.id, standing: claim.file.standing })),
    }
  })
}

/** What a claim of the file says, and where, but for the chain of its steps. */
const saidIn = (
  { file, at, isLost, sourceAt, cueAt, quoted }: PlacedClaim,
  { sources, ids }: { sources: ReadonlyMap<string, SourceId>; ids: ReadonlyMap<string, ClaimId> },
) => ({
  at,
  ...(isLost && { lost: file.claim.text }),
  kind: file.kind ?? (file.standing === 'reporters-judgement' ? ('judgement' as const) : ('fact' as const)),
  manner: file.manner,
  source: file.source ? (sources.get(file.source.entity) ?? missing) : null,
  sourceAt,
  cue: file.cue?.text ?? null,
  cueAt,
  quoted,
  embeddedIn: file.embeddedIn ? (ids.get(file.embeddedIn) ?? noClaim) : null,
  label: file.id,
  first: firstStanding(file),
})

/** A place in a file as people find it: a claim by its name, where it has one. */
function placeIn(file: unknown, [list, index, ...rest]: readonly PropertyKey[]): string {
  const claims = z.object({ claims: z.array(z.unknown()) }).safeParse(file)
  const claim = z
    .object({ id: z.string() })
    .safeParse(list === 'claims' && claims.success ? claims.data.claims[Number(index)] : null)
  const named = claim.success ? claim.data.id : index
  return [list, named, ...rest].filter(part => part !== undefined).join('.')
}

/** Ids that nothing has: what a file names and does not hold is told like any other source or claim that is not there. */
const missing = '' as SourceId
const noClaim = '' as ClaimId

function placeAll(claims: readonly FileClaim[], texts: StoryTexts) {
  const placed: PlacedClaim[] = []
  const problems: ImportProblem[] = []
  const seen = new Set<string>()
  for (const claim of claims) {
    const found = placeClaim(claim, texts)
    if (seen.has(claim.id)) problems.push({ at: `claims.${claim.id}`, problem: 'known-already' })
    else if (found) placed.push(found)
    else problems.push({ at: `claims.${claim.id}`, problem: 'no-words' })
    seen.add(claim.id)
  }
  return { placed, problems }
}

/** What outsiders found out about claims that the file does not have would be kept nowhere. */
function strayChecks({ claims, externalChecks }: ClaimsFile): ImportProblem[] {
  const ids = new Set(claims.map(({ id }) => id))
  return externalChecks.flatMap((check, index) =>
    check.claims
      .filter(id => !ids.has(id))
      .map(id => ({ at: `externalChecks.${index}.claims.${id}`, problem: 'claim-not-found' })),
  )
}

const noteOf = (claim: FileClaim, { externalChecks }: ClaimsFile): string =>
  writeDeskNote({
    note: claim.note,
    flags: claim.flags,
    checks: externalChecks.filter(({ claims }) => claims.includes(claim.id)),
  })

function firstStanding({ standing, standingReason = '', standingEvidence = null }: FileClaim) {
  const isDecided = standing !== 'corroborated' && !(needsEvidence(standing) && !standingEvidence)
  return isDecided
    ? { standing, reason: standingReason, evidence: standingEvidence }
    : { standing: 'asserted' as const, reason: '', evidence: null }
}

interface Known {
  readonly sources: ReadonlyMap<string, SourceId>
  readonly ids: ReadonlyMap<string, ClaimId>
  readonly by: StaffId | null
}

async function takeHops(
  tools: { db: Db; clock: Clock },
  { via }: FileClaim,
  { sources, ids, by }: Known,
): Promise<HopInput[]> {
  const hops: HopInput[] = []
  for (const { outlet: key, relation, stated, inferredFrom, ...told } of via) {
    const outlet = sources.get(key) ?? missing
    hops.push({
      relation,
      outlet,
      report: await takeReport(tools, outlet, told, by),
      stated: stated ? 'stated' : 'inferred',
      inferredFrom: inferredFrom ? (ids.get(inferredFrom) ?? noClaim) : null,
    })
  }
  return hops
}

async function takeLinks(
  tools: { db: Db; clock: Clock },
  file: FileClaim,
  { ids, by }: Pick<Known, 'ids' | 'by'>,
): Promise<ImportProblem | null> {
  const from = ids.get(file.id) ?? noClaim
  for (const [key, kind] of linkKeys)
    for (const to of file[key]) {
      const outcome = await linkClaims(tools, { from, to: ids.get(to) ?? noClaim, kind, by })
      if (!outcome.ok) {
        const problem = outcome.reason === 'not-found' ? 'claim-not-found' : outcome.reason
        return { at: `claims.${file.id}.${key}.${to}`, problem }
      }
    }
  return null
}

export const linkKeys = [
  ['respondsTo', 'responds-to'],
  ['supports', 'supports'],
  ['denies', 'denies'],
  ['qualifies', 'qualifies'],
  ['sameOrigin', 'same-origin'],
] as const satisfies readonly (readonly [keyof FileClaim, LinkKind])[]
