/**
 * One line of a CSV file as RFC 4180 has it. A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front, so that an address such as `=cmd|…@example.org` is text there.
 */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
