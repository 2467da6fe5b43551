import { type Anchor, anchorAt, type Range } from './anchor.ts'
import { findAgain, passageOf } from './find-again.ts'
import { compareTexts } from './text-change.ts'

/** Words of one text after an edit of it; null when too few of them are left to be the same. */
export function followWords({ field, start, end }: Range, before: string, after: string): Anchor | null {
  const texts = { headline: '', standfirst: '', body: '', [field]: before }
  const anchor = anchorAt(texts, { field, start, end })
  const found = anchor && findAgain(passageOf(anchor), compareTexts(before, after))
  return found && !found.isLost ? found.anchor : null
}
