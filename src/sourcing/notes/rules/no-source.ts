import { type Note, note, type Rule, type Said, type StoryReading } from '../note.ts'
import { isQuoted } from '../read-story.ts'

/** A fact in the body that nobody is named for, and that nothing noted supports; or that is said *to be said*. */
export const noSource: Rule = story =>
  story.said.flatMap((said): Note[] => (isNobodys(story, said) ? [about(said)] : []))

const about = ({ at: { field, start, end }, words, claim }: Said): Note =>
  note('no-source', {
    at: { field, start, end },
    claim: claim?.id ?? null,
    words,
    matter: claim ? 'claim' : 'hearsay',
  })

const isNobodys = (story: StoryReading, said: Said): boolean =>
  said.at.field === 'body' && (said.claim ? isUnsourced(story, said) : isHearsay(story, said))

/** What is marked as the reporter's judgement or as publicly known has its answer. */
function isUnsourced({ claims }: StoryReading, { claim }: Said): boolean {
  if (!claim || claim.source || claim.hops.length > 0 || claim.kind === 'judgement') return false
  if (claim.manner !== 'unattributed' || claim.embeddedIn) return false
  if (claim.standing.standing !== 'asserted' && claim.standing.standing !== 'unverified') return false
  return !claims.some(
    other =>
      other.source !== null &&
      (other.links.some(({ to, kind }) => kind === 'supports' && to === claim.id) ||
        other.embeddedIn === claim.id),
  )
}

const hearsay =
  /\breportedly\b|\b(?:is|are|was|were|been)\s+(?:\p{L}+ly\s+)?(?:understood|believed|thought|said|rumou?red|claimed)$/iu

/** *It is understood that*, *is said to*: somebody knows who. */
function isHearsay(story: StoryReading, { at, speaker, cueAt }: Said): boolean {
  if (speaker !== null || !cueAt || isQuoted(story, at) || isQuoted(story, cueAt)) return false
  return hearsay.test(story.texts[cueAt.field].slice(cueAt.start, cueAt.end))
}
