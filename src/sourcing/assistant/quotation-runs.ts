import { type Finding, hull } from './finding.ts'
import { isSpeech, type Reading } from './text/reading.ts'
import type { Range } from './text/sentences.ts'

/**
 * Gives every spoken quotation that no cue has claimed to somebody: it goes on with the attribution just before it
 * when only that one's own words lie between, and stands alone otherwise.
 */
export function attachQuotations(reading: Reading, findings: readonly Finding[]): Finding[] {
  const all = findings.map(finding => ({ ...finding }))
  for (const [number, quotation] of reading.quotations.entries()) {
    if (!isSpeech(reading, number) || !isSaid(reading, quotation) || all.some(one => covers(one, quotation))) continue
    const before = all.filter(one => endOf(one) <= quotation.from).toSorted((one, other) => endOf(other) - endOf(one))[0]
    if (before && isContinued(reading, before, quotation)) before.content = hull(before.content, quotation)
    else all.push({ source: null, cue: null, content: quotation })
  }
  return all
}

const partsOf = ({ source, cue, content }: Finding): Range[] => [source, cue, content].filter(part => part !== null)

const endOf = (one: Finding): number => Math.max(...partsOf(one).map(({ to }) => to))

const covers = (one: Finding, { from, to }: Range): boolean => partsOf(one).some(part => part.from < to && from < part.to)

/** A whole sentence or more; a title or a single phrase in the narrator's sentence is not speech by itself. */
function isSaid({ tokens, tags }: Reading, { from, to }: Range): boolean {
  const last = tokens[to - 2]?.text ?? ''
  const hasVerb = tags.slice(from, to).some(tag => tag === 'VERB' || tag === 'AUX')
  return (/^[.?!,…—–]$/.test(last) && hasVerb) || (hasVerb && to - from > 8)
}

/** Between the two there is at most the rest of the sentence: `“No,” she said on Monday. “Never.”` */
function isContinued({ tokens, tags, sentences }: Reading, before: Finding, quotation: Range): boolean {
  const end = endOf(before)
  if (quotation.from - end > 25) return false
  const between = tokens.slice(end, quotation.from)
  if (between.some((one, index) => index > 0 && one.opensParagraph) && between.length > 1) return false
  const sentence = sentences.find(({ from, to }) => from < end && end <= to)
  const rest = tags.slice(sentence?.to ?? end, quotation.from)
  return !rest.some(tag => tag === 'VERB')
}
