import { overlaps, type Stretch } from './stretch.ts'

/** What is marked at words of a text, such as a claim or a note. */
export interface Marked {
  readonly id: string
}

/** Words that an edit took out of what is marked, in whole or in part, and where they began. */
export interface Lost<Mark extends Marked> {
  readonly mark: Mark
  readonly words: string
  readonly start: number
}

/** Of one mark: words that are deleted letter by letter are lost again with each. */
const mostOfOne = 12

/** Remembers what an edit takes out of a mark, so that it is marked again when it comes back. */
export function addLost<Mark extends Marked>(
  lost: readonly Lost<Mark>[],
  one: Lost<Mark>,
): readonly Lost<Mark>[] {
  const same = lost.filter(({ mark }) => mark.id === one.mark.id)
  const isKnown = same.some(({ words, start }) => words === one.words && start === one.start)
  return isKnown || same.length >= mostOfOne ? lost : [...lost, one]
}

/**
 * What came back with an edit, the longest words first. Only where the edit put something in, so that equal words
 * elsewhere are left alone; a mark of which a part is left grows at its place.
 * @param put where the edit put something in
 * @param standsAt what is left of a mark; null: nothing
 */
export function findReturned<Mark extends Marked>(
  text: string,
  lost: readonly Lost<Mark>[],
  put: Stretch,
  standsAt: (id: string) => Stretch | null,
): { readonly returned: readonly (Mark & Stretch)[]; readonly lost: readonly Lost<Mark>[] } {
  const returned = new Map<string, Mark & Stretch>()
  const whole = new Set<Lost<Mark>>()
  for (const one of lost.toSorted((some, other) => other.words.length - some.words.length)) {
    const { id } = one.mark
    const at = placeOf(text, one, put)
    if (!at) continue
    const now = returned.get(id) ?? standsAt(id)
    if (now && !overlaps(now, at)) continue
    whole.add(one)
    if (!now || now.start > at.start || now.end < at.end) returned.set(id, { ...one.mark, ...at })
  }
  return { returned: [...returned.values()], lost: lost.filter(one => !whole.has(one)) }
}

/** Where lost words stand that touch what was put in: of several the nearest to where they stood. */
function placeOf(
  text: string,
  { words, start }: Pick<Lost<Marked>, 'words' | 'start'>,
  put: Stretch,
): Stretch | null {
  let best: number | null = null
  for (
    let at = text.indexOf(words, Math.max(0, put.start - words.length + 1));
    at >= 0 && at < put.end;
    at = text.indexOf(words, at + 1)
  )
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at
  return best === null ? null : { start: best, end: best + words.length }
}

/** Something to be marked in a text, and how its words are found in it. */
export interface Wanted<Mark extends Marked> {
  readonly mark: Mark
  readonly exact: string
  readonly start: number
  readonly find: (text: string) => Stretch | null
}

/**
 * Marks what the paper names in a text that may be ahead of it. What is marked already stays where it is while its words
 * are these, or cannot be found because somebody is at work on them.
 */
export function placeWanted<Mark extends Marked>(
  text: string,
  wanted: readonly Wanted<Mark>[],
  before: readonly Lost<Mark>[],
  standsAt: (id: string) => Stretch | null,
): { readonly placed: readonly (Mark & Stretch)[]; readonly lost: readonly Lost<Mark>[] } {
  const placed: (Mark & Stretch)[] = []
  let lost: readonly Lost<Mark>[] = []
  for (const { mark, exact, start, find } of wanted) {
    for (const one of before) if (one.mark.id === mark.id) lost = addLost(lost, { ...one, mark })
    const now = standsAt(mark.id)
    const isSame = now && text.slice(now.start, now.end) === exact
    const at = isSame ? now : (find(text) ?? now)
    if (at) placed.push({ ...mark, start: at.start, end: at.end })
    else lost = addLost(lost, { mark, words: exact, start })
  }
  return { placed, lost }
}
