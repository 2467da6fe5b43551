import type { ArticleId, Withdrawal } from '../../articles/index.ts'
import { type DueCorrection, type DueId, type EditionContent, storiesOf } from './edition.ts'

/** Stories that are away by now, and of which story each correction and withdrawal tells. */
export interface Since {
  readonly away: ReadonlyMap<ArticleId, Withdrawal['kind']>
  readonly newsOf: ReadonlyMap<DueId, ArticleId>
}

/**
 * What an edition says once stories of it have been withdrawn: the same without them, the next one leading; without
 * corrections of what is away, of which the next edition tells as it is then. Null when no story is left.
 */
export function withoutWithdrawn(content: EditionContent, { away, newsOf }: Since): EditionContent | null {
  const awayAs = (id: DueId) => away.get(newsOf.get(id) ?? ('' as ArticleId))
  const [lead] = storiesOf(content).filter(({ articleId }) => !away.has(articleId))
  if (!lead) return null
  const sections = content.sections.map(section => ({
    ...section,
    stories: section.stories.filter(story => story !== lead && !away.has(story.articleId)),
  }))
  return {
    ...content,
    ...(content.due && { due: content.due.filter(due => staysTrue(due, awayAs(due.id))) }),
    lead,
    sections: sections.filter(({ stories }) => stories.length > 0),
    corrections: content.corrections.filter(({ id }) => !awayAs(id)),
  }
}

/** One that says by itself that the story is away, and names nothing that the law forbids to name. */
const staysTrue = (due: DueCorrection, away: Withdrawal['kind'] | undefined): boolean =>
  !away || (due.isWithdrawn === true && (away === 'editorial' || due.headline === null))
