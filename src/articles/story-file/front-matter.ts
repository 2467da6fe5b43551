import { isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { Messages } from '../../site/index.ts'

export type FileMessages = Messages['articles']['file']

/** What is wrong with a story file, and in which of its lines (from 1). */
export interface FileProblem {
  readonly line: number
  /** A path such as `headline` or `sources.0.url`; `body` for the text; empty for the file as a whole. */
  readonly field: string
  readonly message: string
}

export type FieldPath = readonly (string | number)[]

export interface FrontMatter {
  /** Fields as written, all of them text, lists or further fields; what is left empty is not there. */
  readonly fields: unknown
  readonly body: string
  /** The file's line before the body's first. */
  readonly linesBefore: number
  /** The line of a field, or of what should have held it. */
  lineOf(path: FieldPath): number
}

/** Takes a story file apart: YAML between two lines `---`, then the text. */
export function readFrontMatter(
  text: string,
  t: FileMessages,
): ({ readonly ok: true } & FrontMatter) | { readonly ok: false; readonly problems: readonly FileProblem[] } {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const fail = (message: string, line = 1) => ({
    ok: false as const,
    problems: [{ line, field: '', message }],
  })
  if (lines[0]?.trimEnd() !== '---') return fail(t.noFrontMatter)
  const end = lines.findIndex((line, place) => place > 0 && line.trimEnd() === '---')
  if (end < 0) return fail(t.openFrontMatter)

  const counter = new LineCounter()
  // All scalars are text: `headline: 1984` is a headline, and `slug: no` a slug.
  const document = parseDocument(lines.slice(1, end).join('\n'), {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
  })
  const lineAt = (offset: number) => counter.linePos(offset).line + 1
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map(error => ({
        line: lineAt(error.pos[0]),
        field: '',
        message: t.unreadable(error.message),
      })),
    }
  }
  if (!isMap(document.contents)) return fail(t.notFields, Math.min(2, end))

  const first = lines.findIndex((line, place) => place > end && line.trim() !== '')
  const linesBefore = first < 0 ? end + 1 : first
  return {
    ok: true,
    fields: withoutEmpty(document.toJS()),
    body: lines.slice(linesBefore).join('\n'),
    linesBefore,
    lineOf(path) {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const parent = document.getIn(path.slice(0, depth - 1), true)
        const key = isMap(parent)
          ? parent.items.find(({ key }) => isNode(key) && String(key) === path[depth - 1])?.key
          : document.getIn(path.slice(0, depth), true)
        if (isNode(key) && key.range) return lineAt(key.range[0])
      }
      return path[0] === 'body' ? linesBefore : 1
    },
  }
}

/** A field that was named and left empty is as if it had not been named. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => held !== '' && held !== null)
      .map(([name, held]) => [name, withoutEmpty(held)]),
  )
}
