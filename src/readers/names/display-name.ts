import { cleanLine, countCharacters } from '../../platform/text/index.ts'

const shortest = 2
const longest = 40

export type NameProblem = 'too-short' | 'too-long' | 'kept'

/** A display name as its owner meant it: one line, no control characters, no marks that turn the text's direction. */
export const cleanName = (name: string): string => cleanLine(name)

/** What is wrong with the length of a cleaned name. Letters and digits are needed; marks and smileys alone are no name. */
export function lengthProblem(name: string): NameProblem | null {
  // Combining marks can pile up on one character without end. And counting a megabyte takes long.
  if (name.length > 4 * longest) return 'too-long'
  const characters = countCharacters(name)
  if (characters < shortest || !/[\p{L}\p{N}]/u.test(name)) return 'too-short'
  return characters > longest ? 'too-long' : null
}

/** Letters that pass for a Latin one at a glance (a short list out of Unicode's TR 39 confusables). */
const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  $: 's',
  '@': 'a',
  '|': 'l',
  '!': 'l',
  i: 'l',
  ı: 'l',
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'l',
  ӏ: 'l',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'l',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
}

/** A name's outline: two names with the same one are taken for each other. Empty when nothing is left. */
export const foldName = (name: string): string =>
  [...name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')]
    .map(letter => lookAlikes[letter] ?? letter)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a name speaks for the paper: its own name, or an office there, alone or with each other. */
export function speaksForPaper(name: string, paperName: string, officeNames: readonly string[]): boolean {
  const folded = foldName(name)
  const paper = foldName(paperName)
  const isOffice = officeNames.some(office => foldName(office) === folded)
  // A paper with a very short name must not claim every word that holds it.
  return isOffice || folded === paper || (paper.length >= 5 && folded.includes(paper))
}
