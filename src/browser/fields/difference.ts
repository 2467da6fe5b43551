import type { Stretch } from '../marks/stretch.ts'

/** A change of a text at one place. */
export interface Change {
  readonly at: number
  readonly removed: number
  readonly added: string
}

/** The change from one text to another as one place: what begins and ends alike is left alone. */
export function difference(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  let at = 0
  while (at < most && before[at] === after[at]) at += 1
  let end = 0
  while (end < most - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return { at, removed: before.length - at - end, added: after.slice(at, after.length - end) }
}

/** Where a stretch is after a change; null when nothing of it is left. What is typed at its ends is not in it. */
export function follow({ start, end }: Stretch, { at, removed, added }: Change): Stretch | null {
  const grown = added.length - removed
  const moved = {
    start: at + removed <= start ? start + grown : at < start ? at + added.length : start,
    end: at >= end ? end : at + removed <= end ? end + grown : at,
  }
  return moved.start < moved.end ? moved : null
}
