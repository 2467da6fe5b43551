import type { Db } from '../../platform/db/index.ts'
import type { StoryTexts } from '../anchors/anchor.ts'
import type { Claim, ClaimId } from '../claim.ts'
import type { FrozenClaim, FrozenHop, FrozenSource } from '../frozen-claim.ts'
import type { Source, SourceId } from '../source.ts'
import { listClaims } from '../store/claims.ts'
import { sourcesById } from '../store/sources.ts'
import { encloses } from '../writing/claims/check-claim.ts'

/**
 * What a version is published with: every claim whose words are in these texts, with all that readers may see of who says
 * so. Call it in the transaction that publishes, after `reanchorClaims` with the same texts. The same claims give the
 * same bytes.
 * @throws when a claim's words are not where they should be: the texts are not those that were anchored in
 */
export async function freezeClaims(db: Db, storyId: string, texts: StoryTexts): Promise<FrozenClaim[]> {
  const claims = (await listClaims(db, storyId)).filter(({ lostAt }) => lostAt === null)
  for (const { id, anchor } of claims)
    if (texts[anchor.field].slice(anchor.start, anchor.end) !== anchor.exact)
      throw new Error(`Claim ${id} was not found again in these texts before they were frozen`)
  return freezeThese(db, claims)
}

/** Claims of one story, in document order, as readers may see them. */
export async function freezeThese(db: Db, claims: readonly Claim[]): Promise<FrozenClaim[]> {
  const affiliations = await sourcesById(
    db,
    claims.flatMap(({ source, hops }) =>
      [source, ...hops.map(({ outlet }) => outlet)].map(one => one?.affiliation ?? null),
    ),
  )
  const published = new Map(claims.map(claim => [claim.id, claim]))
  return claims.map((claim, index) => freeze(claim, index + 1, published, affiliations))
}

function freeze(
  claim: Claim,
  number: number,
  published: ReadonlyMap<ClaimId, Claim>,
  affiliations: ReadonlyMap<SourceId, Source>,
): FrozenClaim {
  const whole = claim.embeddedIn === null ? undefined : published.get(claim.embeddedIn)
  const isPart = whole !== undefined && encloses(whole.anchor, claim.anchor)
  return {
    id: claim.id,
    number,
    kind: claim.kind,
    anchor: claim.anchor,
    source: claim.source && freezeSource(claim.source, affiliations),
    sourceAnchor: claim.sourceAnchor,
    cue: claim.cue,
    cueAnchor: claim.cueAnchor,
    quoted: claim.quoted,
    manner: claim.manner,
    hops: claim.hops.map(
      ({ relation, outlet, report, stated, inferredFrom }): FrozenHop => ({
        relation,
        outlet: freezeSource(outlet, affiliations),
        report: report && { title: report.title, url: report.url, date: report.date },
        stated,
        inferredFrom: inferredFrom !== null && published.has(inferredFrom) ? inferredFrom : null,
      }),
    ),
    embeddedIn: isPart ? claim.embeddedIn : null,
    links: claim.links.filter(({ to }) => published.has(to)),
  }
}

function freezeSource(source: Source, affiliations: ReadonlyMap<SourceId, Source>): FrozenSource {
  const affiliation = source.affiliation && affiliations.get(source.affiliation)
  return {
    id: source.id,
    slug: source.slug,
    kind: source.kind,
    wording: source.wording,
    role: source.role,
    interest: source.interest,
    outlet: source.outlet,
    ...(source.government && { government: source.government }),
    url: source.url,
    affiliation: affiliation
      ? { id: affiliation.id, slug: affiliation.slug, wording: affiliation.wording }
      : null,
    number: source.anonymity?.number ?? null,
    reason: source.anonymity?.reason ?? null,
  }
}
