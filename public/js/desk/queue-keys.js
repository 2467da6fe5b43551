// The moderation queue by keyboard: J and K move, A approves, R rejects, S is spam, ? shows the keys.
const queue = document.querySelector('[data-queue]')

if (queue instanceof HTMLElement) {
  for (const hint of document.querySelectorAll('[data-queue-keys]')) hint.removeAttribute('hidden')

  const items = () => [...queue.children].filter(item => item instanceof HTMLElement)
  const current = () => items().findIndex(item => item.contains(document.activeElement))

  /** @param {number} place */
  const focus = place => {
    const all = items()
    all[Math.max(0, Math.min(place, all.length - 1))]?.focus()
  }

  /** @param {string} key */
  const press = key => {
    const item = items()[current()]
    const button = item?.querySelector(`[data-key="${key}"]`)
    if (!(button instanceof HTMLButtonElement)) return
    const reason = button.form?.elements.namedItem('reason')
    if (reason instanceof HTMLSelectElement && reason.value === '') reason.focus()
    else button.click()
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const field = event.target
    if (field instanceof HTMLSelectElement) {
      // In the list of reasons letters choose; Enter rejects with what is chosen.
      if (event.key !== 'Enter' || field.value === '') return
      event.preventDefault()
      field.form?.requestSubmit()
      return
    }
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return
    const key = event.key.toLowerCase()
    if (key === 'j') focus(current() + 1)
    else if (key === 'k') focus(current() - 1)
    else if (key === 'a' || key === 'r' || key === 's') press(key)
    else if (key === '?') {
      const help = document.querySelector('[data-queue-help]')
      if (help instanceof HTMLDialogElement && !help.open) help.showModal()
    } else return
    event.preventDefault()
  })

  // After a decision the address names the next comment; without one the first is ready.
  const asked = document.getElementById(location.hash.slice(1))
  if (asked && queue.contains(asked)) asked.focus()
  else focus(0)
}
