/** The address that was meant, or null where none was: `harbour.example` is one, and so is `nora@harbour.example`. */
export function linkTarget(written: string): string | null {
  if (/^story:[^\s/]+(\/[^\s/]+)?$/.test(written)) return written
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(written)) return written
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(written)) return `mailto:${written}`
  const whole = /^https?:\/\//i.test(written) ? written : `https://${written}`
  if (/\s/.test(written) || !URL.canParse(whole)) return null
  const { hostname, username } = new URL(whole)
  return /\.[a-z0-9-]{2,}$|^localhost$/i.test(hostname) && !username && /^[a-z]+:\/\//i.test(whole)
    ? whole
    : null
}

/** True for one address and nothing else, as it is copied from a browser's bar. */
export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
