/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** The same element under another name. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name)
  for (const attribute of element.attributes) renamed.setAttribute(attribute.name, attribute.value)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}

/** A declaration of the element's own style, which is kept under `data-style`. */
export function styled(element: Element, property: string): string {
  const style = element.getAttribute('data-style') ?? ''
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase()
  }
  return ''
}

/** A list that does not change while its elements do. */
export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)]

export const nameOf = (element: Element): string => element.localName.toLowerCase()

const blocks =
  'address article aside blockquote div dl figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul'
const blockNames = new Set(blocks.split(' '))

export const isBlock = (node: Node): node is Element =>
  node.nodeType === 1 && blockNames.has(nameOf(node as Element))
