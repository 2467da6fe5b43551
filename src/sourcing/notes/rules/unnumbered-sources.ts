import { isPlural } from '../../plural.ts'
import { type Note, note, type Rule, type Said } from '../note.ts'

/** Several people who are not named, and nothing that says how many. One note a wording. */
export const unnumberedSources: Rule = ({ said, texts }) => {
  const unnumbered = said.filter(isUnnumbered)
  return [
    ...Map.groupBy(unnumbered, ({ claim, speaker }) => claim?.source?.id ?? speaker?.toLowerCase()).values(),
  ].flatMap((places): Note[] => {
    const [first] = places
    if (!first) return []
    const at = first.speakerAt ?? first.at
    return [
      note('unnumbered-sources', {
        at: { field: at.field, start: at.start, end: at.end },
        claim: first.claim?.id ?? null,
        words: first.claim ? (first.speaker ?? '') : texts[at.field].slice(at.start, at.end),
        times: places.length,
      }),
    ]
  })
}

function isUnnumbered({ claim, speaker }: Said): boolean {
  if (speaker === null || counted.test(speaker) || !isPlural(speaker.replace(/["“”‘’]/gu, ''))) return false
  if (!claim) return nobody.test(speaker)
  return claim.source?.anonymity != null && !counted.test(claim.source.anonymity.number)
}

const counted =
  /\p{N}|\b(?:a pair|both|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|half a dozen|a couple)\b/iu

/** Words that never stand for people who could be looked up; *officials* might. */
const nobody = /\b(?:sources|insiders)\b|\bpeople (?:familiar|close|briefed|with knowledge)\b/iu
