/** `1 comment`, `30 comments`. */
export const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

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
  `${spelled[number] ?? number.toLocaleString('en')} ${number === 1 ? one : many}`
