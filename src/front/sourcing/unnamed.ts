const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `several` and `unstated` say how many only roughly, or not at all. */
export const isUnstated = (number: string): boolean => peopleOf(number) === null

/** How many people stand behind an anonymous source's wording, as the desk put it; null when nobody says. */
function peopleOf(number: string): number | null {
  const written = number.trim().toLowerCase()
  if (/^[1-9]\d{0,3}$/.test(written)) return Number(written)
  const place = numbers.indexOf(written)
  return place < 0 ? null : place + 1
}
