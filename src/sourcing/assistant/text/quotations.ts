import type { Range } from './sentences.ts'
import type { Token } from './token.ts'

/**
 * What stands between quotation marks, the marks included. A quotation that is open when its paragraph ends closes
 * there: newspapers open each paragraph of a long quotation anew and close the last one only.
 */
export function findQuotations(tokens: readonly Token[]): Range[] {
  const found: Range[] = []
  let from = -1
  let mark = ''
  for (let at = 0; at < tokens.length; at += 1) {
    const one = tokens[at] as Token
    if (one.opensParagraph && from >= 0) {
      if (at - from > 3) found.push({ from, to: at })
      from = -1
    }
    if (from >= 0) {
      if (!closes(tokens, at, mark)) continue
      found.push({ from, to: at + 1 })
      from = -1
    } else if (opens(tokens, at)) {
      from = at
      mark = one.text
    }
  }
  if (from >= 0 && tokens.length - from > 3) found.push({ from, to: tokens.length })
  return found
}

function opens(tokens: readonly Token[], at: number): boolean {
  const one = tokens[at] as Token
  if (['“', '"', '«', '„', '``', "''"].includes(one.text)) return true
  if (one.text !== '‘' && one.text !== "'") return false
  const next = tokens[at + 1]
  if (!next || next.spaced || next.opensParagraph) return false
  if (!one.spaced && !one.opensParagraph && !/^[([—–-]$/.test(tokens[at - 1]?.text ?? '')) return false
  return closingSingle(tokens, at) > 0
}

function closes(tokens: readonly Token[], at: number, mark: string): boolean {
  const text = (tokens[at] as Token).text
  if (mark === '“' || mark === '„') return text === '”' || (text === '“' && mark === '„')
  if (mark === '"' || mark === '``' || mark === "''") return text === '"' || text === "''"
  if (mark === '«') return text === '»'
  return isClosingSingle(tokens, at)
}

const closingSingle = (tokens: readonly Token[], at: number): number => {
  for (let place = at + 2; place < Math.min(tokens.length, at + farthest); place += 1) {
    if (tokens[place]?.opensParagraph) return -1
    if (isClosingSingle(tokens, place)) return place
  }
  return -1
}

/** How many tokens the end of a quotation in single marks is looked for. */
const farthest = 400

/** An apostrophe ends a quotation when a word or stop touches its left side and none its right. */
function isClosingSingle(tokens: readonly Token[], at: number): boolean {
  const one = tokens[at] as Token
  if ((one.text !== '’' && one.text !== "'") || one.spaced) return false
  const next = tokens[at + 1]
  if (next && !next.spaced && !next.opensParagraph && !/^[.,;:!?)\]—–]/.test(next.text)) return false
  return !isPossessive(tokens, at)
}

/** `the players’ wives`: after an s, before a small letter, with a better end still to come in the paragraph. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at - 1]?.lower.endsWith('s') || !/^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')) return false
  for (let place = at + 2; place < Math.min(tokens.length, at + farthest); place += 1) {
    if (tokens[place]?.opensParagraph) return false
    const { text, spaced } = tokens[place] as Token
    if (text === '‘') return false
    if ((text === '’' || text === "'") && !spaced) return /^[,.?!]$/.test(tokens[place - 1]?.text ?? '')
  }
  return false
}
