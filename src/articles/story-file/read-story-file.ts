import type { z } from 'zod'
import type { FigureSource } from '../../document/index.ts'
import { type Messages, messagesFor } from '../../site/index.ts'
import { parseBody } from '../body/parse-body.ts'
import { type FieldPath, type FileProblem, type FrontMatter, readFrontMatter } from './front-matter.ts'
import { knownFields, type StoryFileFields, storyFileSchema } from './story-file.ts'

/** A story file that says all it should; its pictures and its section have still to be found. */
export interface StoryFile extends StoryFileFields {
  readonly fileName: string
  /** Markdown; its pictures are named as the file names them. */
  readonly body: string
  readonly figures: readonly FigureSource[]
  /** The file's line before the body's first. */
  readonly linesBefore: number
  lineOf(path: FieldPath): number
}

type ReadStoryFile =
  | { readonly ok: true; readonly story: StoryFile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

/** Reads a story file's text. Everything that is wrong with it is said at once, with its line. */
export function readStoryFile(
  text: string,
  fileName: string,
  t: Messages['articles'] = messagesFor('en').articles,
): ReadStoryFile {
  const matter = readFrontMatter(text, t.file)
  if (!matter.ok) return matter
  const fields = storyFileSchema({ ...t.story, section: t.file.section }).safeParse(matter.fields)
  const body = parseBody(matter.body, t.body)
  const problems = [
    ...(fields.error?.issues ?? []).flatMap(issue => fieldProblems(issue, matter, t.file)),
    ...body.problems.map(({ line, message }) => ({
      line: matter.linesBefore + line,
      field: 'body',
      message,
    })),
    ...(matter.body.trim() === ''
      ? [{ line: matter.linesBefore, field: 'body', message: t.story.body }]
      : []),
  ]
  if (!fields.success || problems.length > 0)
    return { ok: false, problems: problems.sort((one, other) => one.line - other.line) }
  const { lineOf, linesBefore } = matter
  const story = { ...fields.data, fileName, body: matter.body, figures: body.figures, linesBefore, lineOf }
  return { ok: true, story }
}

function fieldProblems(
  issue: z.core.$ZodIssue,
  { fields, lineOf }: FrontMatter,
  t: Messages['articles']['file'],
): FileProblem[] {
  const path = issue.path.filter(part => typeof part !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      line: lineOf([...path, key]),
      field: [...path, key].join('.'),
      message: t.unknownField(key, knownFields(path)),
    }))
  }
  const field = path.join('.')
  const isMissing = valueAt(fields, path) === undefined
  return [{ line: lineOf(path), field, message: (isMissing ? t.missing : t.wrong)(field, issue.message) }]
}

const valueAt = (fields: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (held, part) =>
      typeof held === 'object' && held
        ? Object.entries(held).find(([name]) => name === String(part))?.[1]
        : undefined,
    fields,
  )
