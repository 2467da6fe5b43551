import { comparePlaces, type StoryTexts } from '../anchors/anchor.ts'
import type { Claim } from '../claim.ts'
import { firmerHeadline } from './firmer-headline.ts'
import { loadedVerb } from './loaded-verb.ts'
import { noSource } from './no-source.ts'
import type { Found, Note, Rule } from './note.ts'

export type { Note, NoteRule } from './note.ts'

import { oneOutlet } from './one-outlet.ts'
import { outletUnlinked } from './outlet-unlinked.ts'
import { quotedWord } from './quoted-word.ts'
import { readStory } from './read-story.ts'
import { unnumberedSources } from './unnumbered-sources.ts'
import { widerParaphrase } from './wider-paraphrase.ts'

/** What an editor would look at, in this order where two notes stand at one place. */
const rules: readonly Rule[] = [
  firmerHeadline,
  widerParaphrase,
  quotedWord,
  unnumberedSources,
  oneOutlet,
  outletUnlinked,
  loadedVerb,
  noSource,
]

/** All notes on a story, in the order of the text. The same story gives the same notes; no story makes it throw. */
export function notesOn(texts: StoryTexts, claims: readonly Claim[], found: readonly Found[]): Note[] {
  const story = readStory(texts, claims, found)
  return rules.flatMap(rule => rule(story)).toSorted((one, other) => comparePlaces(one.at, other.at))
}
