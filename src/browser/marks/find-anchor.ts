import type { Stretch } from './stretch.ts'

/** Words of a text by what they are, where they stood, and what came before them. */
interface Quote {
  readonly exact: string
  readonly start: number
  readonly prefix: string
}

/**
 * Where an anchor's words stand in a text: in their place, else where they stand nearest to it, best after the words
 * that came before them. Null when they stand nowhere: the page of claims shows those.
 */
export function findAnchor(text: string, { exact, start, prefix }: Quote): Stretch | null {
  const found = (at: number): Stretch => ({ start: at, end: at + exact.length })
  if (text.startsWith(exact, start)) return found(start)
  let best: { readonly at: number; readonly cost: number } | null = null
  for (
    let at = text.indexOf(exact), tries = 0;
    at >= 0 && tries < 100;
    at = text.indexOf(exact, at + 1), tries += 1
  ) {
    const cost = Math.abs(at - start) - 40 * agreeing(text.slice(0, at), prefix)
    if (!best || cost < best.cost) best = { at, cost }
  }
  return best && found(best.at)
}

/** How many characters two texts have in common at their ends. */
function agreeing(one: string, other: string): number {
  let count = 0
  while (count < other.length && one.at(-1 - count) === other.at(-1 - count)) count += 1
  return count
}
