import type { Mark, Node } from 'prosemirror-model'
import { isSafeAddress } from '../addresses.ts'
import { attribute, escapeHtml } from './escape-html.ts'
import type { PlacedInsertions } from './insertions.ts'

const tags: Readonly<Record<string, string>> = { em: 'em', strong: 'strong', strike: 's', code: 'code' }

/** The running text of a block; a footnote becomes what `note` makes of it, outside of all marks. */
export function renderInline(
  block: Node,
  placed: PlacedInsertions | undefined,
  note: (footnote: Node, within: number) => string,
): string {
  const open: Mark[] = []
  const waiting = [...(placed?.insertions ?? [])]
  let offset = placed?.start ?? 0
  let html = ''
  const closeTo = (depth: number): void => {
    for (let mark = open[depth] && open.pop(); mark; mark = open[depth] && open.pop()) html += closeTag(mark)
  }
  const insertUntil = (end: number): void => {
    if (waiting.length === 0 || (waiting[0]?.at ?? 0) > end) return
    closeTo(0)
    while (waiting[0] && waiting[0].at <= end) html += waiting.shift()?.html ?? ''
  }
  const addText = (text: string, marks: readonly Mark[]): void => {
    if (text === '') return
    let kept = 0
    while (kept < open.length && marks[kept]?.eq(open[kept] as Mark)) kept += 1
    closeTo(kept)
    for (const mark of marks.slice(kept)) {
      open.push(mark)
      html += openTag(mark)
    }
    html += escapeHtml(text)
    offset += text.length
  }
  insertUntil(offset)
  block.forEach((child, within, place) => {
    if (child.type.name === 'footnote') {
      closeTo(0)
      html += note(child, within)
    } else if (child.type.name === 'hardBreak') {
      closeTo(0)
      html += '<br>\n'
      offset += 1
      insertUntil(offset)
    } else {
      const marks = child.marks.filter(isShown)
      const link = marks.find(({ type }) => type.name === 'link')
      let rest = child.text ?? ''
      // What would stand in the middle of a link waits for its end, so that there are not two of it.
      while (!link && waiting[0] && waiting[0].at < offset + rest.length) {
        const cut = waiting[0].at - offset
        addText(rest.slice(0, cut), marks)
        rest = rest.slice(cut)
        insertUntil(offset)
      }
      addText(rest, marks)
      if (!link?.isInSet(block.maybeChild(place + 1)?.marks ?? [])) insertUntil(offset)
    }
  })
  closeTo(0)
  return html + waiting.map(insertion => insertion.html).join('')
}

const isShown = ({ type, attrs }: Mark): boolean => type.name !== 'link' || isSafeAddress(attrs.href)

function openTag({ type, attrs }: Mark): string {
  if (type.name !== 'link') return `<${tags[type.name]}>`
  return `<a${attribute('href', attrs.href)}${attrs.title ? attribute('title', attrs.title) : ''}>`
}

const closeTag = ({ type }: Mark): string => `</${type.name === 'link' ? 'a' : tags[type.name]}>`
