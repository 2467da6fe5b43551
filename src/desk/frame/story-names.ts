import type { DeskSummary } from '../../articles/index.ts'
import { dayAndMonth, noonOf, type Paper } from '../../site/index.ts'
import { momentInWords } from './moment.tsx'

/** As much of a story as tells it apart from another with the same headline. */
type NamedStory = Pick<DeskSummary, 'id' | 'headline' | 'section' | 'publishedAt'> &
  Partial<Pick<DeskSummary, 'plannedDay'>>

/** What a story of a page is called by a form or a button that means it. */
export type NameOf = (story: Pick<NamedStory, 'id'>) => string

/**
 * What stories on one page are called: by their headline, and of several with the same one also by section and time, and by a number
 * when even these are the same.
 */
export function storyNames(paper: Paper, stories: readonly NamedStory[]): NameOf {
  const names = new Map(stories.map(story => [story.id, story.headline || paper.t.desk.stories.untitled]))
  const byHeadline = Map.groupBy(stories, ({ id }) => names.get(id))
  for (const [headline, same] of byHeadline) {
    if (same.length === 1) continue
    const taken = new Map<string, number>()
    for (const story of same) {
      const name = [headline, ...particulars(paper, story)].join(', ')
      const number = (taken.get(name) ?? 0) + 1
      taken.set(name, number)
      names.set(story.id, number === 1 ? name : `${name}, ${number}`)
    }
  }
  return ({ id }) => names.get(id) ?? paper.t.desk.stories.untitled
}

/** A draft knows its section by the slug that was chosen. */
export const sectionName = ({ sections }: Pick<Paper, 'sections'>, section: string): string =>
  sections.find(({ slug }) => slug === section)?.name ?? section

const particulars = (paper: Paper, { section, publishedAt, plannedDay }: NamedStory): string[] =>
  [
    sectionName(paper, section),
    publishedAt
      ? momentInWords(paper, publishedAt)
      : plannedDay && dayAndMonth(paper, noonOf(paper, plannedDay)),
  ].filter((part): part is string => Boolean(part))
