/** Votes without leaving the place: sends the form, and takes the new button from the page that comes back. */
document.addEventListener('submit', async event => {
  const form = /** @type {HTMLFormElement} */ (event.target)
  const comment = form.closest('.comment')
  if (!form.matches('[data-vote]') || !comment) return
  event.preventDefault()
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form)))
  const answer = await fetch(form.action, { method: 'POST', body })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = page.querySelector(`#${comment.id} > article [data-vote]`)
  if (!fresh) return location.assign(answer.url)
  form.replaceWith(fresh)
  fresh.querySelector('button')?.focus()
})
