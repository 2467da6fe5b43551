// The front page's order by dragging rows; their numbers follow. What counts is the numbers when the form is sent.
const list = document.querySelector('[data-front-order]')

if (list instanceof HTMLElement) {
  /** @type {HTMLElement | null} */
  let held = null

  const renumber = () => {
    for (const [place, row] of [...list.children].entries()) {
      const field = row.querySelector('input[data-place]')
      if (field instanceof HTMLInputElement) field.value = String(place + 1)
    }
  }

  for (const row of list.children) {
    if (!(row instanceof HTMLElement)) continue
    row.draggable = true
    row.addEventListener('dragstart', event => {
      held = row
      row.classList.add('front-row--held')
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move'
    })
    row.addEventListener('dragover', event => {
      if (!held) return
      event.preventDefault()
      const { top, height } = row.getBoundingClientRect()
      if (held !== row) list.insertBefore(held, event.clientY < top + height / 2 ? row : row.nextSibling)
    })
    row.addEventListener('drop', event => event.preventDefault())
    row.addEventListener('dragend', () => {
      row.classList.remove('front-row--held')
      held = null
      renumber()
    })
  }
}
