import type { Child } from 'hono/jsx'
import type { FrozenClaim } from '../../../sourcing/index.ts'

const opening = /["'“‘„‚«‹”’»›]$/
const closing = /^["'”’“‘«‹»›]/

/**
 * The words of a claim. What is quoted one for one is a quotation, and loses the marks that it has in the text, since
 * every browser and every voice gives a quotation its own.
 */
export const ClaimWords = ({ claim: { anchor, quoted } }: { claim: FrozenClaim }) => {
  const parts: Child[] = []
  let from = 0
  for (const { start, end } of quoted.toSorted((one, other) => one.start - other.start)) {
    const [first, after] = withMarks(anchor.exact, start - anchor.start, end - anchor.start)
    if (first < from || after > anchor.exact.length) continue
    parts.push(anchor.exact.slice(from, first), <q>{withoutMarks(anchor.exact.slice(first, after))}</q>)
    from = after
  }
  return (
    <>
      {parts}
      {anchor.exact.slice(from)}
    </>
  )
}

/** Takes in the marks that stand just outside. */
function withMarks(text: string, start: number, end: number): [number, number] {
  const outside = opening.test(text.slice(0, start)) && closing.test(text.slice(end))
  return outside ? [start - 1, end + 1] : [start, end]
}

const withoutMarks = (quoted: string): string =>
  closing.test(quoted.slice(-1)) && opening.test(quoted.slice(0, 1)) ? quoted.slice(1, -1) : quoted
