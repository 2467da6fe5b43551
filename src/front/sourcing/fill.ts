import type { Child } from 'hono/jsx'

/**
 * A sentence of the catalogue with markup in its places: `fill(t.told, <a …>the BBC</a>)`. The sentence is a function
 * of words; it is asked once with signs that no text holds, and each sign makes room for its child.
 */
export const fill = (sentence: (...words: string[]) => string, ...children: readonly Child[]): Child[] =>
  sentence(...children.map((_, place) => `\0${place}\0`))
    .split('\0')
    .map((part, at) => (at % 2 === 0 ? part : children[Number(part)]))

/** A note ends like a sentence, whoever wrote it. */
export const withStop = (text: string): string =>
  /[.!?…。؟]["”’»)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`

/** The same words at the head of a sentence. */
export const capital = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
