/** A word or a mark of punctuation; positions are UTF-16 offsets into the text as it was given. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** A line break stands before it: the first token of a paragraph. */
  readonly opensParagraph: boolean
  /** White space stands before it. */
  readonly spaced: boolean
}

const abbreviations = new Set(
  `mr mrs ms dr prof rev hon st sen sens rep reps gov govs gen col lt maj capt cmdr adm sgt cpl pvt pres det supt insp
cllr sr jr jan feb mar apr jun jul aug sept sep oct nov dec inc ltd corp co bros vs etc nos approx dept univ assn
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
vt va wash wis wyo ft mt ave blvd est fig ed eds`.split(/\s+/),
)

/** Words, numbers with their separators, initials such as `U.S.`, and otherwise one mark at a time. */
const pattern =
  /\p{Lu}\.(?:\p{Lu}\.)+|[pa]\.m\.|\d+(?:-\p{L}+)+|(?:[$£€¥]\s?)?\d+(?:[.,:]\d+)*(?:%|[a-z]+)?|[@#]?[\p{L}\p{M}\p{N}_]+(?:[-'’./&](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}_]+)*|\.{2,}|--+|''|``|[^\s]/gu

const clitic = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/i

/** Splits a text the way treebanks do: `don't` is `do` and `n't`, `minister's` is `minister` and `'s`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  const scanner = new RegExp(pattern)
  const paragraph = isHardWrapped(text) ? /(?:\r?\n|\u2028|\u2029)\s*?(?:\n|\u2029)/ : /[\n\r\u2028\u2029]/
  let last = 0
  for (let match = scanner.exec(text); match; match = scanner.exec(text)) {
    const gap = text.slice(last, match.index)
    const opensParagraph = tokens.length === 0 || (gap.length > 0 && paragraph.test(gap))
    const spaced = gap.length > 0
    last = endWithAbbreviation(text, match.index, match[0])
    scanner.lastIndex = last
    const whole = text.slice(match.index, last)
    const head = clitic.exec(whole)?.[1] ?? whole
    tokens.push(token(head, match.index, opensParagraph, spaced))
    if (head !== whole) tokens.push(token(whole.slice(head.length), match.index + head.length, false, false))
  }
  return tokens
}

/** Whether lines were broken at a width rather than where paragraphs end: most lines then stop in mid-sentence. */
function isHardWrapped(text: string): boolean {
  const single = text.match(/[^\n\r]\r?\n(?=[^\s])/g) ?? []
  return single.length > 3 && single.filter(one => /^[\p{L}\p{N},;]/u.test(one)).length > single.length * 0.6
}

const token = (text: string, start: number, opensParagraph: boolean, spaced: boolean): Token => ({
  start,
  end: start + text.length,
  text,
  lower: text.toLowerCase().replace('’', "'"),
  opensParagraph,
  spaced,
})

const endWithAbbreviation = (text: string, start: number, word: string): number => {
  const end = start + word.length
  if (text[end] !== '.' || !/^\p{Lu}/u.test(word)) return end
  const isAbbreviation =
    abbreviations.has(word.toLowerCase().replace(/^[dri]-/, '')) || (word.length === 1 && word !== 'I')
  return isAbbreviation ? end + 1 : end
}
