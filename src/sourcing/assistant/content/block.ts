import type { Reading } from '../text/reading.ts'
import type { Range } from '../text/sentences.ts'

/** What a colon at the end of a paragraph announces: the next paragraph, `She tweeted:` and then the tweet. */
export function blockAfter({ tokens }: Reading, at: number): Range | null {
  if (!tokens[at]?.opensParagraph) return null
  let to = at + 1
  while (to < tokens.length && !tokens[to]?.opensParagraph) to += 1
  return to - at > 2 ? { from: at, to } : null
}
