import { absolute } from '../../urls.ts'

/**
 * Puts the paper's address in front of every address in a text that leaves the page; a link to a place on the page
 * leads to that place at the story's address.
 * @param html as our own sanitiser wrote it: lower-case attributes in double quotes
 */
export function absoluteHtml(html: string, base: string, pagePath: string): string {
  const resolve = (address: string): string => {
    if (address.startsWith('#')) return absolute(base, pagePath) + address
    return address.startsWith('/') && !address.startsWith('//') ? absolute(base, address) : address
  }
  return html
    .replace(/ (href|src)="([^"]*)"/g, (_, name: string, address: string) => ` ${name}="${resolve(address)}"`)
    .replace(/ srcset="([^"]*)"/g, (_, set: string) => ` srcset="${set.split(', ').map(resolve).join(', ')}"`)
}
