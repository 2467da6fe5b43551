const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const one = /^(?:one|1|(?:a )?single)\b(?! (?:dozen|hundred|thousand))/u

/** How many people stand behind a wording, as somebody wrote it; null: only roughly, or not said. */
export function numberOfPeople(number: string): number | null {
  const written = number.trim().toLowerCase()
  if (/^[1-9]\d{0,3}$/.test(written)) return Number(written)
  const place = words.indexOf(written)
  if (place >= 0) return place + 1
  return one.test(written) ? 1 : null
}
