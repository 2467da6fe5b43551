import type { Messages } from '../../site/index.ts'
import type { EditionStory } from '../editions/edition.ts'

/** `By Nora Whitlow and Imran Oakes`; empty without authors. */
export function bylineOf(
  { authors }: Pick<EditionStory, 'authors'>,
  t: Messages['newsletter']['edition'],
): string {
  const names = authors.map(({ name }) => name)
  const last = names.pop()
  if (last === undefined) return ''
  return names.length > 0 ? `${t.by} ${names.join(', ')} ${t.and} ${last}` : `${t.by} ${last}`
}
