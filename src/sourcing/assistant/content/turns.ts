import type { Finding } from '../finding.ts'
import type { Reading } from '../text/reading.ts'
import type { Range } from '../text/sentences.ts'

/**
 * Turns of a transcript: a paragraph that begins with a name in capitals and a colon, `POE: We never met.` One such
 * paragraph is a kicker as likely as not (`BREAKING: …`), so that the text must have two or more.
 */
export function findTurns(reading: Reading): Finding[] {
  const turns = paragraphsOf(reading).flatMap(paragraph => turnIn(reading, paragraph) ?? [])
  return turns.length > 1 ? turns : []
}

function paragraphsOf({ tokens }: Reading): Range[] {
  const found: Range[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at += 1)
    if (at === tokens.length || tokens[at]?.opensParagraph) {
      found.push({ from, to: at })
      from = at
    }
  return found
}

const longestLabel = 6
const kickers = new Set(
  `breaking developing update updated watch read related exclusive more note poll video photos opinion analysis correction
  live report alert fact headline here editor also see listen click url cc bcc subject re from to date`.split(
    /\s+/,
  ),
)

function turnIn({ tokens }: Reading, { from, to }: Range): Finding | null {
  let at = from
  while (at < Math.min(to, from + longestLabel) && isLabel(tokens[at]?.text ?? '')) at += 1
  const name = tokens[from]
  if (at === from || tokens[at]?.text !== ':' || to - at < 2 || kickers.has(name?.lower ?? '')) return null
  return { source: { from, to: at }, cue: null, content: { from: at + 1, to } }
}

/** `POE`, `O’POE`, `Sen.`, `Q`: capitals throughout, apart from a title. */
const isLabel = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{M}'’.-]*$/u.test(text) || /^(?:Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Mc)\.?$/.test(text)
