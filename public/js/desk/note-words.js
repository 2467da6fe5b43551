// Words that are marked in a story's text go along to the page of its notes, into the field that asks for them.
// A story that was just begun gets the link once it is saved.
document.addEventListener('selectionchange', () => {
  const toNotes = document.querySelector('a[data-note-words]')
  if (!(toNotes instanceof HTMLAnchorElement)) return
  const field = document.activeElement
  const words =
    field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : field?.closest('.story-form')
        ? String(document.getSelection())
        : null
  // Whoever goes on to the link leaves the text, and with it the selection: what was marked last counts.
  if (words === null) return
  const kept = words.trim().slice(0, 1000)
  toNotes.search = kept ? `words=${encodeURIComponent(kept)}` : ''
})
