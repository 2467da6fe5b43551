/** Something beside the text, and what it stands beside; null: it stands at the end. */
export interface Item {
  readonly element: HTMLElement
  readonly beside: Element | null
}

interface Stretch {
  readonly top: number
  readonly bottom: number
}

/** Between two that would otherwise touch, in pixels. */
const gap = 6

/**
 * Sets each at the height of what it stands beside. Names stay there; notes go under what they would cover, in their
 * order. Reads the page once, then writes.
 */
export function placeAll(
  { names, notes }: { readonly names: readonly Item[]; readonly notes: readonly Item[] },
  page: HTMLElement,
): void {
  const zero = page.getBoundingClientRect().top
  const measured = (items: readonly Item[]) =>
    items.map(({ element, beside }) => ({
      element,
      top: beside ? beside.getBoundingClientRect().top - zero : Number.POSITIVE_INFINITY,
      height: element.offsetHeight,
    }))
  const [fixed, moving] = [measured(names), measured(notes)]
  const taken = fixed.map(({ top, height }) => ({ top, bottom: top + height }))
  const tops = placesFor(moving, taken)
  const set = (element: HTMLElement, top: number) =>
    element.style.setProperty('--beside', `${Math.round(top)}px`)
  for (const { element, top } of fixed) set(element, top)
  for (const [place, { element }] of moving.entries()) set(element, tops[place] ?? 0)
}

/** Where each begins so that none covers another or what is there already; those without a place come last. */
export function placesFor(
  wanted: readonly { readonly top: number; readonly height: number }[],
  taken: readonly Stretch[],
): readonly number[] {
  const inOrder = wanted
    .map((item, place) => ({ ...item, place }))
    .toSorted((one, other) => one.top - other.top)
  const stands = taken.toSorted((one, other) => one.top - other.top)
  const tops: number[] = []
  let free = 0
  for (const { top, height, place } of inOrder) {
    let at = Math.max(free, Number.isFinite(top) ? top : free)
    for (const one of stands) if (one.top < at + height && at < one.bottom + gap) at = one.bottom + gap
    tops[place] = at
    free = at + height + gap
  }
  return tops
}
