import { spellOut } from '../../platform/text/index.ts'

/** Marks that ride on letters: accents, vowel signs are kept where a script needs them (only Latin, Greek, Cyrillic fold). */
const accents = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu

const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu

/** A word as it is looked for: lower case, without accents and apostrophes, so that `Café’s` is found by `cafes`. */
const foldWord = (text: string): string =>
  spellOut(text.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase()).replace(
    /[^\p{L}\p{N}\p{M}]/gu,
    '',
  )

export interface PlacedWord {
  readonly folded: string
  readonly from: number
  readonly to: number
}

/** The words of a text and where they stand in it. Both databases index these, so both find the same. */
export const placedWords = (text: string): PlacedWord[] =>
  [...text.matchAll(word)].flatMap(match => {
    const folded = foldWord(match[0])
    return folded ? [{ folded, from: match.index, to: match.index + match[0].length }] : []
  })

/** A text as the index holds it: folded words with single spaces. */
export const foldText = (text: string): string =>
  placedWords(text)
    .map(({ folded }) => folded)
    .join(' ')
