import type { Db } from '../../platform/db/index.ts'
import type { StoryTexts } from '../anchors/anchor.ts'
import { compareStories, findAllAgain } from '../anchors/passages.ts'
import type { Claim, ClaimId } from '../claim.ts'
import type { FrozenClaim } from '../frozen-claim.ts'
import type { Source, SourceId } from '../source.ts'
import { listClaims } from '../store/claims.ts'
import { findStoryText } from '../store/write-claims.ts'
import { freezeThese } from './freeze-claims.ts'

interface PreviewedClaims {
  readonly claims: readonly FrozenClaim[]
  /** Those that rest on an anonymous source which no editor has approved: of their standing nothing may be told either. */
  readonly withheld: ReadonlyMap<ClaimId, SourceId>
}

/**
 * A story's claims as a version with these texts would be published with them. Writes nothing, so the texts may be ones
 * that nobody has saved. An anonymous source that could not be published yet is one of which nothing is known.
 */
export async function previewClaims(
  db: Db,
  storyId: string,
  texts: StoryTexts,
  words: { readonly wording: string; readonly reason: string },
): Promise<PreviewedClaims> {
  const before = await findStoryText(db, storyId)
  if (!before) return { claims: [], withheld: new Map() }
  const change = compareStories(before, texts)
  const here = (await listClaims(db, storyId, passages => findAllAgain(passages, change))).filter(
    ({ lostAt }) => lostAt === null,
  )
  const withheld = new Map(here.flatMap(claim => unreadyOf(claim).map(({ id }) => [claim.id, id] as const)))
  const claims = await freezeThese(
    db,
    here.map(claim => (withheld.has(claim.id) ? { ...claim, source: null, hops: [] } : claim)),
  )
  const shown = claims.map(claim => {
    const source = withheld.get(claim.id)
    return source ? unnamed(claim, source, words) : claim
  })
  return { claims: shown, withheld }
}

const unreadyOf = ({ source, hops }: Claim): Source[] =>
  [source, ...hops.map(({ outlet }) => outlet)].filter(one => one !== null).filter(one => !isReady(one))

const isReady = ({ anonymity }: Source): boolean =>
  anonymity === null || (anonymity.reason !== null && anonymity.approvedAt !== null)

const unnamed = (
  claim: FrozenClaim,
  id: SourceId,
  { wording, reason }: { wording: string; reason: string },
): FrozenClaim => ({
  ...claim,
  manner: 'anonymous',
  cue: null,
  cueAnchor: null,
  sourceAnchor: null,
  source: {
    id,
    slug: '',
    kind: 'anonymous',
    wording,
    role: null,
    interest: null,
    outlet: null,
    url: null,
    affiliation: null,
    number: null,
    reason,
  },
})
