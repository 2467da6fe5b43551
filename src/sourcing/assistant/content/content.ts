import type { CueCandidate } from '../cues/candidate.ts'
import { followingAt, frameAfter } from '../cues/frame.ts'
import type { SourceCandidate } from '../sources/candidates.ts'
import { isSpeech, type Reading } from '../text/reading.ts'
import { type Range, sentenceAt } from '../text/sentences.ts'
import { blockAfter } from './block.ts'

/** The words that a cue reports, as one stretch of tokens; null when nothing is left to report. */
export function findContent(
  reading: Reading,
  cue: CueCandidate,
  source: SourceCandidate | null,
  barrier = cue.sentence.to,
): Range | null {
  const behind =
    source && (source.place === 'after' || source.place === 'by') ? Math.max(cue.to, source.to) : cue.to
  const right = rightContent(reading, cue, behind, barrier)
  if (cue.kind === 'noun' || cue.kind === 'adjective') return right
  const before = Math.min(
    cue.from,
    source && source.place !== 'after' && source.place !== 'by' ? source.from : cue.from,
  )
  const left = leftContent(reading, cue, before, right)
  if (!left) return right ?? (cue.kind === 'according' ? null : leftClause(reading, cue, before))
  return right && !isAdjunct(reading, right, cue) ? { from: left.from, to: right.to } : left
}

/** A quotation that ends before the source and cue, or the clause before a closing `, he said`. */
function leftContent(reading: Reading, cue: CueCandidate, before: number, right: Range | null): Range | null {
  const { tokens, quotationOf, quotations } = reading
  const near = tokens[before - 1]?.text === ',' ? before - 2 : before - 1
  const number = quotationOf[near] ?? -1
  const quotation = quotations[number]
  if (quotation && quotation.to === near + 1 && number !== (quotationOf[cue.head] ?? -1)) {
    const last = tokens[quotation.to - 2]?.text ?? ''
    const sameSentence = near >= cue.sentence.from
    // A quotation that ended with a full stop is a sentence of its own; `“Why?” Poe asked` is split but belongs here.
    const runsOn =
      !tokens[cue.sentence.from]?.opensParagraph &&
      /^[?!.…—–]$/.test(last) &&
      (!right || isAdjunct(reading, right, cue))
    if (
      sameSentence
        ? tokens[before - 1]?.text === ',' || /^[,.?!—–…]$/.test(last) || isSpeech(reading, number)
        : runsOn
    )
      return leadIn(reading, quotation, cue)
  }
  if (tokens[before - 1]?.text !== ',') return null
  const closes =
    right === null || isAdjunct(reading, right, cue) || tokens[frameAfter(reading, cue).at]?.text === ','
  return closes ? leftClause(reading, cue, before) : null
}

/** A paraphrase that runs into the quotation belongs to it: `The plan was “mad”, he said`. */
function leadIn({ tokens, sentences }: Reading, quotation: Range, cue: CueCandidate): Range {
  const sentence = sentenceAt(sentences, quotation.from) ?? cue.sentence
  const inside = quotation.from - sentence.from
  const paraphrase =
    inside > 2 && sentence === cue.sentence && !/^[:,]$/.test(tokens[quotation.from - 1]?.text ?? '')
  return paraphrase ? { from: sentence.from, to: quotation.to } : quotation
}

function leftClause({ tokens, tags }: Reading, { sentence }: CueCandidate, before: number): Range | null {
  let from = sentence.from
  if (tags[from] === 'CCONJ' && before - from > 3) from += 1
  const to = tokens[before - 1]?.text === ',' ? before - 1 : before
  return to - from > 1 ? { from, to } : null
}

function rightContent(reading: Reading, cue: CueCandidate, behind: number, barrier: number): Range | null {
  const { tokens, tags } = reading
  const { at, following } = frameAfter(reading, cue, behind)
  let from = at
  if (following === 'colon' && at + 1 === cue.sentence.to) return blockAfter(reading, cue.sentence.to)
  if (following === 'colon' || following === 'comma-quote')
    from = at + (following === 'colon' || tokens[at]?.text === ',' ? 1 : 0)
  else if (tokens[from]?.text === ',') from += 1
  let to = barrier
  while (to > from && /^[.,;:?!]$/.test(tokens[to - 1]?.text ?? '') && reading.quotationOf[to - 1] === -1)
    to -= 1
  while (
    to > from &&
    barrier < cue.sentence.to &&
    (tags[to - 1] === 'CCONJ' || tokens[to - 1]?.lower === 'while')
  )
    to -= 1
  if (following === 'end' || to <= from) return null
  return withWholeQuotation(reading, { from, to })
}

/** A quotation that goes on over the end of the sentence is content to its own end. */
function withWholeQuotation({ quotationOf, quotations }: Reading, { from, to }: Range): Range {
  const quotation = quotations[quotationOf[to - 1] ?? -1]
  return { from, to: quotation && quotation.from >= from ? Math.max(to, quotation.to) : to }
}

/** `on Tuesday`, `in a statement`, `to reporters`: time, place and hearers after a cue whose content came before. */
function isAdjunct(reading: Reading, { from, to }: Range, cue: CueCandidate): boolean {
  const { tags, tokens, words, quotationOf } = reading
  if (cue.kind === 'according') return true
  if (['clause', 'that', 'whether', 'wh', 'to'].includes(followingAt(reading, from, cue.sentence.to)))
    return false
  for (let at = from; at < to; at += 1)
    if ((quotationOf[at] ?? -1) >= 0 && quotationOf[at] !== quotationOf[cue.head]) return false
  const lower = tokens[from]?.lower ?? ''
  return (
    tags[from] === 'ADP' ||
    tags[from] === 'ADV' ||
    Boolean(words[from]?.time) ||
    ['as', 'when', 'after', 'before', 'while', 'because', 'the', 'reporters'].includes(lower) ||
    tags[from] === 'PROPN' ||
    tags[from] === 'NOUN' ||
    tags[from] === 'VERB' ||
    tags[from] === 'PRON'
  )
}
