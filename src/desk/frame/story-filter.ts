import type { newsroom } from '../../articles/index.ts'
import { type Day, isDay } from '../../platform/time/index.ts'
import type { Paper } from '../../site/index.ts'
import type { StaffRecord } from '../../staff/index.ts'

/** Whose stories are asked for, of which section and for which day, as an address has it; empty: all. */
export interface AskedStories {
  readonly person: string
  readonly section: string
  readonly day: string
}

export const allStories: AskedStories = { person: '', section: '', day: '' }

export const isNarrowed = ({ person, section, day }: AskedStories): boolean =>
  Boolean(person || section || day)

/** What is asked for, as far as it is there: somebody of the staff, a section of the paper, a day. */
export function readStoryFilter(
  query: (name: keyof AskedStories) => string | undefined,
  { sections }: Pick<Paper, 'sections'>,
  people: readonly StaffRecord[],
): { readonly asked: AskedStories; readonly filter: newsroom.BoardFilter } {
  const person = people.find(({ id }) => id === query('person'))
  const section = sections.find(({ slug }) => slug === query('section'))
  const day = query('day') ?? ''
  const asked = { person: person?.id ?? '', section: section?.slug ?? '', day: isDay(day) ? day : '' }
  return { asked, filter: { person, section, day: isDay(day) ? (day as Day) : undefined } }
}
