import { spellOut } from '../platform/text/index.ts'

/** The words of a text in small plain letters: *Ærøskøbing's José* gives `aeroskobing`, `s`, `jose`. */
export const searchWords = (text: string): string[] =>
  spellOut(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, ''),
  ).match(/[\p{L}\p{N}]+/gu) ?? []

/** Each with a space before it, so that ` jo` finds a word by its beginning. */
export const wordIndex = (...texts: readonly (string | null)[]): string =>
  texts
    .flatMap(text => searchWords(text ?? ''))
    .map(word => ` ${word}`)
    .join('')
