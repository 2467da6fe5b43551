/** Votes without leaving the place: sends the form, and takes the new button from the page that comes back. */
document.addEventListener('submit', async event => {
  const form = /** @type {HTMLFormElement} */ (event.target)
  const comment = form.closest('.comment')
  if (!form.matches('[data-vote]') || !comment) return
  event.preventDefault()
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form)))
  // Not `form.action`: the form has a field of that name.
  const answer = await fetch(form.getAttribute('action') ?? '', { method: 'POST', body }).catch(() => null)
  if (!answer) return form.submit()
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = page.querySelector(`#${comment.id} > article [data-vote]`)
  if (!fresh) return location.assign(answer.url)
  form.replaceWith(fresh)
  fresh.querySelector('button')?.focus()
})
