import type { Settings } from '../../site/index.ts'
import { escapeXml } from '../xml.ts'

/** The house's accent on paper white, where a paper has chosen none. */
const houseAccent = '#0b5563'

/** A paper's mark in a browser's tab: its initial. No style sheet in it, which our own policy would refuse. */
export const icon = ({ name, language, look }: Settings): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="8" fill="${escapeXml(
    look.accent ?? houseAccent,
  )}"/><text x="32" y="46" font-family="Georgia, 'Noto Serif', serif" font-size="42" font-weight="600" text-anchor="middle" fill="#fdfdfb">${escapeXml(
    initial(name, language),
  )}</text></svg>`

/** The first letter of the first word that is no article of English. */
function initial(name: string, language: string): string {
  const own = name.replace(/^(the|a|an)\s+/i, '') || name
  const [first] = new Intl.Segmenter(language).segment(own.trim())
  return (first?.segment ?? '').toLocaleUpperCase(language)
}
