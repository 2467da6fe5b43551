import { type Note, note, type Rule, type Said, type StoryReading } from '../note.ts'
import { paragraphAt } from '../read-story.ts'
import { sharedWords, tellingWords } from './shared-words.ts'

/**
 * A paraphrase that says more than the quotation beside it, by the same speaker about the same thing: it includes
 * somebody by name, gives a number, or leaves no exception.
 */
export const widerParaphrase: Rule = story => {
  const body = story.said.filter(({ at }) => at.field === 'body')
  return body.flatMap((paraphrase, index): Note[] => {
    if (hasQuotation(story, paraphrase) || paraphrase.speaker === null) return []
    const quotation = body[index + 1]
    if (!quotation || !isQuotation(story, quotation) || !isBeside(story, paraphrase, quotation)) return []
    const more = moreThan(paraphrase.words, quotation.words)
    if (!more) return []
    const start = paraphrase.at.start + paraphrase.words.indexOf(more)
    return [
      note('wider-paraphrase', {
        at: { field: 'body', start, end: start + more.length },
        claim: paraphrase.claim?.id ?? null,
        words: more,
        beside: quotation.words.replace(/^["“‘'”]+|[,.]?["”’'“]+$/gu, ''),
      }),
    ]
  })
}

const hasQuotation = ({ quotations }: StoryReading, { at }: Said): boolean =>
  quotations[at.field].some(({ start, end }) => start < at.end && at.start < end)

/** All of it is in quotation marks, and long enough to hold a statement. */
const isQuotation = ({ quotations }: StoryReading, { at, words }: Said): boolean =>
  words.split(/\s+/).length >= 4 &&
  quotations[at.field].some(({ start, end }) => start <= at.start + 1 && end >= at.end - 1)

/** The quotation bears on the paraphrase: the desk says so, or it declines to say, or it says mostly the same. */
function isBeside(story: StoryReading, paraphrase: Said, quotation: Said): boolean {
  if (quotation.at.start > paragraphAt(story, paraphrase.at).end) return false
  if (!isOneSpeaker(paraphrase, quotation)) return false
  if (
    paraphrase.claim &&
    quotation.claim?.links.some(({ to, kind }) => kind === 'supports' && to === paraphrase.claim?.id)
  )
    return true
  if (declines.test(quotation.words)) return true
  const words = tellingWords(quotation.words)
  return words.length >= 3 && sharedWords(words, tellingWords(paraphrase.words)).length * 2 > words.length
}

const declines =
  /\bname (?:nobody|no one|no names)\b|\b(?:(?:will|would|can|could|do|did|am|are|shall)(?: not|n[’']t)|won[’']t|cannot|not going to|decline to|refuse to)\s+(?:be\s+|go\s+)?(?:specif|name|naming|say (?:which|who|how)|identif|confirm|give (?:names|numbers|figures)|go into|into)/iu

const pronoun = /^(?:he|she|they|it)$/iu

const isOneSpeaker = (one: Said, other: Said): boolean =>
  one.claim?.source && other.claim?.source
    ? one.claim.source.id === other.claim.source.id
    : other.speaker !== null &&
      (pronoun.test(other.speaker) ||
        one.speaker?.split(/\s+/).at(-1)?.toLowerCase() === other.speaker.split(/\s+/).at(-1)?.toLowerCase())

const including =
  /\b(?:including|among them|such as)\s+(?:the\s+)?\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+(?:and\s+)?\p{Lu}[\p{L}\p{M}’'.-]*)*/u
const amongThem = /\p{Lu}[\p{L}\p{M}’'.-]*\s+among them\b/u
const number =
  /(?<![\p{L}\p{N}])(?:\d[\d.,]*%?|(?:all|every|none|never|always|nobody|everyone|everybody))(?![\p{L}\p{N}])/giu

/** The first words of the paraphrase that nothing in the quotation covers. */
function moreThan(paraphrase: string, quotation: string): string | null {
  const quoted = quotation.toLowerCase()
  const [named] = including.exec(paraphrase) ?? amongThem.exec(paraphrase) ?? []
  if (named) {
    const names = tellingWords(named.replace(/^(?:including|among them|such as)\s+|\s+among them$/gu, ''))
    if (names.length > 0 && sharedWords(names, tellingWords(quotation)).length === 0)
      return named.replace(/[.]$/u, '')
  }
  for (const [found] of paraphrase.matchAll(number)) {
    const bare = found.replace(/[.,]$/u, '')
    if (/^\p{N}/u.test(bare) ? !/\p{N}/u.test(quoted) && !numberWord.test(quoted) : !absolute.test(quoted))
      return bare
  }
  return null
}

const numberWord =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|half|quarter|third)\b/u
const absolute =
  /\b(?:all|every\w*|none|never|no|not|nobody|always|any\w*|only|whole|entire\w*|complete\w*)\b|n[’']t\b/u
