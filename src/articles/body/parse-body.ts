import type { Node } from 'prosemirror-model'
import { type FigureSource, readMarkdown, type TextProblem } from '../../document/index.ts'
import type { Messages } from '../../site/index.ts'

export type BodyMessages = Messages['articles']['body']

/** What is wrong in a text, and in which of its lines (from 1). */
export interface BodyProblem {
  readonly line: number
  readonly message: string
}

interface ParsedBody {
  readonly doc: Node
  readonly figures: readonly FigureSource[]
  readonly problems: readonly BodyProblem[]
}

/** Reads a text: what it means, its pictures, and what is wrong with it. */
export function parseBody(text: string, t: BodyMessages): ParsedBody {
  const { doc, figures, problems } = readMarkdown(text)
  return {
    doc,
    figures,
    problems: problems.map(({ line, problem }) => ({ line, message: messageFor(problem, t) })),
  }
}

function messageFor(problem: TextProblem, t: BodyMessages): string {
  switch (problem) {
    case 'no-alt':
      return t.alt
    case 'picture-amid-words':
      return t.ownParagraph
    case 'empty-pull-quote':
      return t.emptyPullQuote
    case 'empty-fact-box':
      return t.emptyFactBox
    case 'fact-box-inside':
      return t.factBoxInside
    case 'empty-footnote':
      return t.emptyFootnote
    case 'embed-without-address':
      return t.embedAddress
    case 'table-too-large':
      return t.tableTooLarge
  }
}
