/** Width of the text part: what fits a quoted reply and a terminal (RFC 3676, 4.2). */
export const columns = 72

/** Breaks a text between words. A word that is longer than a line, such as an address, stays whole. */
export function wrap(
  text: string,
  { indent = '', width = columns }: { indent?: string; width?: number } = {},
): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(indent + line)
  return lines
}
