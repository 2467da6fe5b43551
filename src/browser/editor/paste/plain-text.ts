/** Signs that a text is Markdown and not merely holds a star; any one of them is enough. */
const signs: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^> \S/m,
  /^```/m,
  /\[[^\]\n]+\]\((?:https?:|mailto:|story:)[^)\s]+\)/,
  /(^|[^*\\])\*\*[^\s*][^*\n]*\*\*/,
  /^\|?(?:\s*:?-{3,}:?\s*\|)+/m,
  /^(?:[-*+] \S.*\n+){1,}[-*+] \S/m,
  /^1[.)] \S.*\n+2[.)] \S/m,
]

export const looksLikeMarkdown = (text: string): boolean => signs.some(sign => sign.test(text))

/**
 * Paragraphs of a plain text, each a list of its lines. Blank lines part paragraphs; where there are none every line is
 * one. Lines that a program broke at its margin are one line again.
 */
export function paragraphsOf(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').trim()
  if (!/\n\s*\n/.test(lines)) return lines.split('\n').map(line => [line.trim()])
  return lines.split(/\n\s*\n+/).map(block => joined(block.split('\n').map(line => line.trim())))
}

/** Mail and terminals break lines at some 70 letters: every line but the last is about as long as it may be. */
const margin = { least: 45, most: 80 }

function joined(lines: string[]): string[] {
  const isBroken = lines.slice(0, -1).every(({ length }) => length >= margin.least && length <= margin.most)
  return isBroken ? [lines.join(' ')] : lines
}
