import type { ActionName } from '../words.ts'

/** Drawn on a square of 20 with lines of one width, so that they sit beside letters. */
const paths: Partial<Record<ActionName, string>> = {
  link: 'M8.5 11.5a3 3 0 0 0 4.2.3l2.6-2.6a3 3 0 0 0-4.2-4.2L10 6.1M11.5 8.5a3 3 0 0 0-4.2-.3l-2.6 2.6a3 3 0 0 0 4.2 4.2L10 13.9',
  bulletList: 'M8 5.5h8.5M8 10h8.5M8 14.5h8.5M4 5.5h.01M4 10h.01M4 14.5h.01',
  orderedList:
    'M9 5.5h7.5M9 10h7.5M9 14.5h7.5M3.4 4.4l1.1-.9v4M3.3 11.6c.4-.8 2-.7 1.9.3 0 .7-1.9 1.6-1.9 2.6h2',
  undo: 'M7 4.5 3.5 8 7 11.5M3.5 8h8a4 4 0 0 1 0 8H9',
  redo: 'M13 4.5 16.5 8 13 11.5M16.5 8h-8a4 4 0 0 0 0 8H11',
  find: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4',
}

/** Letters say these better than a drawing. */
const letters: Partial<Record<ActionName, string>> = {
  bold: 'B',
  italic: 'I',
  heading: 'H',
  subheading: 'h',
  quote: '“',
}

const svg = 'http://www.w3.org/2000/svg'

/** A mark for a button that has its name elsewhere. */
export function icon(name: ActionName): Element {
  const path = paths[name]
  if (!path) {
    const letter = document.createElement('span')
    letter.className = `editor-letter editor-letter--${name}`
    letter.setAttribute('aria-hidden', 'true')
    letter.textContent = letters[name] ?? ''
    return letter
  }
  const drawing = document.createElementNS(svg, 'svg')
  for (const [key, value] of Object.entries({
    viewBox: '0 0 20 20',
    width: '20',
    height: '20',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.5',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }))
    drawing.setAttribute(key, value)
  const line = document.createElementNS(svg, 'path')
  line.setAttribute('d', path)
  drawing.append(line)
  return drawing
}
