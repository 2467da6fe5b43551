import type { BodyMark } from '../marks/body-marks.ts'
import { findAnchor } from '../marks/find-anchor.ts'
import type { Wanted } from '../marks/lost-words.ts'
import type { ClaimsData } from './claims-data.ts'

interface ClaimMark extends BodyMark {
  readonly kind: 'claim'
  /** For those who do not see the mark. */
  readonly who: string
}

interface ProposalMark extends BodyMark {
  readonly kind: 'proposal'
  /** By its place in the list of proposals. */
  readonly index: number
}

export type StoryMark = ClaimMark | ProposalMark

export const isClaim = <Mark extends StoryMark>(mark: Mark): mark is Mark & ClaimMark => mark.kind === 'claim'
export const isProposal = <Mark extends StoryMark>(mark: Mark): mark is Mark & ProposalMark =>
  mark.kind === 'proposal'

/** What the paper knows to be marked in one text of a story. */
export const wantedIn = (field: string, { claims, proposals }: ClaimsData): Wanted<StoryMark>[] => [
  ...claims
    .filter(({ anchor }) => anchor.field === field)
    .map(
      ({ id, anchor, who, how }): Wanted<StoryMark> => ({
        mark: { kind: 'claim', id, who, attributes: { class: 'claimed', title: `${who} · ${how}` } },
        exact: anchor.exact,
        start: anchor.start,
        find: text => findAnchor(text, anchor),
      }),
    ),
  ...proposals.flatMap(({ content, words }, index): Wanted<StoryMark>[] => {
    if (content.field !== field) return []
    const quote = { exact: words.content, start: content.start, prefix: '' }
    const id = `proposal ${content.start} ${words.content}`
    const attributes = { class: 'claimed claimed--proposed' }
    const mark = { kind: 'proposal', id, index, attributes } as const
    return [{ mark, ...quote, find: text => findAnchor(text, quote) }]
  }),
]
