// What this browser keeps of stories, so that no word is lost, is cleared away once it is not needed: signed out, whatever the
// paper has taken; signed in, what is published as it stands, or gone. What was never sent stays, and is told of. A copy
// that a page has open is left alone.
const listName = 'standfirst-copies'
/** @returns {Record<string, string[]>} by each copy's name, the pages whose words in it were not sent */
const copies = () => JSON.parse(localStorage.getItem(listName) ?? '{}')
/** @param {string} copy named `standfirst STAFF STORY` */
const storyOf = copy => copy.split(' ')[2] ?? ''
/** A story that was begun and has no address yet is found again by its copy alone. @param {string} copy */
const hasAddress = copy => /^[0-9a-z]+$/.test(storyOf(copy))
/** @param {string} copy */
const isSent = copy => copies()[copy]?.length === 0

/** @param {string} copy */
const forget = copy =>
  navigator.locks?.request(copy, { ifAvailable: true }, async lock => {
    if (!lock || !isSent(copy)) return
    await new Promise(done => {
      const request = indexedDB.deleteDatabase(copy)
      request.onsuccess = request.onerror = done
    })
    const { [copy]: _, ...rest } = copies()
    localStorage.setItem(listName, JSON.stringify(rest))
  })

/**
 * @param {readonly string[]} kept
 * @returns {Promise<{ atRest: string[], gone: string[] }>}
 */
async function askPaper(kept) {
  const ids = kept.filter(hasAddress).map(storyOf).slice(0, 100)
  if (ids.length === 0) return { atRest: [], gone: [] }
  const answer = await fetch(`/desk/writing/at-rest?ids=${ids.join()}`, { redirect: 'error' }).catch(
    () => null,
  )
  return answer?.ok ? answer.json() : { atRest: [], gone: [] }
}

/**
 * The story is not there any more: a new one is begun with its copy, which is kept under the new one from then on.
 * @param {string} copy
 */
function beginWith(copy) {
  const [, staff, story] = copy.split(' ')
  const place = `standfirst-new ${staff}`
  const begun = JSON.parse(localStorage.getItem(place) ?? '[]')
  localStorage.setItem(place, JSON.stringify([story, ...begun.filter(key => key !== story)]))
}

/** @param {readonly string[]} sent */
async function forgetAtRest(sent) {
  const { atRest } = await askPaper(sent)
  for (const copy of sent) if (atRest.includes(storyOf(copy))) await forget(copy)
}

async function tellUnsent() {
  const notice = document.querySelector('[data-unsent-writing]')
  if (!(notice instanceof HTMLElement)) return
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  const open = held.map(({ name }) => name)
  const staff = notice.dataset.unsentWriting
  // The story of this page is about to be sent.
  const here = document.querySelector('[data-writing]')?.getAttribute('data-writing')
  const unsent = Object.keys(copies()).filter(
    copy =>
      !isSent(copy) &&
      storyOf(copy) !== here &&
      !open.includes(copy) &&
      (!staff || copy.split(' ')[1] === staff),
  )
  notice.hidden = unsent.length === 0
  const { gone } = await askPaper(staff ? unsent : [])
  for (const copy of staff ? unsent : []) {
    const isGone = gone.includes(storyOf(copy))
    const link = document.createElement('a')
    link.href = `/desk/stories/${hasAddress(copy) && !isGone ? storyOf(copy) : 'new'}`
    link.textContent = notice.dataset[isGone ? 'begin' : 'open'] ?? ''
    if (isGone) link.addEventListener('click', () => beginWith(copy))
    notice.append(' ', link)
  }
}

const sent = Object.keys(copies()).filter(copy => isSent(copy) && hasAddress(copy))
if (document.querySelector('form[action$="/sign-out"]')) void forgetAtRest(sent)
else for (const copy of sent) void forget(copy)
void tellUnsent()
