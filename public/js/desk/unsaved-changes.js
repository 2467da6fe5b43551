// Asks before a page is left with changes that were not sent. The browser shows its own words.
for (const form of document.querySelectorAll('form[data-unsaved]')) {
  if (!(form instanceof HTMLFormElement)) continue
  const snapshot = () => JSON.stringify([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  const begun = snapshot()
  // A form that came back with errors, or after a preview, holds what is saved nowhere.
  const returned = () => form.dataset.unsaved === 'already'
  // What is written is kept as it is written: there is nothing to lose.
  const kept = () => form.dataset.unsaved === 'kept'
  let sending = false

  form.addEventListener('submit', event => {
    const button = event.submitter
    const staysOpen = button instanceof HTMLButtonElement && button.formTarget === '_blank'
    if (!staysOpen) sending = true
  })
  addEventListener('beforeunload', event => {
    if (!sending && !kept() && (returned() || snapshot() !== begun)) event.preventDefault()
  })
}
