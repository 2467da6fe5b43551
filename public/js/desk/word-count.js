// The number of words in a text while it is written, beside it.
for (const counter of document.querySelectorAll('[data-word-count]')) {
  if (!(counter instanceof HTMLElement)) continue
  const text = document.getElementById(counter.dataset.wordCount ?? '')
  if (!(text instanceof HTMLTextAreaElement)) continue
  const words = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' })
  let waiting = 0

  const count = () => {
    waiting = 0
    let number = 0
    for (const { isWordLike } of words.segment(text.value)) if (isWordLike) number += 1
    const phrase = number === 1 ? counter.dataset.one : counter.dataset.many
    counter.textContent = (phrase ?? '#').replace('#', number.toLocaleString(document.documentElement.lang))
  }
  text.addEventListener('input', () => {
    if (!waiting) waiting = setTimeout(count, 300)
  })
  counter.hidden = false
  count()
}
