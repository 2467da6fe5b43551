import type { Paper } from '../../site/index.ts'
import type { EditionStory } from '../editions/edition.ts'

/** `By Nora Whitlow and Imran Oakes`; empty without authors. */
export const bylineOf = ({ authors }: Pick<EditionStory, 'authors'>, { t }: Paper): string =>
  authors.length > 0 ? `${t.newsletter.edition.by} ${t.site.names(authors.map(({ name }) => name))}` : ''
