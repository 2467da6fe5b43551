import { type Note, note, type Rule, type Said, type StoryReading } from '../note.ts'
import { paragraphAt } from '../read-story.ts'
import { isFirm, restsOnSomebodysWord } from './firmness.ts'
import { isSameWord, sharedWords, tellingWords } from './shared-words.ts'

/** A headline or standfirst that says in the paper's own voice what the body has from somebody alone. */
export const firmerHeadline: Rule = story =>
  (['headline', 'standfirst'] as const).flatMap((field): Note[] => {
    const words = story.texts[field].trim()
    if (!words || leavesOpen(words) || isAttributed(story, field)) return []
    const said = restsOn(story, field)
    if (!said || names(words, said)) return []
    const claim = story.claims.find(({ anchor }) => anchor.field === field)
    return [
      note('firmer-headline', {
        at: { field, start: 0, end: story.texts[field].length },
        claim: claim?.id ?? null,
        words,
        beside: said.speaker ?? said.claim?.hops[0]?.outlet.wording ?? '',
        matter: field,
      }),
    ]
  })

/** Words and marks by which a headline says that it is somebody's word, or not sure. */
const open =
  /[?:‘“"]|(?:^|\s)'|\b(?:may|might|could|should|would|says?|said|claims?|warns?|accus\w+|alleg\w+|denies|denied|told|tells?|according|reportedly|feared|fears?|believed?|thought|hopes?|wants?|calls?|urges?|demands?|plans?|likely|appears?|seems?|vows?|promis\w+|predict\w*|expected|considers?)\b/iu

const leavesOpen = (words: string): boolean => open.test(words)

const isAttributed = ({ said }: StoryReading, field: 'headline' | 'standfirst'): boolean =>
  said.some(
    ({ at, claim, speaker }) =>
      at.field === field &&
      (speaker !== null ||
        (claim !== null &&
          claim.standing.standing !== 'asserted' &&
          claim.standing.standing !== 'unverified')),
  )

/**
 * What it rests on: for a headline what the first paragraph says mostly, for both whatever says nearly the same. Where
 * something firm says it too, nothing is the matter.
 */
function restsOn(story: StoryReading, field: 'headline' | 'standfirst'): Said | null {
  const telling = tellingWords(story.texts[field])
  const body = story.said.filter(({ at }) => at.field === 'body')
  const shared = (said: Said, words = said.words) => sharedWords(telling, tellingWords(words)).length
  const same = body.filter(said => shared(said) >= Math.max(3, telling.length * 0.6))
  if (same.some(said => !restsOnSomebodysWord(said)) || body.some(said => isFirm(said) && shared(said) >= 2))
    return null
  if (same[0]) return same[0]
  if (field === 'standfirst') return null
  const lead = paragraphAt(story, { field: 'body', start: 0, end: 0 })
  const [first] = body.filter(({ at }) => at.end <= lead.end)
  if (!first || !restsOnSomebodysWord(first)) return null
  const isMost = (first.at.end - first.at.start) * 2 > lead.end - lead.start
  return isMost && shared(first, story.texts.body.slice(lead.start, lead.end)) >= 2 ? first : null
}

/** Whoever speaks stands in the headline, mostly as who does it: *Police arrest three*, say police. */
function names(headline: string, { speaker, claim }: Said): boolean {
  const roles = claim ? [claim.source?.role ?? '', claim.source?.wording ?? ''] : [speaker ?? '']
  const heads = roles.flatMap(role => tellingWords(role.replace(/,.*| of .*| for .*/u, '')).slice(-1))
  const all = claim?.source?.kind === 'organisation' ? tellingWords(claim.source.wording) : []
  return tellingWords(headline).some(word => [...heads, ...all].some(head => isSameWord(word, head)))
}
