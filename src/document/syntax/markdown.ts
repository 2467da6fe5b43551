import MarkdownIt from 'markdown-it'
import { markBoxes } from './boxes.ts'
import { gatherNoteWords, readNote, readNoteLabel, readNoteWords } from './footnotes.ts'
import { readLargeTable } from './large-tables.ts'
import { shapeTokens } from './shape-tokens.ts'

/**
 * CommonMark with tables and strike-through; HTML in the text is shown as text. In addition pull quotes, fact boxes,
 * figures, embeds and footnotes: a token of its own for each.
 */
export const markdown = MarkdownIt('default', { html: false, maxNesting: 40 })

markdown.block.ruler.before('table', 'large_table', readLargeTable, { alt: ['paragraph', 'reference'] })
markdown.block.ruler.before('reference', 'note_words', readNoteWords, { alt: ['paragraph'] })
markdown.inline.ruler.before('link', 'note', readNote)
markdown.inline.ruler.before('link', 'note_label', readNoteLabel)
markdown.core.ruler.after('block', 'boxes', markBoxes)
markdown.core.ruler.after('boxes', 'gather_notes', gatherNoteWords)
markdown.core.ruler.push('shape', shapeTokens)
