import type { StateCore, Token } from 'markdown-it'
import { lineOf, type Reading } from './reading.ts'

const boxMark = /^\[!(pull|fact)\](?:[ \t]+([^\n]*))?(?:\n|$)/
const speakerLine = /(?:^|\n)[ \t]*(?:—|–|--)[ \t]+([^\n]+)$/

/**
 * Turns a quotation whose first line is `[!pull]` into a pull quote, its last line `— Speaker` into the speaker, and
 * one whose first line is `[!fact] Title` into a fact box. Works on the text of paragraphs before their inline marks
 * are read.
 */
export function markBoxes(state: StateCore): void {
  const { tokens } = state
  const { problems } = state.env as Reading
  const emptied = new Set<Token>()
  for (const [place, open] of tokens.entries()) {
    const first = tokens[place + 2]
    if (open.type !== 'blockquote_open' || tokens[place + 1]?.type !== 'paragraph_open' || !first) continue
    const [mark, kind, title = ''] = boxMark.exec(first.content) ?? []
    if (mark === undefined || (kind === 'pull' && title.trim() !== '')) continue
    if (kind === 'fact' && open.level > 0) {
      problems.push({ line: lineOf(open), problem: 'fact-box-inside' })
      continue
    }
    const { close, paragraphs } = insideOf(tokens, place)
    first.content = first.content.slice(mark.length)
    if (kind === 'pull') become('pull_quote', open, close, { speaker: takeSpeaker(paragraphs.at(-1)) })
    else become('fact_box', open, close, { title: title.trim() })
    for (const paragraph of paragraphs) if (paragraph.content === '') emptied.add(paragraph)
  }
  if (emptied.size > 0) state.tokens = withoutParagraphs(tokens, emptied)
}

function become(type: string, open: Token, close: Token | undefined, meta: Record<string, unknown>): void {
  open.type = `${type}_open`
  open.meta = meta
  if (close) close.type = `${type}_close`
}

/** Where a quotation ends, and the words of the paragraphs right in it. */
function insideOf(
  tokens: readonly Token[],
  quote: number,
): { close: Token | undefined; paragraphs: Token[] } {
  const level = tokens[quote]?.level ?? 0
  const paragraphs: Token[] = []
  for (let place = quote + 1; place < tokens.length; place += 1) {
    const token = tokens[place]
    if (token?.type === 'blockquote_close' && token.level === level) return { close: token, paragraphs }
    if (token?.type === 'inline' && token.level === level + 2 && tokens[place - 1]?.type === 'paragraph_open')
      paragraphs.push(token)
  }
  return { close: undefined, paragraphs }
}

function takeSpeaker(last: Token | undefined): string | null {
  const speaker = last && speakerLine.exec(last.content)?.[1]
  if (!last || !speaker) return null
  last.content = last.content.replace(speakerLine, '')
  return speaker.trim() || null
}

/** A paragraph that held only the mark or the speaker has nothing left to show. */
const withoutParagraphs = (tokens: readonly Token[], emptied: ReadonlySet<Token>): Token[] =>
  tokens.filter((token, place) => {
    const [before, after] = [tokens[place - 1], tokens[place + 1]]
    return !(
      emptied.has(token) ||
      (token.type === 'paragraph_open' && after && emptied.has(after)) ||
      (token.type === 'paragraph_close' && before && emptied.has(before))
    )
  })
