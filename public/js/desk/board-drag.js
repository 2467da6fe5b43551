// Cards by dragging: where one is dropped presses the button, or fills in the day, of the form that it carries. What is
// not offered there does not take the card. By keyboard the forms themselves do the same.
for (const board of document.querySelectorAll('[data-board]')) {
  for (const hint of document.querySelectorAll('[data-drag-hint]')) hint.removeAttribute('hidden')
  /** @type {HTMLElement | null} */
  let held = null

  /**
   * What in a card's form says "to there".
   * @param {HTMLElement} card
   * @param {string} place
   */
  const wayTo = (card, place) => {
    const day = card.querySelector('input[name="day"]')
    if (day instanceof HTMLInputElement) return day
    const button = card.querySelector(`button[name="to"][value="${CSS.escape(place)}"]`)
    return button instanceof HTMLButtonElement ? button : null
  }

  for (const card of document.querySelectorAll('[data-card]')) {
    if (!(card instanceof HTMLElement) || !card.querySelector('form')) continue
    card.draggable = true
    card.addEventListener('dragstart', event => {
      held = card
      card.classList.add('card--held')
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move'
    })
    card.addEventListener('dragend', () => {
      held = null
      card.classList.remove('card--held')
      for (const open of document.querySelectorAll('.board-column--open'))
        open.classList.remove('board-column--open')
    })
  }

  for (const column of board.querySelectorAll('[data-drop]')) {
    if (!(column instanceof HTMLElement)) continue
    const place = column.dataset.drop ?? ''
    column.addEventListener('dragover', event => {
      if (!held || column.contains(held) || !wayTo(held, place)) return
      event.preventDefault()
      column.classList.add('board-column--open')
    })
    column.addEventListener('dragleave', event => {
      if (!(event.relatedTarget instanceof Node && column.contains(event.relatedTarget)))
        column.classList.remove('board-column--open')
    })
    column.addEventListener('drop', event => {
      if (!held) return
      event.preventDefault()
      const way = wayTo(held, place)
      if (way instanceof HTMLInputElement) way.value = place
      way?.form?.requestSubmit(way instanceof HTMLButtonElement ? way : null)
    })
  }
}
