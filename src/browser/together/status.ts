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
  /** The paper does not take it: the story is gone, or what was written is no story's. */
  | 'refused'

/** Said only when it lasts: a line that changes at every word is read out at every word. */
const savingShownAfter = 1500

/** Tells the status in the page's own words, to those who see it and to those who hear it. */
export function showStatus(place: HTMLElement | null, status: Status): void {
  if (!place) return
  clearTimeout(Number(place.dataset.later))
  const show = () => {
    place.dataset.status = status
    const words = place.dataset[status === 'signed-out' ? 'signedOut' : status] ?? ''
    if (place.textContent !== words) place.textContent = words
  }
  if (status === 'saving') place.dataset.later = String(setTimeout(show, savingShownAfter))
  else show()
}
