import type { StateCore, Token } from 'markdown-it'
import { isWebAddress } from '../addresses.ts'
import { largeBlock, plainWords } from './large-blocks.ts'
import { lineOf, type Reading, type TextProblem } from './reading.ts'

/** Brings the tokens of a text into the shape of the schema, and notes what is wrong with the text. */
export function shapeTokens(state: StateCore): void {
  const { figures, problems } = state.env as Reading
  const shaped: Token[] = []
  const { tokens } = state
  let line = 1
  const add = (type: string, meta: Record<string, unknown> | null = null): void => {
    const token = new state.Token(type, '', 0)
    token.meta = meta
    shaped.push(token)
  }
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place]
    const next = tokens[place + 1]
    if (!token) continue
    if (token.map) line = lineOf(token)
    if (token.type === 'thead_open' && isEmptyHead(tokens, place)) {
      while (tokens[place]?.type !== 'thead_close') place += 1
      continue
    }
    const tell = (problem: TextProblem): void => void problems.push({ line, problem })

    const large = token.type === 'paragraph_open' && token.level === 0 && next && largeBlock(token, next)
    if (large && large.type === 'figure') {
      const { source: file, alt, caption, credit, focus } = large.figure
      if (alt === '') tell('no-alt')
      figures.push(large.figure)
      add('figure', { file, alt, caption, credit, focus })
      place += 2
      continue
    }
    if (large && isWebAddress(large.url)) {
      add('embed', { url: large.url, title: large.title })
      place += 2
      continue
    }
    if (large) tell('embed-without-address')
    if (token.type === 'pull_quote_open' && next?.type === 'pull_quote_close') tell('empty-pull-quote')
    if (token.type === 'fact_box_open' && (token.meta?.title === '' || next?.type === 'fact_box_close'))
      tell('empty-fact-box')
    if (token.children?.some(({ type }) => type === 'image')) tell('picture-amid-words')
    if (hasEmptyNote(token.children ?? [])) tell('empty-footnote')
    if (token.type === 'inline') token.children = shapeInline(state, token.children ?? [])
    if (/^t[dh]_close$/.test(token.type)) add('paragraph_close')
    shaped.push(token)
    if (/^t[dh]_open$/.test(token.type)) add('paragraph_open')
  }
  state.tokens = shaped
}

/** A table of Markdown must have a head: an empty one stands for none. */
function isEmptyHead(tokens: readonly Token[], head: number): boolean {
  for (let place = head + 1; place < tokens.length; place += 1) {
    const token = tokens[place]
    if (token?.type === 'thead_close') return tokens[place + 1]?.type === 'tbody_open'
    if (token?.type === 'inline' && token.content !== '') return false
  }
  return false
}

const hasEmptyNote = (tokens: readonly Token[]): boolean =>
  tokens.some(({ type }, place) => type === 'footnote_open' && tokens[place + 1]?.type === 'footnote_close')

/** A picture amid words is shown as it is written, and a line feed written as `&#10;` breaks the line. */
function shapeInline({ Token: New }: StateCore, tokens: readonly Token[]): Token[] {
  let insideNote = false
  const text = (words: string): Token => {
    const token = new New('text', '', 0)
    token.content = words
    return token
  }
  return tokens.flatMap((token, place) => {
    if (token.type === 'text' && tokens[place + 1]?.type === 'hardbreak')
      token.content = token.content.replace(/[ \t]+$/, '')
    if (token.type.startsWith('footnote_')) insideNote = token.type === 'footnote_open'
    if (token.type === 'image') return [text(imageAsWritten(token))]
    if (token.type === 'hardbreak' && insideNote) return [text(' ')]
    if (token.type !== 'text' || !token.content.includes('\n')) return [token]
    if (insideNote) return [text(token.content.replaceAll('\n', ' '))]
    return token.content
      .split('\n')
      .flatMap((words, place) => [...(place > 0 ? [new New('hardbreak', 'br', 0)] : []), text(words)])
  })
}

function imageAsWritten(image: Token): string {
  const title = image.attrGet('title')
  return `![${plainWords(image.children ?? [])}](${image.attrGet('src')}${title ? ` "${title}"` : ''})`
}
