import type { ArticleId } from '../../articles/index.ts'
import type { FormValues } from '../../platform/http/index.ts'
import { placeOf } from '../frame/place.ts'

export const moves = ['up', 'down', 'top', 'release'] as const
export type Move = (typeof moves)[number]

/** The order that the form asks for: its numbers, then the one step that a button adds to them. */
export function readFrontForm(
  values: FormValues,
  { ranked, rest }: { readonly ranked: readonly ArticleId[]; readonly rest: readonly ArticleId[] },
): ArticleId[] {
  const numbered = [
    ...ranked
      .map((id, index) => ({ id, value: values[`place-${id}`]?.trim(), index }))
      // A row that the form does not know, since somebody else ranked it meanwhile, stays.
      .filter(({ value }) => value !== '')
      .map(({ id, value, index }) => ({ id, place: placeOf(value, index) })),
    ...rest
      .filter(id => values[`place-${id}`]?.trim())
      .map((id, index) => ({ id, place: placeOf(values[`place-${id}`], ranked.length + index) })),
  ]
  const order = numbered.toSorted((one, other) => one.place - other.place).map(({ id }) => id)
  const [move, id] = (values.move ?? '').split(':')
  const moved = [...ranked, ...rest].find(candidate => candidate === id)
  return moved ? moveIn(order, moved, move) : order
}

function moveIn(order: readonly ArticleId[], id: ArticleId, move: string | undefined): ArticleId[] {
  const others = order.filter(other => other !== id)
  const now = order.indexOf(id)
  const place = now === -1 ? others.length : now
  switch (move) {
    case 'up':
      return others.toSpliced(Math.max(place - 1, 0), 0, id)
    case 'down':
      return others.toSpliced(place + 1, 0, id)
    case 'top':
      return [id, ...others]
    case 'release':
      return others
    default:
      return [...order]
  }
}
