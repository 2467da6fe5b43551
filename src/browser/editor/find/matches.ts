export interface Query {
  readonly text: string
  /** Capitals count. */
  readonly matchCase: boolean
  readonly wholeWords: boolean
}

/** Half-open, in UTF-16 units. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What is typed on a keyboard finds what typography made of it. */
const alike: Readonly<Record<string, string>> = {
  "'": "['‘’‚]",
  '"': '["“”„«»]',
  ' ': '[ \\u00a0\\u202f]',
  '-': '[-\\u2010\\u2011]',
}

const letter = /[\p{L}\p{M}\p{N}_]/u

/** Where a text holds what is looked for: from left to right, without overlaps. */
export function findMatches(text: string, { text: wanted, matchCase, wholeWords }: Query): Range[] {
  if (wanted === '') return []
  const pattern = [...wanted.normalize('NFC')]
    .map(character => alike[character] ?? character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('')
  const found: Range[] = []
  for (const match of text.matchAll(new RegExp(pattern, matchCase ? 'gu' : 'giu'))) {
    const range = { from: match.index, to: match.index + match[0].length }
    if (!wholeWords || standsAlone(text, range)) found.push(range)
  }
  return found
}

function standsAlone(text: string, { from, to }: Range): boolean {
  const first = text.slice(from).match(/^./su)?.[0] ?? ''
  const before = text.slice(0, from).match(/.$/su)?.[0] ?? ''
  const last = text.slice(from, to).match(/.$/su)?.[0] ?? ''
  const after = text.slice(to).match(/^./su)?.[0] ?? ''
  return !(letter.test(first) && letter.test(before)) && !(letter.test(last) && letter.test(after))
}
