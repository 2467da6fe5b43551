// After signing out, removes the copies of stories that this browser keeps, those that the paper has. What was never sent
// stays, under the name of whoever wrote it.
if (!document.querySelector('form[action$="/sign-out"]')) {
  const name = 'standfirst-writing'
  /** @type {Record<string, boolean>} whether each copy was sent */
  const copies = JSON.parse(localStorage.getItem(name) ?? '{}')
  for (const [copy, isSent] of Object.entries(copies)) if (isSent) indexedDB.deleteDatabase(copy)
  const unsent = Object.entries(copies).filter(([, isSent]) => !isSent)
  localStorage.setItem(name, JSON.stringify(Object.fromEntries(unsent)))
}
