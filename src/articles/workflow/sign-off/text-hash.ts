import { createHash } from 'node:crypto'
import { parseMarkdown, writeMarkdown } from '../../../document/index.ts'
import { cleanLine, cleanText } from '../../../platform/text/index.ts'
import type { StoryInput } from '../../story/story.ts'

/**
 * Names what readers would read of a story, so that a sign-off is for this text and no other. Its hour, address and
 * tags are not in it, nor the way in which its Markdown is written: an editor and a form may write the same otherwise.
 */
export const textHash = (story: StoryInput): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        cleanLine(story.headline),
        cleanLine(story.standfirst ?? ''),
        (story.authors ?? []).map(cleanLine),
        story.picture
          ? [story.picture.file, ...words(story.picture.alt, story.picture.caption, story.picture.credit)]
          : null,
        (story.sources ?? []).map(source => [
          ...words(source.name, source.role, source.how, source.url, source.reason),
          source.anonymous ?? false,
        ]),
        writeMarkdown(parseMarkdown(cleanText(story.body))),
      ]),
    )
    .digest('hex')

/** What is left out and what is empty are the same to a reader. */
const words = (...parts: readonly (string | null | undefined)[]): string[] =>
  parts.map(part => cleanLine(part ?? ''))
