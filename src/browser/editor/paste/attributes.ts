import { all, nameOf, unwrap } from './dom.ts'

const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  // By now only footnotes are spans.
  span: ['class'],
}

/** Addresses that services put before the one that was meant. */
const detours: readonly (readonly [host: RegExp, path: string, parameter: string])[] = [
  [/^www\.google\.[a-z.]+$/, '/url', 'q'],
  [/\.safelinks\.protection\.outlook\.com$/, '/', 'url'],
]

/** Of attributes only what the text says itself; of links only those that lead somewhere. */
export function keepAttributes(body: HTMLElement): void {
  for (const element of all(body, '*')) {
    const names = kept[nameOf(element)] ?? []
    for (const { name } of [...element.attributes]) if (!names.includes(name)) element.removeAttribute(name)
  }
  for (const link of all(body, 'a')) {
    const href = direct(link.getAttribute('href') ?? '')
    if (href) link.setAttribute('href', href)
    else unwrap(link)
  }
}

function direct(href: string): string | null {
  if (!/^(https?|mailto|story):/i.test(href)) return null
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  for (const [host, path, parameter] of detours)
    if (host.test(url.hostname) && url.pathname === path) return url.searchParams.get(parameter) ?? href
  return href
}
