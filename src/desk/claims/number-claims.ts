import { type Claim, type ClaimId, type StoryTexts, textFields } from '../../sourcing/index.ts'

/** A claim whose words stand in the text as it is now; `number` is the one that readers will see. */
export interface PlacedClaim extends Claim {
  readonly number: number
}

export interface NumberedClaims {
  readonly placed: readonly PlacedClaim[]
  /** Those whose words were not found again. */
  readonly lost: readonly Claim[]
  readonly numbers: ReadonlyMap<ClaimId, number>
}

/** Claims in document order: headline, standfirst, body; the longer first where two begin together. */
export function numberClaims(claims: readonly Claim[], texts: StoryTexts): NumberedClaims {
  const stands = ({ anchor, lostAt }: Claim) =>
    !lostAt && texts[anchor.field].slice(anchor.start, anchor.end) === anchor.exact
  const placed = claims
    .filter(stands)
    .toSorted(byPlace)
    .map((claim, index) => ({ ...claim, number: index + 1 }))
  return {
    placed,
    lost: claims.filter(claim => !stands(claim)),
    numbers: new Map(placed.map(({ id, number }) => [id, number])),
  }
}

const byPlace = ({ anchor: one, id }: Claim, { anchor: other, id: otherId }: Claim): number =>
  textFields.indexOf(one.field) - textFields.indexOf(other.field) ||
  one.start - other.start ||
  other.end - one.end ||
  (id < otherId ? -1 : 1)
