import { type Attribution, findAttributions, readWeights } from '../../../sourcing/assistant/index.ts'

let weights: ReturnType<typeof readWeights> | null = null
const read = new Map<string, readonly Attribution[]>()

/** Characters: as many as a story that is published may have. */
export const longestRead = 200_000

/**
 * Reading a long story takes a tenth of a second, and its page is opened again and again: the latest texts are kept. One
 * that is too long to be published is not read: it would hold up everybody's pages for half a minute.
 */
export function attributionsIn(text: string): readonly Attribution[] {
  if (text.length > longestRead) return []
  const known = read.get(text)
  if (known) return known
  weights ??= readWeights()
  const found = findAttributions(text, weights)
  read.set(text, found)
  const [oldest] = read.keys()
  if (read.size > 24 && oldest !== undefined) read.delete(oldest)
  return found
}
