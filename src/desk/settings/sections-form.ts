import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { cleanLine, slugify } from '../../platform/text/index.ts'
import type { Messages, Section, SectionInput } from '../../site/index.ts'
import { placeOf } from '../frame/place.ts'

/** Fields of the sections' form; `new-` is the empty row at its end. */
export const sectionValues = (sections: readonly Section[]): FormValues =>
  Object.fromEntries(
    sections.flatMap(({ id, name, about }, place) => [
      [`name-${id}`, name],
      [`about-${id}`, about],
      [`place-${id}`, String(place + 1)],
    ]),
  )

type ReadSections =
  | { readonly ok: true; readonly sections: readonly SectionInput[] }
  | { readonly ok: false; readonly errors: FormErrors }

/**
 * The sections that the form asks for in their order. A known one keeps its address when it is renamed, and all it has
 * when the form does not know it, since somebody else added it meanwhile.
 */
export function readSectionsForm(
  sent: FormValues,
  known: readonly Section[],
  t: Messages['desk']['settings'],
): ReadSections {
  const values = { ...sectionValues(known), ...sent }
  const errors: Record<string, string> = {}
  const taken = new Set(known.map(({ slug }) => slug))
  const rows = known.map(({ id, slug }, place) => ({
    key: id,
    slug,
    place: placeOf(values[`place-${id}`], place),
  }))
  const added = cleanLine(values['name-new'] ?? '')
  const slug = slugify(added)
  if (added && (!slug || taken.has(slug))) errors['name-new'] = slug ? t.sectionTaken : t.wrong.section
  if (added) rows.push({ key: 'new', slug, place: placeOf(values['place-new'], known.length) })
  const sections = rows
    .toSorted((one, other) => one.place - other.place)
    .map(({ key, slug: address }): SectionInput => {
      const name = cleanLine(values[`name-${key}`] ?? '')
      const about = cleanLine(values[`about-${key}`] ?? '')
      if (!name || name.length > 60) errors[`name-${key}`] ??= t.wrong.section
      if (about.length > 300) errors[`about-${key}`] = t.wrong.sectionAbout
      return { slug: address, name, about }
    })
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, sections }
}
