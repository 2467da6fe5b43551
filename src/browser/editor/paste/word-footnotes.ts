import { all, styled } from './dom.ts'

const mark = /^#_(?:ftn|edn)(\d+)$/

/**
 * Word writes a footnote's text below the document and links there and back. Here the note stands where its mark
 * was, in a `<span class="footnote">`, which the schema reads as a footnote.
 */
export function collectWordFootnotes(body: HTMLElement): void {
  const notes = new Map<string, string>()
  for (const note of all(body, 'div[id^="ftn"], div[id^="edn"]')) {
    for (const back of all(note, 'a[href^="#_ftnref"], a[href^="#_ednref"]')) back.remove()
    notes.set(note.id.slice(3), (note.textContent ?? '').replace(/\s+/g, ' ').trim())
    note.remove()
  }
  // What is left is the rule above the notes.
  for (const list of all(body, 'div'))
    if (/^(foot|end)note-list$/.test(styled(list, 'mso-element'))) list.remove()
  for (const link of all(body, 'a[href^="#_ftn"], a[href^="#_edn"]')) {
    const number = mark.exec(link.getAttribute('href') ?? '')?.[1]
    const text = number && notes.get(number)
    if (!text) continue
    const footnote = body.ownerDocument.createElement('span')
    footnote.className = 'footnote'
    footnote.textContent = text
    link.replaceWith(footnote)
  }
}
