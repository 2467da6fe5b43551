import type { Paper } from './paper.ts'

const formats = new Map<string, Intl.ListFormat>()

/** Puts names together as the paper's language does: `Nora Whitlow and Imran Oakes`. */
export function namesFormat({ settings: { language } }: Pick<Paper, 'settings'>): Intl.ListFormat {
  const known = formats.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' })
  formats.set(language, known)
  return known
}
