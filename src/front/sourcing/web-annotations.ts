import type { PublishedArticle } from '../../articles/index.ts'
import { type Paper, zonedTime } from '../../site/index.ts'
import type { Anchor, FrozenClaim, FrozenHop, FrozenSource } from '../../sourcing/index.ts'
import { absolute, urls } from '../../urls.ts'
import type { Apparatus } from './apparatus.ts'
import { claimId } from './marks.tsx'
import { toldStandings } from './told-standings.ts'

/** The media type that the Web Annotation Protocol asks for (section 4.1). */
export const annotationType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

/** Our own words have this before them; docs/sourcing-json.md says what they mean. The same for every paper. */
const vocabulary = 'tag:standfirst,2026:sourcing/'

/**
 * A story's sourcing as a W3C Web Annotation collection: each claim a body, its place in the version's text a target.
 */
export function webAnnotations(paper: Paper, article: PublishedArticle, apparatus: Apparatus): object {
  const id = absolute(paper.url, urls.sourcingJson(article))
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { '@vocab': vocabulary }],
    id,
    type: 'AnnotationCollection',
    label: article.headline,
    total: apparatus.claims.length,
    first: {
      id: `${id}#claims`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: apparatus.claims.map(claim => annotation(paper, article, apparatus, claim)),
    },
  }
}

function annotation(
  paper: Paper,
  article: PublishedArticle,
  apparatus: Apparatus,
  claim: FrozenClaim,
): object {
  const idOf = (number: number) => `${absolute(paper.url, urls.article(article))}#${claimId(number)}`
  const known = (id: FrozenClaim['id'] | null) => {
    const number = id && apparatus.numberOf(id)
    return number ? idOf(number) : null
  }
  const { anchor, cue, cueAnchor, sourceAnchor, source, hops, links, quoted } = claim
  return {
    id: idOf(claim.number),
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'Claim',
      number: claim.number,
      kind: claim.kind,
      manner: claim.manner,
      saidBy: source && sourceObject(paper, source),
      ...(sourceAnchor ? { named: place(sourceAnchor) } : {}),
      ...(cue ? { cue: cueAnchor ? place(cueAnchor) : { exact: cue } } : {}),
      quoted: quoted.map(({ exact, start, end }) => ({ exact, start, end })),
      via: hops.map(hop => hopObject(paper, hop, known(hop.inferredFrom))),
      partOf: known(claim.embeddedIn),
      links: links.flatMap(({ kind, to }) => {
        const other = known(to)
        return other ? [{ kind, to: other }] : []
      }),
      standings: toldStandings(apparatus.standingsOf(claim.id), apparatus.publishedAt).map(({ entry }) => ({
        standing: entry.standing,
        since: zonedTime(paper, entry.at),
        reason: entry.reason || null,
        evidence: entry.evidence,
        independentOf: known(entry.independentOf),
      })),
    },
    target: {
      source: absolute(paper.url, urls.version(article, article.versionNumber)),
      field: anchor.field,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: anchor.exact,
          prefix: anchor.prefix,
          suffix: anchor.suffix,
        },
        { type: 'TextPositionSelector', start: anchor.start, end: anchor.end },
      ],
    },
  }
}

const place = ({ field, exact, start, end }: Anchor) => ({ field, exact, start, end })

/** What readers may know of a source. Whoever is not named has no address. */
function sourceObject(paper: Paper, source: FrozenSource): object {
  const { kind, wording, role, interest, url, affiliation, number, reason, slug } = source
  if (kind === 'anonymous') return { kind, wording, interest, people: number, reason }
  return {
    id: absolute(paper.url, urls.source(slug)),
    kind,
    wording,
    role,
    interest,
    url,
    affiliation: affiliation && absolute(paper.url, urls.source(affiliation.slug)),
  }
}

const hopObject = (
  paper: Paper,
  { relation, stated, outlet, report }: FrozenHop,
  inferredFrom: string | null,
): object => ({
  relation,
  outlet:
    outlet.kind === 'anonymous'
      ? { wording: outlet.wording }
      : { id: absolute(paper.url, urls.source(outlet.slug)), wording: outlet.wording },
  report,
  stated,
  inferredFrom,
})
