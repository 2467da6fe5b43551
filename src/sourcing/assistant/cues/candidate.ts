import { verbsBeforeOf } from '../lexicon/reporting-verbs.ts'
import { setOf } from '../lexicon/words.ts'
import type { Reading } from '../text/reading.ts'
import type { Range } from '../text/sentences.ts'
import { type VerbGroup, verbGroupAt } from '../text/verb-group.ts'

type CueKind = 'verb' | 'according' | 'noun' | 'adjective' | 'hearsay'

/** A place where an attribution might hang. */
export interface CueCandidate {
  readonly kind: CueKind
  readonly sentence: Range
  /** The cue's tokens; for a verb with its auxiliaries, negation and adverbs. */
  readonly from: number
  readonly to: number
  /** The word that decides: the verb, the noun, the adjective. */
  readonly head: number
  readonly group: VerbGroup | null
}

const copulas = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  "'s",
  "'re",
  "'m",
  'am',
  'feel',
  'feels',
  'felt',
  'remain',
  'remains',
  'remained',
  'seem',
  'seems',
  'seemed',
  'become',
  'becomes',
  'became',
  'grow',
  'growing',
  'sound',
  'sounded',
  'appear',
  'appeared',
  'being',
])

export function findCueCandidates(reading: Reading): CueCandidate[] {
  const found: CueCandidate[] = []
  for (const sentence of reading.sentences)
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const candidate = candidateAt(reading, at, sentence)
      if (candidate) found.push(candidate)
    }
  return found
}

function candidateAt(reading: Reading, at: number, sentence: Range): CueCandidate | null {
  const { words, tags, tokens } = reading
  const [word, tag] = [words[at], tags[at]]
  if (!word || tag === 'PUNCT') return null
  const plain = (kind: CueKind, from = at, to = at + 1): CueCandidate => ({
    kind,
    sentence,
    from,
    to,
    head: at,
    group: null,
  })
  if (word.hearsay) return plain('hearsay')
  if (tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to')
    return plain('according', at, at + 2)
  if (isVerb(reading, at, sentence)) {
    const group = verbGroupAt(reading, at, sentence.from)
    return { kind: 'verb', sentence, from: group.from, to: at + 1, head: at, group }
  }
  if (word.reportingAdjective && tag !== 'NOUN' && tag !== 'PROPN') {
    const group = verbGroupAt(reading, at, sentence.from)
    if (group.from < at && hasCopula(reading, group))
      return { kind: 'adjective', sentence, from: group.from, to: at + 1, head: at, group }
  }
  return word.reportingNoun && (tag === 'NOUN' || tag === 'VERB') ? plain('noun') : null
}

const hasCopula = ({ tokens }: Reading, { from, head }: VerbGroup): boolean =>
  tokens.slice(from, head).some(({ lower }) => copulas.has(lower))

const beforeOf = setOf(verbsBeforeOf)

function isNounBeforeOf({ words, tokens }: Reading, at: number): boolean {
  const verb = words[at]?.verb
  return (
    tokens[at + 1]?.lower === 'of' &&
    (verb?.form === 'base' || verb?.form === 'third') &&
    !beforeOf.has(verb.lemma)
  )
}

/** Determiners that can be a subject by themselves: `Another said`, `Both insist`. */
const standsAlone = setOf(
  'another both some many most few all each several neither either none any this that these those others',
)

function isVerb(reading: Reading, at: number, sentence: Range): boolean {
  const { words, tags, tokens, quotationOf } = reading
  const [word, tag] = [words[at], tags[at]]
  const reports = (word?.verb?.groups.length ?? 0) > 0 && !isNounBeforeOf(reading, at)
  if (reports && word?.closed === null) {
    const before = at > sentence.from ? tags[at - 1] : undefined
    const determined = before === 'DET' && !standsAlone.has(tokens[at - 1]?.lower ?? '')
    if (tag === 'VERB') return !(determined && word.verb?.form !== 'participle')
    return (
      tag === 'NOUN' &&
      before !== 'DET' &&
      before !== 'ADJ' &&
      before !== 'ADP' &&
      before !== 'PART' &&
      before !== 'NUM' &&
      (!word.reportingNoun || closesAside(reading, at, sentence))
    )
  }
  return tag === 'VERB' && quotationOf[at] === -1 && touchesQuotation(reading, at)
}

/** `…, the agency estimates.`: a phrase behind a comma, and then the end; a noun would stand in a clause of its own. */
function closesAside({ tags, tokens }: Reading, at: number, sentence: Range): boolean {
  if (!/^[.,;!?]$/.test(tokens[at + 1]?.text ?? '.')) return false
  let from = at
  while (
    from > sentence.from &&
    at - from < 7 &&
    ['PROPN', 'NOUN', 'ADJ', 'DET'].includes(tags[from - 1] ?? '')
  )
    from -= 1
  return from < at && from > sentence.from && /^[,”"’]$/.test(tokens[from - 1]?.text ?? '')
}

/** A verb that the lexicon does not list, beside somebody's words: `“Never,” she hissed`. */
const touchesQuotation = ({ tokens, quotationOf }: Reading, at: number): boolean => {
  const mark = (place: number) => quotationOf[place] !== undefined && quotationOf[place] !== -1
  return (
    mark(at - 1) ||
    mark(at - 2) ||
    mark(at - 3) ||
    (/^[,:]$/.test(tokens[at + 1]?.text ?? '') && mark(at + 2))
  )
}
