import {
  addDays,
  type Day,
  dayIn,
  fromWallClock,
  type Instant,
  isDay,
  parseInstant,
} from '../../platform/time/index.ts'

const written =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]+((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?))?\s*(Z|[+-]\d{2}:?\d{2})?$/i
const countedBack = /^(\d{1,4}) days? ago(?: (?:at )?((?:[01]\d|2[0-3]):[0-5]\d))?$/i

/**
 * A moment as people write it in a file: `2026-11-24`, `2026-11-24 07:30`, the same with an offset, or
 * `2 days ago 11:20`. Without an offset it is the publication's own wall clock, and a day alone is its midnight.
 * @returns null when it is none of these
 */
export function readMoment(
  text: string,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Instant | null {
  const back = countedBack.exec(text.trim())
  if (back)
    return fromWallClock(addDays(dayIn(now, timeZone), -Number(back[1])), back[2] ?? '00:00', timeZone)
  const [, day = '', time = '00:00', offset] = written.exec(text.trim()) ?? []
  if (!isDay(day)) return null
  if (!offset) return fromWallClock(day as Day, time, timeZone)
  const colon = offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2').toUpperCase()
  return parseInstant(`${day}T${time}${colon}`)
}
