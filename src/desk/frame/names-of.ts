import type { StaffRecord } from '../../staff/index.ts'

/** What the people of the newsroom are called, by id. */
export const namesOf = (people: readonly StaffRecord[]): ReadonlyMap<string, string> =>
  new Map(people.map(({ id, name }) => [id, name]))
