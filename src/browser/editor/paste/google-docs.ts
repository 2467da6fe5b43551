import { all, isBlock, nameOf, rename, styled, unwrap } from './dom.ts'

const bold = /^(bold|bolder|[6-9]00)$/
const notBold = /^(normal|[1-5]00)$/

/**
 * Google Docs says bold and italics in the style of spans, and wraps everything in a `<b>` that is none; so do Pages and
 * LibreOffice in their ways. Afterwards only elements say it. `mso-bidi-font-weight:normal`, which Word puts on
 * what is bold indeed, is another property.
 */
export function spansToMarks(body: HTMLElement): void {
  for (const element of all(body, 'b, strong')) {
    if (notBold.test(styled(element, 'font-weight'))) unwrap(element)
  }
  for (const element of all(body, 'i, em')) {
    if (styled(element, 'font-style') === 'normal') unwrap(element)
  }
  for (const span of all(body, 'span, font')) {
    if (span.className === 'footnote') continue
    for (const name of marksOf(span)) {
      const mark = body.ownerDocument.createElement(name)
      mark.append(...span.childNodes)
      span.append(mark)
    }
    unwrap(span)
  }
  // A heading is heavy by itself.
  for (const mark of all(body, ':is(h1, h2, h3, h4, h5, h6) :is(b, strong)')) unwrap(mark)
  for (const [old, name] of marks) for (const element of all(body, old)) rename(element, name)
  for (const title of all(body, 'p.MsoTitle')) rename(title, 'h1')
}

const marks = [
  ['b', 'strong'],
  ['i', 'em'],
  ['strike', 's'],
] as const

function marksOf(span: Element): readonly string[] {
  const line = styled(span, 'text-decoration') + styled(span, 'text-decoration-line')
  return [
    bold.test(styled(span, 'font-weight')) ? 'strong' : '',
    styled(span, 'font-style') === 'italic' ? 'em' : '',
    line.includes('line-through') ? 's' : '',
  ].filter(Boolean)
}

/** Google Docs puts a list within a list beside the item that it belongs to, and line breaks between blocks. */
export function nestGoogleLists(body: HTMLElement): void {
  for (const list of all(body, ':is(ul, ol) > :is(ul, ol)')) {
    const item = list.previousElementSibling
    if (item && nameOf(item) === 'li') item.append(list)
    else {
      const entry = body.ownerDocument.createElement('li')
      list.before(entry)
      entry.append(list)
    }
  }
  for (const lineBreak of all(body, 'br')) {
    const beside = [lineBreak.previousSibling, lineBreak.nextSibling]
    if (lineBreak.className === 'Apple-interchange-newline' || beside.some(node => node && isBlock(node)))
      lineBreak.remove()
  }
}
