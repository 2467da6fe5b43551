/** Opens the form for a reply or a change below the comment; without this it is a page of its own. */
document.addEventListener('click', async event => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  const link = /** @type {Element} */ (event.target).closest('a')
  const comment = link?.closest('.comment')
  if (!link || !comment) return
  const open = comment.querySelector(':scope > [data-comment-form]')

  if (link.matches('[data-close-form]') && open) {
    event.preventDefault()
    open.remove()
    comment.querySelector('[data-open-form]')?.focus()
  }

  if (link.matches('[data-open-form]')) {
    event.preventDefault()
    const answer = await fetch(link.href)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const form = page.querySelector('[data-comment-form]')
    if (!form) return location.assign(link.href)
    open?.remove()
    comment.querySelector(':scope > article')?.after(form)
    form.querySelector('textarea')?.focus()
  }
})
