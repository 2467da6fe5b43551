/** How what is written on this page stands. */
export type Status =
  | 'opening'
  | 'saved'
  | 'saving'
  /** The paper cannot be reached; every word is on this device, and is sent when it can be. */
  | 'offline'
  /** As `offline`, in a browser that lets nothing be kept. */
  | 'unkept'
  | 'signed-out'
  /** Signed in, and without the right to write; it is sent once they have it again. */
  | 'not-allowed'
  /** The paper does not take it: the story is gone, or what was written is no story's. */
  | 'refused'

/** By which name the page has the words of a status that is written with a hyphen. */
const wordsOf: Readonly<Partial<Record<Status, string>>> = {
  'signed-out': 'signedOut',
  'not-allowed': 'notAllowed',
}

/** Said only when it lasts: a line that changes at every word is read out at every word. */
const savingShownAfter = 1500

/** Tells the status in the page's own words, to those who see it and to those who hear it. */
export function showStatus(place: HTMLElement | null, status: Status): void {
  if (!place) return
  clearTimeout(Number(place.dataset.later))
  const show = () => {
    place.dataset.status = status
    const words = place.dataset[wordsOf[status] ?? status] ?? ''
    const door = place.parentElement?.querySelector<HTMLElement>('[data-writing-door]')
    if (door) door.hidden = status !== 'signed-out'
    if (place.textContent !== words) place.textContent = words
  }
  if (status === 'saving') place.dataset.later = String(setTimeout(show, savingShownAfter))
  else show()
}
