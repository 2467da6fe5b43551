import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Db } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { listSections, messagesFor, readSettings } from '../../site/index.ts'
import type { ArticleId } from '../article.ts'
import { replacePictures } from '../body/replace-pictures.ts'
import type { PictureWords } from '../pictures/picture.ts'
import { inspectPicture, type PictureRefusal } from '../pictures/save-picture.ts'
import { findSection, unknownSection } from '../story/check-story.ts'
import type { StoryInput } from '../story/story.ts'
import type { FileMessages, FileProblem } from './front-matter.ts'
import { readMoment } from './moment.ts'
import { readStoryFile, type StoryFile } from './read-story-file.ts'

/** A story file with nothing wrong in it, its pictures found and read; nothing is stored yet. */
export interface PreparedStory {
  readonly file: StoryFile
  readonly input: StoryInput & { readonly origin: string; readonly articleId?: ArticleId }
  readonly pictures: readonly PreparedPicture[]
}

/** A picture as the file describes it where it first stands. */
interface PreparedPicture {
  readonly bytes: Uint8Array
  readonly words: PictureWords
}

type PrepareOutcome =
  | { readonly ok: true; readonly prepared: PreparedStory }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

/**
 * Reads a story file and all it refers to.
 * @param path absolute; also the story's origin: the same file is the same story
 */
export async function prepareStoryFile(
  { db, clock }: { db: Db; clock: Clock },
  path: string,
): Promise<PrepareOutcome> {
  const { language, timeZone } = await readSettings(db)
  const t = messagesFor(language).articles
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return { ok: false, problems: [{ line: 1, field: '', message: t.file.notThere }] }
  if (!isUtf8(bytes))
    return { ok: false, problems: [{ line: lineThatIsNotUtf8(bytes), field: '', message: t.file.notUtf8 }] }
  const text = bytes.toString('utf8')
  const read = readStoryFile(text, path, t)
  if (!read.ok) return read
  const { story } = read
  const sections = await listSections(db)
  const problems: FileProblem[] = []
  if (!findSection(sections, story.section))
    problems.push({ ...unknownSection(story.section, sections, t.story), line: story.lineOf(['section']) })

  const pictures = new Map<string, FoundPicture>()
  for (const { file, words, line, field } of picturesOf(story)) {
    const found = pictures.get(file) ?? (await readPicture(resolve(dirname(path), file), words))
    if ('refusal' in found) problems.push({ line, field, message: refused(file, found.refusal, t.file) })
    else pictures.set(file, found)
  }
  if (problems.length > 0) return { ok: false, problems }

  const names = new Map([...pictures].map(([file, { name }]) => [file, name]))
  const at = { now: clock.now(), timeZone }
  const { picture } = story
  const input = {
    headline: story.headline,
    standfirst: story.standfirst,
    section: story.section,
    authors: story.authors,
    slug: story.slug,
    tags: story.tags,
    series: story.series,
    sources: story.sources,
    reason: story.reason,
    revision: story.revision,
    body: replacePictures(story.body, story.figures, names),
    publishedAt: story.published && readMoment(story.published, at),
    picture: picture && { ...picture, file: names.get(picture.file) ?? '' },
    corrections: story.corrections.map(correction => ({
      text: correction.text,
      at: readMoment(correction.at, at) ?? at.now,
    })),
    origin: `file:${path}`,
  }
  return {
    ok: true,
    prepared: {
      file: story,
      input,
      pictures: [...pictures.values()].map(({ bytes, words }) => ({ bytes, words })),
    },
  }
}

const picturesOf = ({ picture, ...story }: StoryFile) => [
  ...(picture
    ? [
        {
          file: picture.file,
          words: wordsOf(picture),
          line: story.lineOf(['picture', 'file']),
          field: 'picture.file',
        },
      ]
    : []),
  ...story.figures.map(({ source, line, alt, caption, credit }) => ({
    file: source,
    words: { alt, caption, credit },
    line: story.linesBefore + line,
    field: 'body',
  })),
]

const wordsOf = ({ alt, caption, credit, focus }: NonNullable<StoryFile['picture']>): PictureWords => ({
  alt,
  caption,
  credit,
  ...(focus && { focus }),
})

interface FoundPicture extends PreparedPicture {
  readonly name: string
}

async function readPicture(
  path: string,
  words: PictureWords,
): Promise<FoundPicture | { readonly refusal: PictureRefusal | 'missing' }> {
  const bytes = await readFile(path).catch(() => null)
  if (!bytes) return { refusal: 'missing' }
  const picture = await inspectPicture(bytes)
  return picture.ok ? { name: picture.picture.file, bytes, words } : { refusal: picture.reason }
}

const refused = (file: string, refusal: PictureRefusal | 'missing', t: FileMessages): string =>
  refusal === 'missing' ? t.pictureMissing(file) : t.pictureRefused[refusal](file)

/** The first line that holds what no UTF-8 holds; a line feed is never part of a longer character. */
function lineThatIsNotUtf8(bytes: Buffer): number {
  let line = 1
  let begin = 0
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, begin)) {
    if (!isUtf8(bytes.subarray(begin, end))) return line
    begin = end + 1
    line += 1
  }
  return line
}
