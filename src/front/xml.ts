/**
 * XML as text. Every value passes through `escapeXml`, so a headline cannot leave its element; what XML 1.0 cannot
 * hold at all (control characters, halves of a surrogate pair) is left out.
 */

/** Markup that is ready; plain strings are text. */
export interface Xml {
  readonly xml: string
}

type Content = string | Xml | readonly Xml[]

type Attributes = Readonly<Record<string, string | undefined>>

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

export function element(name: string, attributes: Attributes, content?: Content): Xml {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`)
    .join('')
  return content === undefined
    ? { xml: `<${name}${written}/>` }
    : { xml: `<${name}${written}>${inner(content)}</${name}>` }
}

/** An element with nothing but text in it. */
export const textElement = (name: string, text: string): Xml => element(name, {}, text)

function inner(content: Content): string {
  if (typeof content === 'string') return escapeXml(content)
  return 'xml' in content ? content.xml : content.map(part => part.xml).join('\n')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Section 2.2 of XML 1.0: tab, line feed, carriage return, and everything from the space on but surrogates and two more. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

export const escapeXml = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"]/g, character => entities[character] ?? character)
