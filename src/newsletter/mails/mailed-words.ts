import { withinQuotes } from '../../platform/text/index.ts'
import type { Paper } from '../../site/index.ts'
import { editionDay } from '../edition-day.ts'
import type { DueCorrection } from '../editions/edition.ts'

/** When somebody was mailed the story that they are told of, and what became of it. */
export function mailedWords(paper: Paper, { kind, headline, mailedOn }: DueCorrection): string {
  const t = paper.t.history.mail
  const day = editionDay(paper, mailedOn)
  if (headline === null) return t.mailedLegal(day)
  const quoted = withinQuotes(headline)
  return kind === 'withdrawal' ? t.mailedGone(day, quoted) : t.mailedOn(day, quoted)
}
