/**
 * Where a row of an ordered list wants to stand, from the number typed into it; what is no number stays where it is.
 * One that was moved goes before or behind whoever has its number, since nobody wants to renumber the rest.
 * @param index where it stands now, from 0
 */
export function placeOf(value: string | undefined, index: number): number {
  const now = index + 1
  const wanted = Number.parseFloat(value ?? '')
  if (!Number.isFinite(wanted) || wanted === now) return now
  return wanted < now ? wanted - 0.5 : wanted + 0.5
}
