import type { Paper } from '../../site/index.ts'
import type { StaffRecord } from '../../staff/index.ts'

interface Option {
  readonly value: string
  readonly label: string
}

/** The paper's sections, to choose one of. */
export const sectionOptions = ({ sections }: Paper): Option[] =>
  sections.map(({ slug, name }) => ({ value: slug, label: name }))

/** People of the newsroom, to choose one of. */
export const staffOptions = (people: readonly StaffRecord[]): Option[] =>
  people.map(({ id, name }) => ({ value: id, label: name }))
