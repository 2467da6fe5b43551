import type { StateCore, Token } from 'markdown-it'

const mark = '[!pull]'
const speakerLine = /(?:^|\n)[ \t]*(?:—|–|--)[ \t]+([^\n]+)$/

/**
 * Turns a quotation whose first line is `[!pull]` into a pull quote; its last line, `— Speaker`, is the speaker.
 * Works on the text of paragraphs before their inline marks are read.
 */
export function markPullQuotes({ tokens }: StateCore): void {
  for (const [place, token] of tokens.entries()) {
    const first = tokens[place + 2]
    if (token.type !== 'blockquote_open' || first?.type !== 'inline') continue
    if (first.content !== mark && !first.content.startsWith(`${mark}\n`)) continue
    first.content = first.content.slice(mark.length + 1)
    const paragraphs = paragraphsOf(tokens, place)
    const last = paragraphs.at(-1)
    const speaker = last && speakerLine.exec(last.content)?.[1]
    if (last && speaker) last.content = last.content.replace(speakerLine, '')
    token.meta = { speaker: speaker ?? null, words: paragraphs.some(paragraph => paragraph.content !== '') }
    const close = tokens.find(
      (candidate, at) =>
        at > place && candidate.type === 'blockquote_close' && candidate.level === token.level,
    )
    if (close) close.meta = token.meta
  }
  hideEmptyParagraphs(tokens)
}

function paragraphsOf(tokens: readonly Token[], quote: number): Token[] {
  const level = (tokens[quote]?.level ?? 0) + 2
  const found: Token[] = []
  for (const token of tokens.slice(quote + 1)) {
    if (token.type === 'blockquote_close' && token.level === level - 2) break
    if (token.type === 'inline' && token.level === level) found.push(token)
  }
  return found
}

/** A paragraph that held only the mark or the speaker has nothing left to show. */
function hideEmptyParagraphs(tokens: Token[]): void {
  for (const [place, token] of tokens.entries()) {
    if (token.type !== 'inline' || token.content !== '') continue
    for (const around of [tokens[place - 1], tokens[place + 1]]) {
      if (around?.type.startsWith('paragraph')) around.hidden = true
    }
  }
}
