import { comparePlaces, type StoryTexts } from '../anchors/anchor.ts'
import type { Claim } from '../claim.ts'
import type { Found, Note } from './note.ts'
import { readStory } from './read-story.ts'
import { rules } from './rules/index.ts'

/** All notes on a story, in the order of the text. The same story gives the same notes; no story makes it throw. */
export function notesOn(texts: StoryTexts, claims: readonly Claim[], found: readonly Found[]): Note[] {
  const story = readStory(texts, claims, found)
  return rules.flatMap(rule => rule(story)).toSorted((one, other) => comparePlaces(one.at, other.at))
}
