import { numberOfPeople } from './number-of-people.ts'

/** Where the words that name somebody end and what is said of them begins: *officials | close to the talks*. */
const tail =
  /\s(?:of|in|at|on|to|with|from|for|by|inside|within|near|close|familiar|who|which|that|whose|speaking|briefed|involved|working|and|,).*$/iu
const pluralWords = new Set([
  'people',
  'men',
  'women',
  'children',
  'both',
  'several',
  'many',
  'some',
  'those',
])
const singularInS = /(?:ss|us|is|news|series|press)$/iu

/** Whether words speak of several: *informed sources*, *two people in the ministry*. */
export function isPlural(wording: string): boolean {
  const words =
    wording
      .replace(tail, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const last = words.at(-1) ?? ''
  if (words.some(word => pluralWords.has(word))) return true
  return last.length > 3 && last.endsWith('s') && !singularInS.test(last)
}

/** Never a plural for one source, as news agencies have it. */
export const isPluralForOne = (wording: string, number: string): boolean =>
  numberOfPeople(number) === 1 && isPlural(wording)
