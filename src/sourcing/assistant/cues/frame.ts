import { isSpeech, type Reading } from '../text/reading.ts'
import type { CueCandidate } from './candidate.ts'

/** What follows a cue, as far as it tells whether the cue has a content. */
type Following =
  | 'that'
  | 'whether'
  | 'wh'
  | 'to'
  | 'quote'
  | 'comma-quote'
  | 'colon'
  | 'clause'
  | 'ing'
  | 'of'
  | 'for'
  | 'about'
  | 'as'
  | 'prep'
  | 'comma'
  | 'end'
  | 'noun'
  | 'adjective'
  | 'conjunction'
  | 'other'

/** The surroundings of a cue candidate. */
export interface Frame {
  readonly following: Following
  /** Where the following begins, after adverbs, the one addressed and the time or place of speaking. */
  readonly at: number
  /** Whether something was passed over on the way: `told the BBC on Tuesday that`. */
  readonly addressed: boolean
}

const wh = new Set(['what', 'who', 'how', 'why', 'when', 'where', 'which', 'whom', 'whose'])
const addressees = new Set([
  'tell',
  'inform',
  'assure',
  'reassure',
  'notify',
  'brief',
  'remind',
  'convince',
  'persuade',
  'advise',
  'warn',
  'show',
  'promise',
  'ask',
  'urge',
  'write',
  'invite',
  'order',
  'implore',
  'beg',
  'press',
])

/** Looks to the right of the cue; `from` is where to start, behind an inverted source if there is one. */
export function frameAfter(reading: Reading, candidate: CueCandidate, from = candidate.to): Frame {
  let at = from
  const end = candidate.sentence.to
  while (at < end && reading.tags[at] === 'ADV' && !wh.has(reading.tokens[at]?.lower ?? '')) at += 1
  at = afterAside(reading, at, end)
  const direct = followingAt(reading, at, end)
  const mayAddress = addressees.has(reading.words[candidate.head]?.verb?.lemma ?? '')
  if (
    !['noun', 'prep', 'for', 'of', 'about', 'other', 'adjective', 'clause', 'as', 'comma', 'to'].includes(
      direct,
    )
  )
    return { following: direct, at, addressed: false }
  if (direct === 'clause' && !mayAddress) return { following: direct, at, addressed: false }
  const later = laterFrame(reading, at, end, mayAddress)
  if (later && !(direct === 'clause' && later.following === 'to')) return { ...later, addressed: true }
  return { following: direct, at, addressed: false }
}

/** `worry, though, that`: past a single word or two between commas. */
function afterAside({ tokens, tags }: Reading, at: number, end: number): number {
  if (tokens[at]?.text !== ',') return at
  for (let place = at + 1; place < Math.min(end, at + 4); place += 1) {
    if (tokens[place]?.text === ',') return place > at + 1 ? place + 1 : at
    if (!['ADV', 'ADP', 'SCONJ', 'DET', 'NOUN'].includes(tags[place] ?? '')) return at
  }
  return at
}

/** `told reporters on Monday that`: the complement behind the one addressed, unless a verb or a stop comes first. */
function laterFrame(
  reading: Reading,
  at: number,
  end: number,
  mayAddress: boolean,
): Omit<Frame, 'addressed'> | null {
  for (let place = at; place < Math.min(end, at + 14); place += 1) {
    const { lower, text } = reading.tokens[place] as { lower: string; text: string }
    const tag = reading.tags[place]
    const opensQuotation = isOpening(reading, place)
    if (place > at && opensQuotation && isSpeech(reading, reading.quotationOf[place] ?? -1))
      return {
        following: /^[,:]$/.test(reading.tokens[place - 1]?.text ?? '') ? 'comma-quote' : 'quote',
        at: place,
      }
    if (text === ':') return { following: 'colon', at: place }
    if (/^[.;?!—–]$/.test(text)) return null
    if (text === ',' && !(mayAddress && isOpening(reading, place + 1))) return null
    if (place > at && lower === 'that' && tag !== 'DET' && tag !== 'PRON')
      return { following: 'that', at: place }
    if (place > at && lower === 'whether') return { following: 'whether', at: place }
    if (!mayAddress && (tag === 'VERB' || tag === 'AUX')) return null
    if (mayAddress && place > at) {
      if (lower === 'to' && tag === 'PART') return { following: 'to', at: place }
      if (wh.has(lower) || lower === 'if') return { following: 'wh', at: place }
      if (
        !reading.words[place]?.time &&
        startsClause(reading, place, end) &&
        endsAddressee(reading, place - 1)
      )
        return { following: 'clause', at: place }
    }
  }
  return null
}

const isOpening = ({ quotationOf, quotations }: Reading, at: number): boolean =>
  (quotationOf[at] ?? -1) >= 0 && quotations[quotationOf[at] as number]?.from === at

const endsAddressee = ({ tags }: Reading, at: number): boolean =>
  ['NOUN', 'PROPN', 'PRON'].includes(tags[at] ?? '')

export function followingAt(reading: Reading, at: number, end: number): Following {
  if (at >= end) return 'end'
  const { tokens, tags } = reading
  const { lower, text } = tokens[at] as { lower: string; text: string }
  if (isOpening(reading, at)) return 'quote'
  if (/^[.?!;]$/.test(text)) return 'end'
  if (text === ':') return 'colon'
  if (text === ',') return isOpening(reading, at + 1) ? 'comma-quote' : 'comma'
  if (lower === 'that') return tags[at + 1] === 'NOUN' && tags[at + 2] === 'PUNCT' ? 'noun' : 'that'
  if (lower === 'whether' || lower === 'if') return 'whether'
  if (wh.has(lower)) return 'wh'
  if (lower === 'to')
    return tags[at + 1] === 'VERB' || tags[at + 1] === 'AUX' || tags[at + 1] === 'ADV' ? 'to' : 'prep'
  if (lower === 'of' || lower === 'for' || lower === 'about' || lower === 'as') return lower
  if (lower === 'over') return 'about'
  const tag = tags[at]
  if (tag === 'ADP' || tag === 'PART') return 'prep'
  if (tag === 'CCONJ') return 'conjunction'
  if (tag === 'VERB') return /ing$/.test(lower) ? 'ing' : 'other'
  if (startsClause(reading, at, end)) return 'clause'
  return tag === 'ADJ'
    ? 'adjective'
    : ['DET', 'NOUN', 'PROPN', 'PRON', 'NUM'].includes(tag ?? '')
      ? 'noun'
      : 'other'
}

const nominative = new Set(['he', 'she', 'they', 'we', 'i', 'there'])

/** A subject and, before any stop, a finite verb: `said | the plan would fail`. */
function startsClause({ tokens, tags, words, quotationOf }: Reading, at: number, end: number): boolean {
  if (nominative.has(tokens[at]?.lower ?? '')) return true
  if (!['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'].includes(tags[at] ?? '')) return false
  for (let place = at + 1; place < Math.min(end, at + 14); place += 1) {
    const tag = tags[place]
    if (tag === 'PUNCT' && quotationOf[place] === -1) return false
    if (tag === 'SCONJ' && place > at + 1) return false
    if (tag === 'AUX') return tags[place - 1] !== 'PART'
    if (tag === 'VERB') {
      const form = words[place]?.verb?.form
      const before = tags[place - 1]
      if (before === 'PART' || before === 'ADP' || before === 'AUX') return false
      return form !== 'ing' &&
        (form !== undefined || !/ing$/.test(tokens[place]?.lower ?? '')) &&
        form !== 'base'
        ? true
        : form === 'base' && (before === 'NOUN' || before === 'PRON')
    }
  }
  return false
}
