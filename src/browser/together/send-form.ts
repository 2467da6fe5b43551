import { yXmlFragmentToProsemirrorJSON } from 'y-prosemirror'
import type { Doc } from 'yjs'
import { documentFromJson, parseMarkdown, writeMarkdown } from '../../document/index.ts'
import { urls } from '../../urls.ts'
import type { Line } from './line.ts'

/** A form is not held up longer: what could not be sent is in it, and the paper compares. */
const patience = 5000

/**
 * Lets the form go once all that was written is with the paper, and marks it as shared then: the paper need not compare
 * what it holds with what others wrote.
 */
export function sendForm(
  form: HTMLFormElement,
  doc: Doc,
  line: Line,
  since: { readonly given: string; readonly now: () => string },
): void {
  let isReady = false
  const mark = () => {
    write(form, 'shared', line.isSent && holdsBody(form, doc) ? 'yes' : '')
    write(form, 'since', line.isSent ? since.now() : since.given)
  }
  form.addEventListener(
    'submit',
    event => {
      if (isReady || (line.story === 'new' && !line.isOpen && line.seen < 0 && isUntouched(doc))) return
      if (line.isSent) {
        mark()
        return
      }
      event.preventDefault()
      event.stopImmediatePropagation()
      const button = event.submitter
      void line.sent(patience).then(() => {
        // A form that is still telling that it is sent cannot be sent again: a turn later it can.
        setTimeout(() => {
          isReady = true
          mark()
          form.requestSubmit(button instanceof HTMLElement ? button : null)
          isReady = false
        })
      })
    },
    { capture: true },
  )
}

/** Whoever signs out right after a word still sends it; what cannot be sent stays on this device, and the next page says so. */
export function sendBeforeSigningOut(line: Line): void {
  document.addEventListener('submit', event => {
    const { target } = event
    if (!(target instanceof HTMLFormElement) || !target.action.endsWith(urls.deskSignOut())) return
    if (line.isSent || !line.isOpen) return
    event.preventDefault()
    void line.sent(patience).then(() => target.submit())
  })
}

const isUntouched = (doc: Doc): boolean => doc.store.clients.size === 0

/** The text field and the document say the same: not so when Markdown was written in the field itself. */
function holdsBody(form: HTMLFormElement, doc: Doc): boolean {
  const written = new FormData(form).get('body')
  const body = documentFromJson(yXmlFragmentToProsemirrorJSON(doc.getXmlFragment('body')))
  const text = body ? writeMarkdown(body).trim() : ''
  return typeof written === 'string' && writeMarkdown(parseMarkdown(written)).trim() === text
}

function write(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement) field.value = value
}
