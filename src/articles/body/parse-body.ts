import type { Node } from 'prosemirror-model'
import { type FigureSource, readMarkdown, type TextProblem } from '../../document/index.ts'
import { languageAttributes } from '../../platform/language/index.ts'
import { languageOfWords, type Messages, messagesFor } from '../../site/index.ts'

/** What is said of a text and in it; `lang`: in which language, where that is not the text's. */
export type BodyMessages = Messages['articles']['body'] & { readonly lang?: string | undefined }

export const bodyMessagesFor = (language: string): BodyMessages => ({
  ...messagesFor(language).articles.body,
  lang: languageAttributes(languageOfWords(language), language).lang,
})

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
