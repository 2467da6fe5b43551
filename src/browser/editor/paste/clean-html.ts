import { keepAttributes } from './attributes.ts'
import { dissolveCharacters } from './characters.ts'
import { nestGoogleLists, spansToMarks } from './google-docs.ts'
import { headTables, unwrapEmpty } from './tidy.ts'
import { takeChanges } from './word-changes.ts'
import { collectWordFootnotes } from './word-footnotes.ts'
import { buildWordLists } from './word-lists.ts'

/**
 * What another program put on the clipboard, as plain elements that mean what was meant: no styles, no classes, no
 * program's own tags. Works on any DOM, so that it can be tested without a browser.
 * @param html as it comes: Word's conditional comments and all
 * @param parse makes a document of it; in browsers `DOMParser`, which loads nothing and runs nothing
 */
export function cleanHtml(html: string, parse: (html: string) => Document): string {
  const { body } = parse(`<!doctype html><html><body>${fragmentOf(html)}</body></html>`)
  const steps: readonly ((body: HTMLElement) => void)[] = [
    takeChanges,
    collectWordFootnotes,
    buildWordLists,
    spansToMarks,
    nestGoogleLists,
    keepAttributes,
    headTables,
    dissolveCharacters,
    unwrapEmpty,
  ]
  for (const step of steps) step(body)
  return body.innerHTML.trim()
}

/**
 * Only what stands between the marks of the fragment, where a program sets them; else what stands in the body. Styles
 * go under another name: a page's policy forbids them, and a browser says so for each.
 */
function fragmentOf(html: string): string {
  const [, fragment] = /<!--\s*StartFragment\s*-->([\s\S]*?)<!--\s*EndFragment\s*-->/i.exec(html) ?? []
  const [, body] = /<body[^>]*>([\s\S]*?)<\/body>/i.exec(html) ?? []
  return (fragment ?? body ?? html)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[(?:if|endif)[^>]*>/gi, '')
    .replace(/<\?xml[^>]*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, tag => tag.replace(/\sstyle(\s*=)/gi, ' data-style$1'))
}
