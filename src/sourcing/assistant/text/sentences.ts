import type { Token } from './token.ts'

/** Tokens from `from` up to, but without, `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

const closers = new Set(['"', '”', '’', "'", "''", ')', ']', '»'])
const starters = new Set([
  'the',
  'a',
  'an',
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'in',
  'on',
  'at',
  'but',
  'and',
  'his',
  'her',
  'their',
  'this',
  'that',
])

const states =
  /^(?:[DRI]-)?(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.$/

/** Nobody writes sentences of more tokens; a text without any stop is cut, so that its length costs only its length. */
const longest = 300

/** Sentence boundaries: a stop, with the quotation marks that close after it, before a capital, a number or a mark. */
export function splitSentences(tokens: readonly Token[]): Range[] {
  const sentences: Range[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const next = tokens[at + 1]
    if (next?.opensParagraph || next === undefined || at - from >= longest) {
      sentences.push({ from, to: at + 1 })
      from = at + 1
      continue
    }
    const stop = endOfStop(tokens, at)
    if (stop === -1) continue
    sentences.push({ from, to: stop })
    from = stop
    at = stop - 1
  }
  return sentences
}

/** Where the sentence that may end at `at` ends, or -1 when it goes on. */
function endOfStop(tokens: readonly Token[], at: number): number {
  const word = tokens[at]
  if (!word) return -1
  const abbreviated = word.text.length > 1 && word.text.endsWith('.') && !/^\.+$/.test(word.text)
  if (!abbreviated && !['.', '!', '?', '…', '...', '....'].includes(word.text)) return -1
  let end = at + 1
  while (end < tokens.length && isCloser(tokens[end]) && !tokens[end]?.spaced) end += 1
  const next = tokens[end]
  if (!next || next.opensParagraph) return -1
  if (!next.spaced) return -1
  // `…, D-Nev. Others laughed`: a state ends a sentence when a capital follows, since else a comma would.
  if (abbreviated && states.test(word.text)) return /^[\p{Lu}"“‘]/u.test(next.text) ? end : -1
  if (abbreviated)
    return end === at + 1 &&
      starters.has(next.lower) &&
      /^\p{Lu}/u.test(next.text) &&
      !/^\p{Lu}\p{Ll}/u.test(word.text)
      ? end
      : -1
  return /^[\p{Lu}\p{N}"“‘'`([—–@#•$£€-]/u.test(next.text) ? end : -1
}

const isCloser = (one: Token | undefined): boolean => one !== undefined && closers.has(one.text)

/** The sentence that a token is in, by halving. */
export function sentenceAt(sentences: readonly Range[], token: number): Range | undefined {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.to ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return sentences[low]
}
