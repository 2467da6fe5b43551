import type { StateBlock, StateCore, StateInline, Token } from 'markdown-it'
import type { Reading } from './reading.ts'

/** A footnote where it belongs: `The board met twice.^[Its minutes are public.]` */
export function readNote(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state
  if (src[pos] !== '^' || src[pos + 1] !== '[' || (state.env as Reading).insideNote) return false
  const end = state.md.helpers.parseLinkLabel(state, pos + 1)
  if (end < 0) return false
  if (!silent) pushNote(state, src.slice(pos + 2, end))
  state.pos = end + 1
  return true
}

const label = /\[\^([^\]\s]{1,80})\]/y

/** A footnote whose words are written apart: `The board met twice.[^minutes]` */
export function readNoteLabel(state: StateInline, silent: boolean): boolean {
  const reading = state.env as Reading
  const { notes, insideNote, noteRoom } = reading
  if (notes.size === 0 || insideNote) return false
  label.lastIndex = state.pos
  const [found, name = ''] = label.exec(state.src) ?? []
  const words = found === undefined ? undefined : notes.get(name)
  if (found === undefined || words === undefined || words.length > noteRoom) return false
  if (!silent) {
    reading.noteRoom -= words.length
    pushNote(state, words)
  }
  state.pos += found.length
  return true
}

/** A note's words are read by themselves: no mark that opens outside closes in them. */
function pushNote(state: StateInline, words: string): void {
  const reading = state.env as Reading
  const inside: Token[] = []
  reading.insideNote = true
  state.md.inline.parse(words.trim(), state.md, reading, inside)
  reading.insideNote = false
  state.push('footnote_open', '', 0)
  state.tokens.push(...inside)
  state.push('footnote_close', '', 0)
}

const definition = /^\[\^([^\]\s]{1,80})\]:[ \t]+(?=\S)/

/** The words of a footnote, apart from their place: `[^minutes]: They are public.`, to the next blank line. */
export function readNoteWords(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if (state.level > 0 || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  if (!definition.test(lineText(state, startLine))) return false
  if (silent) return true
  let end = startLine + 1
  while (end < endLine && !state.isEmpty(end) && !definition.test(lineText(state, end))) end += 1
  const content = state.getLines(startLine, end, state.blkIndent, false).trim()
  const open = state.push('note_words_open', 'p', 1)
  const inline = state.push('inline', '', 0)
  const close = state.push('note_words_close', 'p', -1)
  open.map = [startLine, end]
  inline.map = [startLine, end]
  inline.content = content
  inline.children = []
  close.map = null
  state.line = end
  return true
}

const lineText = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])

/** Keeps the words of footnotes for where they belong. Words that no place in the text asks for stay a paragraph. */
export function gatherNoteWords(state: StateCore): void {
  const { notes } = state.env as Reading
  if (!state.tokens.some(({ type }) => type === 'note_words_open')) return
  const asked = new Set<string>()
  for (const [place, { type, content }] of state.tokens.entries()) {
    if (type !== 'inline' || state.tokens[place - 1]?.type === 'note_words_open') continue
    for (const [, name = ''] of content.matchAll(/\[\^([^\]\s]{1,80})\]/g)) asked.add(name)
  }
  const kept: Token[] = []
  for (let place = 0; place < state.tokens.length; place += 1) {
    const token = state.tokens[place]
    if (!token) continue
    if (token.type === 'note_words_open') {
      const content = state.tokens[place + 1]?.content ?? ''
      const [written = '', name = ''] = definition.exec(content) ?? []
      if (asked.has(name) && !notes.has(name)) {
        notes.set(name, content.slice(written.length))
        place += 2
        continue
      }
    }
    if (token.type.startsWith('note_words_')) token.type = token.type.replace('note_words', 'paragraph')
    kept.push(token)
  }
  state.tokens = kept
}
