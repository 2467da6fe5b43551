import type { DueCorrection, DueId } from '../editions/edition.ts'

/** All that is put right of one story, as one edition had mailed it; of one that was withdrawn that alone. */
export interface OwedStory {
  readonly kind: DueCorrection['kind']
  readonly ids: readonly DueId[]
  /** What holds of all of them, and the oldest itself. */
  readonly first: DueCorrection
  readonly corrections: readonly DueCorrection[]
}

/** Whoever had a story reads of it in one place. */
export const owedStories = (due: readonly DueCorrection[]): OwedStory[] =>
  [...Map.groupBy(due, storyOf).values()].flatMap(corrections => {
    const [first] = corrections
    if (!first) return []
    const kind = corrections.find(each => each.kind !== 'clarification')?.kind ?? 'clarification'
    return [{ kind, ids: corrections.map(({ id }) => id), first, corrections }]
  })

const storyOf = ({ id, kind, mailedOn, url }: DueCorrection): string =>
  kind === 'withdrawal' || url === null ? id : `${mailedOn} ${url}`
