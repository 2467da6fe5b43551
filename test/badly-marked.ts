/**
 * What a document of an Arabic paper, whose own words are all Arabic, says in another language than it is marked with, or
 * in a sentence that is marked to run the wrong way. A word of Arabic may stand in a sentence of English, not by itself.
 * @param names are of every language (WCAG 3.1.2)
 */
export function badlyMarked(document: Document, names: readonly string[] = []): string[] {
  return [...document.querySelectorAll('body, body *')]
    .filter(around => !around.closest('code, script'))
    .flatMap(around =>
      [
        ...[...around.childNodes].filter(({ nodeType }) => nodeType === 3).map(node => node.textContent),
        around.getAttribute('aria-label'),
      ]
        .map(text => text?.trim() ?? '')
        .filter(text => !names.includes(text) && !isWellMarked(text, around))
        .map(text => `“${text}” in ${around.outerHTML.slice(0, 90)}`),
    )
}

function isWellMarked(text: string, around: Element): boolean {
  const lang = nearest(around, 'lang')
  if (!/[a-z]/i.test(text)) return lang === 'ar' || !/\p{Script=Arabic}/u.test(text)
  const isSentence = /[.?:]$/.test(text)
  return lang === 'en-GB' && (!isSentence || nearest(around, 'dir') === 'ltr')
}

const nearest = (element: Element, attribute: string): string | null =>
  element.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null
