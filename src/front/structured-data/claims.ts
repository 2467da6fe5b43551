import type { Claim, CreativeWork, IdReference, Organization, Person, Quotation } from 'schema-dts'
import type { PublishedArticle } from '../../articles/index.ts'
import type { Paper } from '../../site/index.ts'
import type { FrozenClaim, FrozenHop, FrozenSource } from '../../sourcing/index.ts'
import { absolute, urls } from '../../urls.ts'

/** Enough for a search engine; the story's `sourcing.json` has every one. */
const mostClaims = 100

interface ClaimsOfArticle {
  readonly interpretedAsClaim: readonly Claim[]
  /** Documents and reports that the story refers to. */
  readonly citation?: readonly Work[]
  /** Those among them that claims came to us through, and so the story stands on. */
  readonly isBasedOn?: readonly Work[]
}

/**
 * What a story says on whose word, as schema.org has it. Claims are what others say, and no review of them: how firm we
 * hold each to be is in `sourcing.json`, since schema.org knows only verdicts.
 */
export function claimsOf(paper: Paper, article: PublishedArticle): ClaimsOfArticle | null {
  if (article.claims.length === 0) return null
  const shown = article.claims.slice(0, mostClaims)
  const describe = describer(paper, article)
  const interpretedAsClaim = shown.map(claim => describe.claim(claim))
  const documents = distinct(
    article.claims.flatMap(({ source }) =>
      source?.kind === 'document' ? [documentWork(paper, source)] : [],
    ),
  )
  const reports = distinct(
    article.claims.flatMap(({ hops }) => hops.flatMap(hop => (hop.report ? [reportWork(paper, hop)] : []))),
  )
  const cited = distinct([...documents, ...reports])
  return {
    interpretedAsClaim,
    ...(cited.length > 0 ? { citation: cited } : {}),
    ...(reports.length > 0 ? { isBasedOn: reports } : {}),
  }
}

type Speaker = Exclude<Person | Organization, string> | IdReference

/** Describes each source once, and refers to it from then on. */
function describer(paper: Paper, article: PublishedArticle) {
  const page = absolute(paper.url, urls.article(article))
  const described = new Set<string>()
  /** Whoever is not named is called by their first claim: their own id would say when the desk met them. */
  const firstClaims = new Map(article.claims.toReversed().map(({ source, number }) => [source?.id, number]))
  const numbers = new Map(article.claims.map(({ id, number }) => [id, number]))
  const claimUrl = (number: number) => `${page}#claim-${number}`

  function speaker(source: FrozenSource): Speaker {
    const id =
      source.kind === 'anonymous'
        ? `${page}#unnamed-${firstClaims.get(source.id)}`
        : absolute(paper.url, urls.source(source.slug))
    if (described.has(id)) return { '@id': id }
    described.add(id)
    if (source.kind === 'anonymous') return { '@type': 'Person', '@id': id, description: source.wording }
    if (source.kind === 'person')
      return {
        '@type': 'Person',
        '@id': id,
        name: source.wording,
        ...(source.role ? { jobTitle: source.role } : {}),
        ...(source.affiliation
          ? { affiliation: { '@type': 'Organization', name: source.affiliation.wording } }
          : {}),
        ...(source.url ? { sameAs: source.url } : {}),
      }
    return {
      '@type': organisationType(source),
      '@id': id,
      name: source.wording,
      ...(source.url ? { url: source.url } : {}),
    }
  }

  function claim(stated: FrozenClaim): Claim {
    const { number, anchor, source, embeddedIn, hops, quoted } = stated
    const whole = embeddedIn && numbers.get(embeddedIn)
    const author = source && source.kind !== 'document' ? speaker(source) : null
    const based = hops.flatMap(hop => (hop.report ? [{ '@id': reportId(paper, hop) }] : []))
    const quotations = quoted.map(
      ({ exact }): Quotation => ({
        '@type': 'Quotation',
        text: exact,
        ...(author && '@id' in author && author['@id']
          ? { spokenByCharacter: { '@id': author['@id'] } }
          : {}),
      }),
    )
    return {
      '@type': 'Claim',
      '@id': claimUrl(number),
      text: anchor.exact,
      ...(author ? { author } : {}),
      ...(source?.kind === 'document' ? { citation: { '@id': documentId(paper, source) } } : {}),
      ...(based.length > 0 ? { isBasedOn: based } : {}),
      ...(whole ? { isPartOf: { '@id': claimUrl(whole) } } : {}),
      ...(quotations.length > 0 ? { hasPart: quotations } : {}),
    }
  }

  return { claim }
}

const documentId = (paper: Paper, { slug }: FrozenSource): string => absolute(paper.url, urls.source(slug))

const documentWork = (paper: Paper, source: FrozenSource): Work => ({
  '@type': 'CreativeWork',
  '@id': documentId(paper, source),
  name: source.wording,
  ...(source.role ? { description: source.role } : {}),
  ...(source.url ? { url: source.url } : {}),
})

const reportId = (paper: Paper, { report, outlet }: FrozenHop): string =>
  report?.url ??
  `${absolute(paper.url, urls.source(outlet.slug))}#${encodeURIComponent([report?.title, report?.date].filter(Boolean).join(' '))}`

const reportWork = (paper: Paper, hop: FrozenHop): Work => ({
  '@type': 'NewsArticle',
  '@id': reportId(paper, hop),
  ...(hop.report?.title ? { headline: hop.report.title } : {}),
  ...(hop.report?.url ? { url: hop.report.url } : {}),
  ...(hop.report?.date ? { datePublished: hop.report.date } : {}),
  publisher: { '@type': 'NewsMediaOrganization', name: hop.outlet.wording },
})

type Work = Exclude<CreativeWork, string>

const distinct = (works: readonly Work[]): Work[] => [
  ...new Map(works.map(work => [work['@id'], work])).values(),
]

function organisationType({ outlet, government }: FrozenSource) {
  if (outlet) return 'NewsMediaOrganization'
  return government ? 'GovernmentOrganization' : 'Organization'
}
