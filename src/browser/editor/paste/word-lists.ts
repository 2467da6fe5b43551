import { all, styled } from './dom.ts'

interface Item {
  readonly paragraph: Element
  /** From 1. */
  readonly level: number
  readonly kind: 'ul' | 'ol'
  /** Number of the first item where a list does not begin with 1. */
  readonly start: number
}

/**
 * Word writes a list as paragraphs that say their level in `mso-list`, with the bullet or the number as text before
 * them. Runs of such paragraphs become real lists.
 */
export function buildWordLists(body: HTMLElement): void {
  let run: Item[] = []
  for (const paragraph of all(body, 'p, h1, h2, h3, h4, h5, h6, div')) {
    const item = itemIn(paragraph)
    const last = run.at(-1)
    if (item && last && nextElement(last.paragraph) !== paragraph) {
      build(run)
      run = []
    }
    if (item) run.push(item)
  }
  build(run)
}

const nextElement = (element: Element): Element | null => element.nextElementSibling

function itemIn(paragraph: Element): Item | null {
  const level = /\blevel(\d+)/.exec(styled(paragraph, 'mso-list'))?.[1]
  if (!level) return null
  const marks = all(paragraph, 'span').filter(span => styled(span, 'mso-list') === 'ignore')
  const written = (marks[0]?.textContent ?? '').replace(/[\s\u00a0]/g, '')
  for (const mark of marks) mark.remove()
  const isNumbered = /^\(?(\d+|[a-z]{1,4})[.)]$/i.test(written)
  return {
    paragraph,
    level: Number(level),
    kind: isNumbered ? 'ol' : 'ul',
    start: Number.parseInt(written.replace('(', ''), 10) || 1,
  }
}

function build(items: readonly Item[]): void {
  const [first] = items
  if (!first) return
  const document = first.paragraph.ownerDocument
  const open: { readonly list: Element; readonly level: number; readonly kind: string }[] = []
  const place = document.createElement('div')
  first.paragraph.replaceWith(place)
  for (const item of items) {
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop()
    if (open.at(-1)?.level === item.level && open.at(-1)?.kind !== item.kind) open.pop()
    if (open.at(-1)?.level !== item.level) {
      const list = document.createElement(item.kind)
      if (item.kind === 'ol' && item.start !== 1) list.setAttribute('start', String(item.start))
      const parent = open.at(-1)?.list.lastElementChild ?? place
      parent.append(list)
      open.push({ list, level: item.level, kind: item.kind })
    }
    const entry = document.createElement('li')
    const paragraph = document.createElement('p')
    paragraph.append(...item.paragraph.childNodes)
    entry.append(paragraph)
    open.at(-1)?.list.append(entry)
    item.paragraph.remove()
  }
  place.replaceWith(...place.childNodes)
}
