import { documentText, type Insertion, parseMarkdown } from '../../document/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { readSettings } from '../../site/index.ts'
import { bodyHtml } from './body-html.tsx'
import { bodyMessagesFor } from './parse-body.ts'
import { resolveStoryLinks } from './story-links.ts'

/** The plain text of a story's Markdown, in which the places of claims are counted. */
export const bodyText = (markdown: string): string => documentText(parseMarkdown(markdown))

/**
 * A published text with marks put into it, its links to sister stories resolved.
 * @param insertions by their offsets in `bodyText(markdown)`
 */
export async function renderMarkedBody(
  db: Db,
  now: Instant,
  markdown: string,
  insertions: readonly Insertion[],
): Promise<string> {
  const { language } = await readSettings(db)
  const html = bodyHtml(parseMarkdown(markdown), bodyMessagesFor(language), insertions)
  return resolveStoryLinks(db, now, html)
}
