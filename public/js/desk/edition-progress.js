// While an edition is being sent, its figures are fetched again every few seconds and put in place.
const seconds = 3

/** @param {Element} figures */
const refresh = async figures => {
  if (document.visibilityState === 'visible') {
    const answer = await fetch(location.href, { credentials: 'same-origin' }).catch(() => null)
    if (answer?.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const fresh = page.querySelector('[data-progress]')
      if (!fresh) {
        location.reload()
        return
      }
      if (fresh.innerHTML !== figures.innerHTML) figures.replaceChildren(...fresh.childNodes)
      if (fresh.getAttribute('data-progress') === 'ended') return
    }
  }
  setTimeout(refresh, seconds * 1000, figures)
}

const figures = document.querySelector('[data-progress="running"]')
if (figures) setTimeout(refresh, seconds * 1000, figures)
