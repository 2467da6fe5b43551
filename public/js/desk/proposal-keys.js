// The assistant's proposals by keyboard: J and K move, A accepts, X rejects; the words in the text are lit.
const list = document.querySelector('[data-proposals]')
const proposals = [...(list?.querySelectorAll('[data-proposal]') ?? [])].filter(
  item => item instanceof HTMLElement,
)

if (proposals.length > 0) {
  document.querySelector('[data-proposal-keys]')?.removeAttribute('hidden')
  let current = -1

  /** @param {number} place */
  const go = place => {
    current = Math.max(0, Math.min(place, proposals.length - 1))
    const item = proposals[current]
    item?.focus({ preventScroll: true })
    item?.scrollIntoView({ block: 'center' })
  }
  for (const [place, item] of proposals.entries()) {
    const words = document.getElementById(item.dataset.proposal ?? '')?.nextElementSibling
    item.addEventListener('focusin', () => {
      current = place
      words?.classList.add('claimed--current')
    })
    item.addEventListener('focusout', () => words?.classList.remove('claimed--current'))
    const next = proposals[place + 1] ?? proposals[place - 1]
    const field = item.querySelector('[name=next]')
    if (field instanceof HTMLInputElement) field.value = next?.id.replace('proposal-', '') ?? ''
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
    const key = event.key.toLowerCase()
    const control = proposals[current]?.querySelector(`[data-key="${key}"]`)
    if (key === 'j') go(current + 1)
    else if (key === 'k') go(current - 1)
    else if ((key === 'a' || key === 'x') && control instanceof HTMLElement) control.click()
    else return
    event.preventDefault()
  })

  // After one is rejected the address names the next.
  const asked = proposals.findIndex(item => `#${item.id}` === location.hash)
  if (asked >= 0) go(asked)
}
