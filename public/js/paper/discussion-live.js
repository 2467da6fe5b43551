/** Says how many comments have come since the page was loaded. */
const section = () => /** @type {HTMLElement | null} */ (document.querySelector('[data-discussion]'))

const address = section()?.dataset.discussion
if (address) {
  new EventSource(address).addEventListener('message', event => {
    const shown = section()
    const nudge = /** @type {HTMLElement | null} */ (shown?.querySelector('[data-new-comments]'))
    if (!shown || !nudge) return
    const more = JSON.parse(event.data).comments - Number(shown.dataset.comments)
    const link = document.createElement('a')
    link.href = nudge.dataset.newComments ?? ''
    link.dataset.loadDiscussion = ''
    link.textContent = (nudge.dataset[more === 1 ? 'one' : 'many'] ?? '').replace('#', String(more))
    nudge.replaceChildren(link)
    nudge.hidden = more <= 0
  })
}
