import { createHash } from 'node:crypto'
import { parseMarkdown, writeMarkdown } from '../../../document/index.ts'
import { cleanLine, cleanText } from '../../../platform/text/index.ts'
import { asSentences, isOpen } from '../../history/revision.ts'
import type { StoryInput } from '../../story/story.ts'

/**
 * Names what readers would read of a story, so that a sign-off is for this text and no other. The notice of a correction
 * is in it, which leads the story and goes to those who were mailed the mistake. Its hour, address and tags are not, nor
 * the way in which its Markdown is written: an editor and a form may write the same otherwise.
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
        ...noticeIn(story),
      ]),
    )
    .digest('hex')

/** An update and a slip tell readers nothing: whether a version is one or the other is in no signature. */
const noticeIn = ({ revision }: StoryInput): readonly unknown[] =>
  revision && isOpen(revision.kind) ? [[revision.kind, ...asRead(revision)]] : []

/** As a version keeps it, so that the notice of one that waits for its hour is the one that was signed. */
function asRead({ wrong, right, why, claims = [] }: NonNullable<StoryInput['revision']>) {
  const [was = '', is = '', because = ''] = words(wrong, right, why)
  const notice = asSentences({ wrong: was, right: is, why: because, claims })
  return [notice.wrong, notice.right, notice.why, [...notice.claims].sort()]
}

/** What is left out and what is empty are the same to a reader. */
const words = (...parts: readonly (string | null | undefined)[]): string[] =>
  parts.map(part => cleanLine(part ?? ''))
