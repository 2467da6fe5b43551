import type { Rule } from '../note.ts'
import { firmerHeadline } from './firmer-headline.ts'
import { loadedVerb } from './loaded-verb.ts'
import { noSource } from './no-source.ts'
import { oneOutlet } from './one-outlet.ts'
import { outletUnlinked } from './outlet-unlinked.ts'
import { quotedWord } from './quoted-word.ts'
import { unnumberedSources } from './unnumbered-sources.ts'
import { widerParaphrase } from './wider-paraphrase.ts'

/** What an editor would look at, in this order where two notes stand at one place. */
export const rules: readonly Rule[] = [
  firmerHeadline,
  widerParaphrase,
  quotedWord,
  unnumberedSources,
  oneOutlet,
  outletUnlinked,
  loadedVerb,
  noSource,
]
