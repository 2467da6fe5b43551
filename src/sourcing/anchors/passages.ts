import type { StoryTexts, TextField } from './anchor.ts'
import { findAgain, type Passage } from './find-again.ts'
import { compareTexts, type TextChange } from './text-change.ts'

/** The places of a claim that are followed through edits; each may be lost by itself. */
export interface Passages {
  readonly claim: Passage
  readonly source: Passage | null
  readonly cue: Passage | null
  readonly quoted: readonly Passage[]
}

/** What an edit did to each text of a story. */
export type StoryChange = Readonly<Record<TextField, TextChange>>

export const compareStories = (before: StoryTexts, after: StoryTexts): StoryChange => ({
  headline: compareTexts(before.headline, after.headline),
  standfirst: compareTexts(before.standfirst, after.standfirst),
  body: compareTexts(before.body, after.body),
})

export function findAllAgain({ claim, source, cue, quoted }: Passages, change: StoryChange): Passages {
  const again = (passage: Passage): Passage => findAgain(passage, change[passage.anchor.field])
  return {
    claim: again(claim),
    source: source && again(source),
    cue: cue && again(cue),
    quoted: quoted.map(again),
  }
}
