import { spellOut } from './letters.ts'

/**
 * Words for an address: lower case, hyphens, at most 80 characters, cut between words.
 * Latin letters lose their accents, those of other scripts stay as they are; empty when nothing is left.
 */
export function slugify(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
  const words = spellOut(plain)
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  if (words.length <= 80) return words
  const cut = words.slice(0, 80)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 40)).replace(/-+$/, '')
}
