import { wordsIn } from '../../anchors/words.ts'
import { type Note, note, type Rule, type Said, type StoryReading } from '../note.ts'
import { isQuoted } from '../read-story.ts'
import { type Load, loadedWords } from './loaded-words.ts'

interface LoadedCue {
  readonly said: Said
  readonly load: Load
  /** The verb or noun whose form it is. */
  readonly word: string
  readonly at: Note['at']
}

/** A cue in the paper's own voice that judges what it reports. One note a word and speaker. */
export const loadedVerb: Rule = story => {
  const cues = story.said.flatMap(said => loadedCue(story, said) ?? [])
  return [...Map.groupBy(cues, ({ word }) => word).values()]
    .flatMap(bySpeaker)
    .map(([speaker, same]): Note => {
      const [{ at, said, load }] = same
      return note('loaded-verb', {
        at,
        claim: said.claim?.id ?? null,
        words: story.texts[at.field].slice(at.start, at.end),
        beside: speaker,
        matter: load,
        times: same.length,
      })
    })
}

type Same = [LoadedCue, ...LoadedCue[]]

/** Where only one speaker is named, *he* and *she* are taken for that one. */
function bySpeaker(cues: readonly LoadedCue[]): [speaker: string, same: Same][] {
  const named = new Set(cues.map(({ said }) => speakerOf(said)).filter(speaker => speaker !== ''))
  const [only] = named.size === 1 ? named : []
  return [...Map.groupBy(cues, ({ said }) => speakerOf(said) || (only ?? ''))] as [string, Same][]
}

const speakerOf = ({ speaker }: Said): string =>
  speaker === null || /^(?:he|she|it|they|who|that|which)$/iu.test(speaker) ? '' : speaker

function loadedCue(story: StoryReading, said: Said): LoadedCue | null {
  const { cueAt, at } = said
  if (!cueAt || isQuoted(story, cueAt)) return null
  const text = story.texts[cueAt.field]
  for (const { text: form, start, end } of wordsIn(text.slice(cueAt.start, cueAt.end), cueAt.start)) {
    const known = loadedWords.get(form)
    if (!known) continue
    if (
      known.word === 'admit' &&
      (crime.test(text.slice(end, end + 80)) || letIn.test(text.slice(Math.max(0, start - 40), start)))
    )
      continue
    if (known.word === 'refuse' && !speech.test(text.slice(end, end + 40))) continue
    return { said, ...known, at: { field: at.field, start, end } }
  }
  return null
}

/** Before a court one admits an offence, which is the word for it. */
const crime =
  /^\s+(?:(?:to|the|a|an|one|two|three|four|several|\d+)\s+)*(?:\p{L}+\s+){0,2}(?:charges?|counts?|offences?|offenses?|guilt|theft|fraud|murder|manslaughter|assault|burglary|robbery|arson|perjury|driving|causing|possess\w+|handling|conspir\w+|stealing|killing)\b/iu
/** Whoever *was admitted* went to hospital, or through a door. */
const letIn = /\b(?:is|are|was|were|be|been|being)\s+(?:\p{L}+ly\s+)?$/iu
/** To refuse an offer is what it is; to refuse to speak is the paper's view of a right. */
const speech =
  /^\s+to\s+(?:be\s+)?(?:comment|say|answer|discuss|speak|talk|name|give|elaborate|confirm|respond|interview|drawn?)/iu
