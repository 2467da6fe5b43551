import { isInsideCharacter } from './anchor.ts'

export interface Word {
  readonly start: number
  readonly end: number
  /** In small letters. */
  readonly text: string
}

export const wordsIn = (text: string, offset = 0): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    start: offset + index,
    end: offset + index + word.length,
    text: word.toLowerCase(),
  }))

/** Not between two letters of one word. */
export const isWordEdge = (text: string, place: number): boolean =>
  !(
    /[\p{L}\p{N}\p{M}]$/u.test(characterBefore(text, place)) &&
    /^[\p{L}\p{N}\p{M}]/u.test(characterAfter(text, place))
  )

const characterBefore = (text: string, place: number): string =>
  text.slice(place - (isInsideCharacter(text, place - 1) ? 2 : 1), place)

const characterAfter = (text: string, place: number): string =>
  text.slice(place, place + (isInsideCharacter(text, place + 1) ? 2 : 1))
