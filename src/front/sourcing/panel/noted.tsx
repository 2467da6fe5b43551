import { InLanguage } from '../../../platform/language/index.ts'
import type { Paper } from '../../../site/index.ts'
import { withStop } from '../fill.ts'

/** What the desk noted, in the paper's own language, as the end of a sentence. */
export const Noted = ({ paper, text }: { paper: Paper; text: string }) => (
  <InLanguage is={paper.own}>{withStop(text)}</InLanguage>
)
