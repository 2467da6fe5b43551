import { type Finding, hull } from '../finding.ts'
import { isSpeech, type Reading } from '../text/reading.ts'
import { type Range, sentenceAt } from '../text/sentences.ts'

/**
 * Gives every spoken quotation that no cue has claimed to somebody: it goes on with the attribution just before it
 * when only that one's own words lie between, and stands alone otherwise. Tokens that are `given` are spoken for.
 */
export function attachQuotations(
  reading: Reading,
  findings: readonly Finding[],
  given: Uint8Array,
): Finding[] {
  const all: Finding[] = []
  const waiting = findings
    .map(finding => ({ ...finding }))
    .sort((one, other) => startOf(one) - startOf(other))
  let next = 0
  for (const [number, quotation] of reading.quotations.entries()) {
    while (next < waiting.length && startOf(waiting[next] as Finding) < quotation.to)
      all.push(waiting[next++] as Finding)
    const recent = all.slice(-4)
    if (
      !isSpeech(reading, number) ||
      !isSaid(reading, quotation) ||
      recent.some(one => covers(one, quotation)) ||
      given[quotation.from]
    )
      continue
    const before = recent
      .filter(one => endOf(one) <= quotation.from)
      .sort((one, other) => endOf(other) - endOf(one))[0]
    if (before && isContinued(reading, before, quotation)) before.content = hull(before.content, quotation)
    else all.push({ source: null, cue: null, content: quotation })
  }
  return [...all, ...waiting.slice(next)]
}

const partsOf = ({ source, cue, content }: Finding): Range[] =>
  [source, cue, content].filter(part => part !== null)

const startOf = (one: Finding): number => Math.min(...partsOf(one).map(({ from }) => from))

const endOf = (one: Finding): number => Math.max(...partsOf(one).map(({ to }) => to))

const covers = (one: Finding, { from, to }: Range): boolean =>
  partsOf(one).some(part => part.from < to && from < part.to)

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
  const sentence = sentenceAt(sentences, end - 1)
  const rest = tags.slice(sentence?.to ?? end, quotation.from)
  return !rest.some(tag => tag === 'VERB')
}
