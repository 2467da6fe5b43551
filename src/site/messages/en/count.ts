import { language } from './language.ts'

/** `1 comment`, `30 comments`. */
export const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString(language)} ${number === 1 ? one : many}`

const spelled = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** `three documents`: in words up to twelve, as a sentence has them. */
export const some = (number: number, one: string, many: string): string =>
  `${spelled[number] ?? number.toLocaleString(language)} ${number === 1 ? one : many}`
