import type { Mark, Node } from 'prosemirror-model'

/** A part of running text whose marks are the same throughout: words, or a break or footnote. */
export interface Run {
  /** Null for a break or a footnote. */
  readonly text: string | null
  readonly node: Node
  readonly marks: readonly Mark[]
}

const delimited = ['em', 'strong', 'strike']

export const isCode = ({ marks }: Pick<Run, 'marks'>): boolean =>
  marks.some(({ type }) => type.name === 'code')

const isBreak = ({ node }: Run): boolean => node.type.name === 'hardBreak'

const isBlank = (run: Run): boolean => isBreak(run) || (run.text?.trim() === '' && !isCode(run))

/** A block's running text as Markdown can say it: no space at its ends, and none just inside emphasis. */
export function runsOf(block: Node): Run[] {
  let runs = block.children.flatMap(splitSpaces)
  while (runs[0] && isBlank(runs[0])) runs.shift()
  for (let last = runs.at(-1); last && isBlank(last); last = runs.at(-1)) runs.pop()
  runs = runs.filter((run, place) => {
    const besideBreak = [runs[place - 1], runs[place + 1]].some(near => near && isBreak(near))
    return !(besideBreak && run.text !== null && isBlank(run))
  })
  for (const name of delimited) runs = withoutBlankEdges(runs, name)
  return joinAlike(runs)
}

/** The spaces at the ends of a text apart from its words. */
function splitSpaces(node: Node): Run[] {
  if (!node.isText) return [{ text: null, node, marks: node.marks }]
  const text = (node.text ?? '').replace(/[\r\n]/g, ' ')
  const run = (part: string): Run => ({ text: part, node, marks: node.marks })
  if (isCode(node)) return [run(text)]
  const words = text.trim()
  if (words === '') return [run(text)]
  const begin = text.indexOf(words)
  const parts = [text.slice(0, begin), words, text.slice(begin + words.length)]
  return parts.filter(Boolean).map(run)
}

function withoutBlankEdges(runs: readonly Run[], name: string): Run[] {
  const has = (run: Run | undefined): boolean => run?.marks.some(({ type }) => type.name === name) ?? false
  const bare = new Set<Run>()
  const sweep = (order: readonly Run[]): void => {
    for (const [place, run] of order.entries()) {
      const before = order[place - 1]
      if (has(run) && isBlank(run) && (!has(before) || (before && bare.has(before)))) bare.add(run)
    }
  }
  sweep(runs)
  sweep(runs.toReversed())
  return runs.map(run =>
    bare.has(run) ? { ...run, marks: run.marks.filter(({ type }) => type.name !== name) } : run,
  )
}

function joinAlike(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const alike =
      last?.text != null &&
      run.text !== null &&
      last.marks.length === run.marks.length &&
      last.marks.every(mark => mark.isInSet(run.marks))
    if (alike) joined[joined.length - 1] = { ...last, text: `${last.text}${run.text}` }
    else joined.push(run)
  }
  return joined
}
