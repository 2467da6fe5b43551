import { createHash } from 'node:crypto'
import type { Claim, Source } from '../../../sourcing/index.ts'

/**
 * Names who says what in a story, as readers would have it: the claims that stand in its text, their sources, how the
 * words came to us and how firm they are. Where in the text they stand is not in it, nor what is for the desk alone.
 */
export const claimsHash = (claims: readonly Claim[]): string =>
  createHash('sha256')
    .update(JSON.stringify(claims.filter(({ lostAt }) => lostAt === null).map(asRead)))
    .digest('hex')

const asRead = ({ anchor, source, sourceAnchor, cueAnchor, quoted, hops, standing, ...claim }: Claim) => [
  claim.id,
  claim.kind,
  claim.manner,
  claim.cue,
  claim.embeddedIn,
  claim.links.map(({ to, kind }) => [to, kind]).sort(),
  [anchor.field, anchor.exact, sourceAnchor?.exact, cueAnchor?.exact, quoted.map(({ exact }) => exact)],
  source && sourceAsRead(source),
  hops.map(({ relation, outlet, report, stated, inferredFrom }) => [
    relation,
    sourceAsRead(outlet),
    report && [report.title, report.url, report.date],
    stated,
    inferredFrom,
  ]),
  [standing.standing, standing.reason, standing.evidence, standing.independentOf],
]

/** That an editor approved one who is not named is no part of it: publication asks for that by itself. */
const sourceAsRead = ({ anonymity, ...source }: Source) => [
  source.id,
  source.wording,
  source.role,
  source.interest,
  source.affiliation,
  source.outlet,
  source.government,
  source.url,
  anonymity && [anonymity.number, anonymity.reason],
]
