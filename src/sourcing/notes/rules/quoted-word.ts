import { type TextField, textFields } from '../../anchors/anchor.ts'
import { type Note, note, type Rule, type Said, type StoryReading, type Stretch } from '../note.ts'
import { isWithin, overlaps, paragraphAt, sentenceAt } from '../read-story.ts'

/** A few words in quotation marks that are nobody's: the text does not say whose they are. One note for the same words. */
export const quotedWord: Rule = story => {
  const all = textFields.flatMap(field =>
    story.quotations[field]
      .filter(quotation => isFewWords(story.texts[field].slice(quotation.start, quotation.end)))
      .map(quotation => ({
        field,
        ...quotation,
        words: bare(story.texts[field].slice(quotation.start, quotation.end)),
      })),
  )
  const nobodys = Map.groupBy(all, ({ words }) => words.toLowerCase())
  return [...nobodys.values()].flatMap((places): Note[] => {
    const [first] = places
    if (
      !first ||
      places.some(place => hasSpeaker(story, place) || isName(story, place) || standsAlone(story, place))
    )
      return []
    const at = { field: first.field, start: first.start, end: first.end }
    const claim = story.claims.find(({ anchor }) => anchor.field === at.field && isWithin(at, anchor))
    return [
      note('quoted-word', {
        at,
        claim: claim?.id ?? null,
        words: first.words,
        beside: outletOf(story, places),
        times: places.length,
      }),
    ]
  })
}

/** A heading in quotation marks is explained by what stands under it. */
const standsAlone = (story: StoryReading, place: Place): boolean => isWithin(paragraphAt(story, place), place)

type Place = Stretch & { readonly field: TextField }

const bare = (quotation: string): string => quotation.replace(/^\W+|\W+$/gu, '').replace(/\s+/gu, ' ')

/** A quotation of more words is somebody's speech, whose speaker may stand further off. */
const isFewWords = (quotation: string): boolean =>
  /^\S*\p{Ll}/u.test(quotation.slice(1)) &&
  !/[.!?,…][^\p{L}]*$/u.test(quotation) &&
  quotation.split(/\s+/).length <= 3

/** Somebody speaks in the sentence, or beside it in the paragraph; an outlet only passes on what others say. */
function hasSpeaker(story: StoryReading, place: Place): boolean {
  const within =
    place.field === 'body' ? paragraphAt(story, place) : { start: 0, end: story.texts[place.field].length }
  return story.said.some(said => {
    if (said.at.field !== place.field || said.speaker === null || isOutlet(story, said)) return false
    if (said.claim?.embeddedIn || said.claim?.manner === 'background') return false
    if (said.speakerAt && overlaps(said.speakerAt, place)) return true
    return said.at.start < within.end && said.at.end > within.start
  })
}

const isOutlet = (story: StoryReading, { claim, speaker }: Said): boolean =>
  claim
    ? claim.source?.outlet === 'outlet'
    : outlets(story).some(wording => speaker?.toLowerCase().includes(wording.toLowerCase()))

const outlets = ({ claims }: StoryReading): string[] => [
  ...new Set(claims.flatMap(({ hops }) => hops.map(({ outlet }) => outlet.wording))),
]

const outletOf = ({ said }: StoryReading, places: readonly Place[]): string =>
  said.find(
    ({ at, claim }) =>
      claim?.source?.outlet === 'outlet' &&
      places.some(place => at.field === place.field && isWithin(place, at)),
  )?.speaker ?? ''

/** Quotation marks that name a thing: a title, what something is called, what stands on a sign. */
function isName(story: StoryReading, { field, start, end }: Place): boolean {
  const text = story.texts[field]
  const before = text.slice(sentenceAt(story, { field, start, end }).start, start)
  return (
    /(?:\b(?:call(?:s|ed|ing)?|known as|dub(?:s|bed)?|nicknam\w+|nam\w+|term\w*|label\w*|titled?|entitled|words?|phrases?|password|hashtag|marked|read(?:s|ing)?|sign\w*|headed|spel(?:t|ls|led)|means?|meaning|as)\b[\p{L}\s,]{0,24})$/iu.test(
      before,
    ) ||
    (/\p{Lu}/u.test(text.charAt(start + 1)) && start > sentenceAt(story, { field, start, end }).start)
  )
}
