import { cleanLine } from '../../platform/text/index.ts'
import { fragment } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { withoutMarks } from '../editions/copy.ts'
import { type EditionContent, type EditionParts, storiesOf } from '../editions/edition.ts'
import { EditionMail } from './edition-mail.tsx'
import { editionText } from './edition-text.ts'

/** Gmail shows 102 KB of a mail and hides the rest, the unsubscribe link with it. The recipient's token still comes in. */
export const htmlLimitBytes = 90_000
const roomForTokens = 500

/** Subject, HTML and text of an edition, with a place for the recipient's token. */
export const renderEdition = (paper: Paper, content: EditionContent): EditionParts => ({
  subject: cleanLine(content.lead.headline),
  html: fittingHtml(paper, withoutMarks(content)),
  text: editionText(paper, withoutMarks(content)),
})

/** How much of an edition the HTML part shows, counted from the top. */
export interface Extent {
  readonly stories: number
  readonly standfirsts: number
}

/** As much as fits: standfirsts are left out from the end first, then stories, which are then on the web. */
function fittingHtml(paper: Paper, content: EditionContent): string {
  const total = storiesOf(content).length
  const htmlOf = (extent: Extent) => `<!doctype html>${fragment(EditionMail({ paper, content, extent }))}`
  const fits = (extent: Extent) => Buffer.byteLength(htmlOf(extent)) <= htmlLimitBytes - roomForTokens
  const whole = { stories: total, standfirsts: total }
  if (fits(whole)) return htmlOf(whole)
  const bare = { stories: total, standfirsts: 1 }
  if (fits(bare)) {
    const standfirsts = most(total, count => fits({ stories: total, standfirsts: count }))
    return htmlOf({ stories: total, standfirsts })
  }
  return htmlOf({ stories: most(total, count => fits({ stories: count, standfirsts: 1 })), standfirsts: 1 })
}

/** The largest number from 1 to `limit` that passes, where a smaller one passes whenever a larger does. */
function most(limit: number, passes: (count: number) => boolean): number {
  let [low, high] = [1, limit]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (passes(middle)) low = middle
    else high = middle - 1
  }
  return low
}
