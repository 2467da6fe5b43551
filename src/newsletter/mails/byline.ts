import { namesFormat, type Paper } from '../../site/index.ts'
import type { EditionStory } from '../editions/edition.ts'

/** `By Nora Whitlow and Imran Oakes`; empty without authors. */
export const bylineOf = ({ authors }: Pick<EditionStory, 'authors'>, paper: Paper): string =>
  authors.length > 0
    ? `${paper.t.newsletter.edition.by} ${namesFormat(paper).format(authors.map(({ name }) => name))}`
    : ''
