import type { Span } from '../assistant/attribution.ts'
import { type CueCandidate, findCueCandidates } from '../assistant/cues/candidate.ts'
import { cueFeatures } from '../assistant/cues/features.ts'
import { findSourceCandidates } from '../assistant/sources/candidates.ts'
import { sourceFeatures } from '../assistant/sources/features.ts'
import { type Reading, readText } from '../assistant/text/reading.ts'
import type { WordClassWeights } from '../assistant/text/word-class-tagger.ts'
import type { MarkedAttribution, MarkedText } from './annotation.ts'
import type { Choice } from './learn.ts'

interface Examples {
  readonly cues: Choice[]
  readonly sources: Choice[]
  /** Marked sources that no candidate matches: the ceiling of what can be found. */
  readonly unreachable: string[]
}

/** Turns marked articles into decisions: is this a cue, and which phrase is its source? */
export function examplesFrom(articles: readonly MarkedText[], wordClasses: WordClassWeights): Examples {
  const examples: Examples = { cues: [], sources: [], unreachable: [] }
  for (const { text, attributions } of articles) {
    const reading = readText(text, wordClasses)
    const candidates = findCueCandidates(reading)
    for (const cue of candidates) {
      const others = candidates.filter(({ sentence }) => sentence === cue.sentence)
      const marked = attributions.find(one => one.cue.some(span => holds(span, reading, cue)))
      examples.cues.push({ options: [[], cueFeatures(reading, cue, others)], right: marked ? 1 : 0 })
      if (marked) addSource(examples, text, reading, cue, marked)
    }
  }
  return examples
}

function addSource(
  examples: Examples,
  text: string,
  reading: Reading,
  cue: CueCandidate,
  { source }: MarkedAttribution,
): void {
  const candidates = [null, ...findSourceCandidates(reading, cue)]
  const wanted = source[0]
  const right = wanted
    ? candidates.findIndex(
        one =>
          one &&
          reading.tokens[one.from]?.start === wanted[0] &&
          reading.tokens[one.to - 1]?.end === wanted[1],
      )
    : 0
  if (right < 0)
    examples.unreachable.push(
      `${wanted ? text.slice(...wanted) : ''} ~ ${text.slice(reading.tokens[cue.from]?.start, reading.tokens[cue.to - 1]?.end)}`,
    )
  else examples.sources.push({ options: candidates.map(one => sourceFeatures(reading, cue, one)), right })
}

const holds = ([start, end]: Span, { tokens }: Reading, { head }: CueCandidate): boolean => {
  const token = tokens[head]
  return token !== undefined && token.start >= start && token.end <= end
}
