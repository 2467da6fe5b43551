import { documentText, parseMarkdown } from '../../../document/index.ts'
import type { StoryInput } from '../../story/story.ts'
import type { NoteTexts } from './note.ts'

/** The texts of a story as somebody reads them who marks words in it: without the marks of links, lists and headings. */
export const noteTexts = ({ headline, standfirst = '', body }: StoryInput): NoteTexts => ({
  headline,
  standfirst,
  body: documentText(parseMarkdown(body)),
})
