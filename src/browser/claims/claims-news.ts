import { inQuotes } from '../marks/in-quotes.ts'
import type { ClaimsData } from './claims-data.ts'

type News = Pick<ClaimsData, 'claims' | 'proposals'> & { readonly words: Pick<ClaimsData['words'], 'news'> }

/** What colleagues did to the claims of a story, in one sentence; empty: nothing that can be seen in the text. */
export function newsOf(before: Pick<News, 'claims' | 'proposals'>, after: News): string {
  const { news } = after.words
  const [old, now] = [byId(before), byId(after)]
  const said = [
    ...after.claims
      .filter(({ id }) => !old.has(id))
      .map(claim => news.added.replace('#', () => inShort(claim))),
    ...after.claims
      .filter(claim => old.has(claim.id) && wayOf(old.get(claim.id)) !== wayOf(claim))
      .map(claim => news.changed.replace('#', () => inShort(claim))),
    ...before.claims
      .filter(({ id }) => !now.has(id))
      .map(claim => news.removed.replace('#', () => inShort(claim))),
  ]
  if (said.length > 1) return news.several.replace('#', String(said.length))
  const fewer = new Set(after.proposals.map(wordsOf))
  const isAnswered = before.proposals.some(proposal => !fewer.has(wordsOf(proposal)))
  return said[0] ?? (isAnswered ? news.proposals : '')
}

type Claim = ClaimsData['claims'][number]

const byId = ({ claims }: Pick<News, 'claims'>) => new Map(claims.map(claim => [claim.id, claim]))
const wayOf = (claim: Claim | undefined) => `${claim?.who} ${claim?.how}`
const wordsOf = ({ words: { content, source, cue } }: ClaimsData['proposals'][number]) =>
  [content, source, cue].join('\n')

const fewWords = 60

const inShort = ({ anchor: { exact }, who }: Claim): string =>
  `${inQuotes(exact.length > fewWords ? `${exact.slice(0, fewWords).trimEnd()}…` : exact)}, ${who}`
