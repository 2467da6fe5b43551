/** Says how many comments have come since the page was loaded. */
const section = () => /** @type {HTMLElement | null} */ (document.querySelector('[data-discussion]'))

const address = section()?.dataset.discussion
if (address) {
  new EventSource(address).addEventListener('message', event => {
    const shown = section()
    const nudge = /** @type {HTMLElement | null} */ (shown?.querySelector('[data-new-comments]'))
    const link = nudge?.querySelector('a')
    if (!shown || !nudge || !link) return
    const more = JSON.parse(event.data).comments - Number(shown.dataset.comments)
    nudge.hidden = more <= 0
    link.textContent = (link.dataset[more === 1 ? 'one' : 'many'] ?? '').replace('#', String(more))
  })
}
