type Attribute = string | number | boolean | null | undefined

/** An element of HTML. Attributes that are false, null or left out are not set; true is set empty. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '')
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, String(value))
  }
  made.append(...children.filter(child => child !== null))
  return made
}

/** A button that sends no form. */
export function button(
  attributes: Readonly<Record<string, Attribute>>,
  press: (event: MouseEvent) => void,
  ...children: readonly (Node | string | null)[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children)
  made.addEventListener('click', press)
  return made
}

let given = 0

/** An id that nothing else on the page has. */
export function freshId(): string {
  given += 1
  return `editor-${given}`
}
