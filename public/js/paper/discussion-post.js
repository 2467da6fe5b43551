/**
 * Sends a comment or asks for its preview in place. A form that comes back, with a preview or with what is wrong, takes
 * the place of the one that was sent; a discussion that comes back is handed to whoever can show it.
 */
document.addEventListener('submit', async event => {
  const form = /** @type {HTMLFormElement} */ (event.target)
  const section = form.closest('[data-comment-form]')
  if (!section) return
  event.preventDefault()
  const button = /** @type {HTMLButtonElement} */ (event.submitter)
  const fields = new URLSearchParams(/** @type {any} */ (new FormData(form)))
  fields.set('action', button?.value ?? 'post')
  button?.setAttribute('disabled', '')
  // Not `form.action`: the form has fields of that name.
  const answer = await fetch(form.getAttribute('action') ?? '', { method: 'POST', body: fields }).catch(
    () => null,
  )
  button?.removeAttribute('disabled')
  if (!answer) return form.submit()

  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const title = section.getAttribute('aria-labelledby')
  const back = answer.redirected
    ? null
    : page.querySelector(`[data-comment-form][aria-labelledby="${title}"]`)
  if (back) {
    section.replaceWith(back)
    const first = /** @type {HTMLElement | null} */ (back.querySelector('[role="alert"], textarea'))
    return first?.focus()
  }
  form.reset()
  const handled = !document.dispatchEvent(
    new CustomEvent('discussion-page', { detail: page, cancelable: true }),
  )
  if (!handled) location.assign(answer.url)
})
