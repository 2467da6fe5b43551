/**
 * Shows another order, or new comments, without leaving the page: fetches the page that the link leads to and puts its
 * discussion in place of this one. What somebody is writing stays.
 */
const idsIn = (/** @type {ParentNode} */ part) =>
  new Set([...part.querySelectorAll('.comment')].map(({ id }) => id))

/** @param {Document} page @returns {boolean} whether it had a discussion */
const show = page => {
  const old = document.querySelector('#discussion')
  const fresh = page.querySelector('#discussion')
  if (!old || !fresh) return false
  for (const form of old.querySelectorAll('[data-comment-form]')) {
    if (!form.querySelector('textarea')?.value) continue
    const comment = form.closest('.comment')
    if (comment) fresh.querySelector(`#${comment.id} > article`)?.after(form)
    else fresh.querySelector(':scope > [data-comment-form]')?.replaceWith(form)
  }
  const known = idsIn(old)
  old.replaceWith(fresh)
  const first = [...fresh.querySelectorAll('.comment')].find(({ id }) => !known.has(id))
  if (known.size > 0 && first) first.scrollIntoView({ block: 'center' })
  return true
}

document.addEventListener('discussion-page', event => {
  if (show(/** @type {CustomEvent<Document>} */ (event).detail)) event.preventDefault()
})

document.addEventListener('click', async event => {
  const link = /** @type {Element} */ (event.target).closest('a')
  if (!link?.matches('[data-load-discussion]') || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  const answer = await fetch(link.href)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (!show(page)) location.assign(link.href)
})
