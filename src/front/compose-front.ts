import { type ArticleSummary, listFront, listPublished } from '../articles/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Instant } from '../platform/time/index.ts'
import type { Section } from '../site/index.ts'
import { type Teaser, toTeasers } from './teaser.ts'

export interface Strip {
  readonly section: Section
  readonly stories: readonly Teaser[]
}

export interface Front {
  /** Null on the day before the first story. */
  readonly lead: Teaser | null
  readonly second: readonly Teaser[]
  /** Sections that have a story which is not above, in the paper's order. */
  readonly strips: readonly Strip[]
}

/** The lead and three beside it: as high as the lead with its picture, whose column would end in a hole otherwise. */
const atTop = 4
const perStrip = 4

/** Puts the front page together: first what the editor ranked, then each section's newest, every story once. */
export async function composeFront(db: Db, now: Instant, sections: readonly Section[]): Promise<Front> {
  const top = await listFront(db, now, atTop)
  const shown = new Set(top.map(story => story.id))
  const rest = await Promise.all(
    sections.map(async section => {
      const newest = await listPublished(db, now, { section: section.slug, limit: perStrip + atTop })
      return newest.filter(story => !shown.has(story.id)).slice(0, perStrip)
    }),
  )
  const teasers = new Map((await toTeasers(db, [...top, ...rest.flat()])).map(teaser => [teaser.id, teaser]))
  const teasersOf = (stories: readonly ArticleSummary[]) =>
    stories.flatMap(story => teasers.get(story.id) ?? [])
  const [lead = null, ...second] = teasersOf(top)
  const strips = sections.map((section, place) => ({ section, stories: teasersOf(rest[place] ?? []) }))
  return { lead, second, strips: strips.filter(strip => strip.stories.length > 0) }
}

export const storiesOn = ({ lead, second, strips }: Front): Teaser[] => [
  ...(lead ? [lead] : []),
  ...second,
  ...strips.flatMap(strip => strip.stories),
]
