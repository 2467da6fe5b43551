import { all, nameOf, styled, unwrap } from './dom.ts'

/** Carries no words of the text: styles, metadata, drawings, formulas, what runs or frames something. */
const noText = new Set(
  'style script meta link title head base xml template noscript iframe object embed svg math canvas audio video button input select textarea img picture source'.split(
    ' ',
  ),
)

/**
 * Takes tracked changes as accepted, and leaves out what is no text: colleagues' remarks, hidden words, drawings, the
 * tags of programs. Smart tags (`st1:City`) and content controls (`w:Sdt`) leave the words that they are around.
 */
export function takeChanges(body: HTMLElement): void {
  for (const element of all(body, '*')) {
    if (isLeftOut(element)) element.remove()
    else if (nameOf(element).includes(':') || nameOf(element) === 'ins') unwrap(element)
  }
}

function isLeftOut(element: Element): boolean {
  const name = nameOf(element)
  const kind = element.getAttribute('class') ?? ''
  return (
    noText.has(name) ||
    name === 'del' ||
    /^(v|m):/.test(name) ||
    /\bMsoComment(Reference|Text|Subject)?\b|\bmsoDel\b|\bmsocom(anchor|off|txt)\b/i.test(kind) ||
    /^comment(-list|-reference)?$/.test(styled(element, 'mso-element')) ||
    styled(element, 'mso-comment-continuation') !== '' ||
    styled(element, 'display') === 'none' ||
    styled(element, 'mso-hide') === 'all'
  )
}
