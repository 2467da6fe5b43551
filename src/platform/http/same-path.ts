/** Any other host would do: it is only compared with itself. */
const here = 'http://here.invalid'

/**
 * A path of this site out of what an address or a form says, with its query and fragment; null for everything else.
 * For "and then back to where I was", which must not lead to another site: `//other.example`, `/\other.example`,
 * `/.//other.example`, `javascript:` and their like are refused.
 */
export function samePath(text: string | null | undefined): string | null {
  if (!text || text.length > 1000 || !text.startsWith('/') || /[\\\p{Cc}]/u.test(text)) return null
  if (!URL.canParse(text, here)) return null
  const { origin, pathname, search, hash } = new URL(text, here)
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : null
}
