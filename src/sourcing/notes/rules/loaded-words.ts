import { formsOf } from '../../assistant/lexicon/inflect.ts'

/**
 * Words that say more than that somebody said something, by what they add. Left out is what only looks loaded: *alleges* is
 * what courts need, *confirms* and *denies* say what somebody did, *warns* and *notes* are too common to stop at.
 */
const loadedVerbs = {
  /** Do not believe this: said of one side only, it takes sides. */
  doubt: 'claim purport profess',
  /** There was guilt, or something hidden, and now it is out. */
  guilt: 'admit concede confess',
  /** It was doubted, and they go on against better knowledge. */
  stubborn: 'insist protest',
  /** It is true, and it was kept from us. */
  truth: 'reveal divulge expose',
  /** They ought to have. */
  unwilling: 'refuse',
  /** How loud or how vain they were is told instead of shown. */
  temper: 'slam blast rant gloat boast brag whine moan scoff sneer lambast lambaste',
} as const

const loadedNouns = {
  doubt: 'purported',
  guilt: 'admission confession',
  truth: 'revelation revelations',
  temper: 'boast rant tirade',
} as const

export type Load = keyof typeof loadedVerbs

/** What each form adds, and the word it is a form of. */
export const loadedWords: ReadonlyMap<string, { readonly load: Load; readonly word: string }> = new Map([
  ...Object.entries(loadedVerbs).flatMap(([load, verbs]) =>
    verbs
      .split(' ')
      .flatMap(verb =>
        Object.values(formsOf(verb)).map(form => [form, { load: load as Load, word: verb }] as const),
      ),
  ),
  ...Object.entries(loadedNouns).flatMap(([load, nouns]) =>
    nouns.split(' ').map(noun => [noun, { load: load as Load, word: noun }] as const),
  ),
])
