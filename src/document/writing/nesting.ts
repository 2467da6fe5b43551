import type { Mark } from 'prosemirror-model'
import type { Run } from './runs.ts'

export type Step =
  | { readonly step: 'open' | 'close'; readonly mark: Mark }
  | { readonly step: 'run'; readonly run: Run }

/**
 * Brings marks, which overlap as they like, into an order in which each closes inside what it was opened in. What
 * lasts longest is outermost. A link is never taken apart, since that would make two of it; emphasis is.
 */
export function nestMarks(runs: readonly Run[]): Step[] {
  const steps: Step[] = []
  const open: Mark[] = []
  const closeTo = (depth: number): void => {
    while (open.length > depth) {
      const mark = open.pop()
      if (mark) steps.push({ step: 'close', mark })
    }
  }
  for (const [place, run] of runs.entries()) {
    const marks = run.marks.filter(({ type }) => type.name !== 'code')
    const ended = open.findIndex(mark => !mark.isInSet(marks))
    if (ended >= 0) closeTo(ended)
    const link = marks.find(mark => isLink(mark) && !mark.isInSet(open))
    if (link) {
      const shorter = open.findIndex(mark => lastPlace(runs, place, mark) < lastPlace(runs, place, link))
      if (shorter >= 0) closeTo(shorter)
    }
    const opening = marks
      .filter(mark => !mark.isInSet(open))
      .map(mark => ({ mark, last: lastPlace(runs, place, mark) }))
      .toSorted(
        (one, other) => other.last - one.last || Number(isLink(other.mark)) - Number(isLink(one.mark)),
      )
    for (const { mark } of opening) {
      open.push(mark)
      steps.push({ step: 'open', mark })
    }
    steps.push({ step: 'run', run })
  }
  closeTo(0)
  return steps
}

export const isLink = ({ type }: Mark): boolean => type.name === 'link'

/** The last of the runs from a place on that all have a mark. */
function lastPlace(runs: readonly Run[], from: number, mark: Mark): number {
  let place = from
  while (runs[place + 1] && mark.isInSet(runs[place + 1]?.marks ?? [])) place += 1
  return place
}
