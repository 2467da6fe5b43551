import { withinQuotes } from '../../../../platform/text/index.ts'
import { count } from '../count.ts'

/** What a note holds; see `Note` of the sourcing room. */
interface Noted {
  readonly words: string
  readonly beside: string
  readonly matter: string
  readonly times: number
}

const titles = {
  'firmer-headline': 'Firmer than the text',
  'wider-paraphrase': 'More than the quotation',
  'quoted-word': 'Whose word',
  'unnumbered-sources': 'How many',
  'one-outlet': 'All through one outlet',
  'outlet-unlinked': 'Not to be looked up',
  'loaded-verb': 'A loaded word',
  'no-source': 'Who says so',
}

const missing: Readonly<Record<string, string>> = {
  link: 'no report of theirs has an address',
  date: 'no report of theirs has a date',
  both: 'no report of theirs is noted with an address and a date',
}

/** What a loaded word adds to what was said. */
const loads: Readonly<Record<string, string>> = {
  doubt: 'It hints that we do not believe it. If we do not, say what speaks against it; else “says” will do.',
  guilt: 'It makes a confession of what was said. Was there guilt, or something denied before?',
  stubborn:
    'It suggests that somebody holds on against better knowledge. Who doubted it, and is that in the text?',
  truth: 'It takes for granted that it is true, and that it was hidden. Do we know both?',
  unwilling: 'Nobody has to speak to us. “Declined” says what happened.',
  temper: 'It tells the reader how it sounded. The words themselves may show it better.',
}

const again = (times: number): string => (times > 1 ? ` It stands in ${times} places.` : '')

const why = {
  'firmer-headline': ({ beside, matter }: Noted) =>
    `The ${matter} says it as a fact; the text has it from ${beside || 'one source'} alone, and nothing noted makes it firmer. Should it say who says so?`,
  'wider-paraphrase': ({ beside }: Noted) =>
    `The quotation beside it does not say this: “${withinQuotes(beside)}”. Was it said, or was it in the question?`,
  'quoted-word': ({ beside, times }: Noted) =>
    `The quotation marks say that it is somebody’s word, and nobody is named${beside ? `: ${beside} may be passing on what somebody else said` : ''}. Whose is it?${again(times)}`,
  'unnumbered-sources': () =>
    'The words speak of several who are not named, and nothing says how many. Are they two, or one?',
  'one-outlet': ({ words, times }: Noted) =>
    `All that is new here, ${count(times, 'claim', 'claims')}, came through ${words}: whoever speaks, it is one report. Does the text say so plainly, and could somebody be asked directly?`,
  'outlet-unlinked': ({ words, matter, times }: Noted) =>
    `${times > 1 ? `${times} claims come` : 'This came'} through ${words}, and ${missing[matter] ?? missing.both}. A reader could not look it up.`,
  'loaded-verb': ({ beside, matter, times }: Noted) =>
    `${loads[matter] ?? ''}${beside ? ` Said of ${beside}.` : ''}${again(times)}`,
  'no-source': ({ matter }: Noted) =>
    matter === 'hearsay'
      ? 'It is passed on without saying by whom. Who is it that says or believes this?'
      : 'It stands as a fact, and neither a source nor another claim is noted for it. How do we know?',
}

/** What an editor would look at before a story is published. Calm: it asks, and it may be wrong. */
export const sourcingNotes = {
  title: 'Before you publish, look at',
  about: 'Notes, no more: nothing waits for them. “Looked at” puts one aside until its words change.',
  lookedAt: 'Looked at',
  nothingLeft: 'Somebody looked at all there was to look at.',
  aside: (number: number) => `Looked at (${number})`,
  asideBy: (name: string, when: string) => ` ${name}, ${when} `,
  bringBack: 'Show again',
  claim: 'The claim',
  count: (number: number) => `${count(number, 'thing', 'things')} to look at before publishing`,
  titles,
  why,
}
