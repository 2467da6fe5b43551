import { type Range, type StoryTexts, textFields } from '../../../sourcing/index.ts'

/** A place as a form carries it, `body:0:120`. */
export const rangeField = ({ field, start, end }: Range): string => `${field}:${start}:${end}`

/** Null for what is no place in these texts: a form's fields are anybody's. */
export function readRange(value: string | undefined, texts: StoryTexts): Range | null {
  const [name, from, to, ...rest] = (value ?? '').split(':')
  const field = textFields.find(known => known === name)
  if (!field || rest.length > 0 || !/^\d{1,7}$/.test(from ?? '') || !/^\d{1,7}$/.test(to ?? '')) return null
  const [start, end] = [Number(from), Number(to)]
  return start < end && end <= texts[field].length ? { field, start, end } : null
}
