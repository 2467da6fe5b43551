import type { Node } from 'prosemirror-model'
import { textLanguage } from '../text-language.ts'
import { countWords, readingMinutes } from './count-words.ts'
import { element } from './parts/element.ts'
import { counted, type EditorWords } from './words.ts'

/** Long enough that counting never falls into a run of keys. */
const pause = 400

/** How long the text is, told when the writer pauses. */
export function wordCount(words: EditorWords) {
  const shown = element('p', { class: 'meta editor-count' })
  const segmenter = new Intl.Segmenter(textLanguage(), { granularity: 'word' })
  let waiting = 0
  const count = (doc: Node) => {
    const number = countWords(doc, segmenter)
    const length = counted(words.words, number)
    shown.textContent =
      number === 0 ? length : `${length} · ${counted(words.reading, readingMinutes(number))}`
  }
  return {
    element: shown,
    count,
    later(doc: Node) {
      clearTimeout(waiting)
      waiting = window.setTimeout(() => count(doc), pause)
    },
  }
}
