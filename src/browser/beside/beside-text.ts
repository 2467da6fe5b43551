import type { EditorView } from 'prosemirror-view'
import { element } from '../editor/parts/element.ts'
import { classOf, lookAgain, markNotes } from './body-notes.ts'
import { NoteEntries, sayWhetherGone } from './note-entry.ts'
import type { NoteData, NotesData } from './notes-data.ts'
import { paragraphOf, peopleIn, personBeside } from './people.ts'
import { type Item, placeAll } from './place.ts'

/** After a change of the text that did not change its height, such as a paragraph that moved. */
const pause = 300

/**
 * What stands beside a story's text: who is in which paragraph, and the notes at its words. Outside the text itself, so
 * that nothing in it is measured or made anew while somebody types: only when the text grows, people move, or typing
 * rests.
 */
export class BesideText {
  readonly #view: EditorView
  readonly #words: NotesData['words']
  readonly #rows = element('ul', { class: 'beside-rows' })
  readonly #entries: NoteEntries
  readonly #section: HTMLElement
  #later = 0
  #frame = 0
  #shown = ''

  constructor(view: EditorView, storyId: string, words: NotesData['words']) {
    this.#view = view
    this.#words = words
    this.#rows.setAttribute('aria-label', words.who)
    this.#entries = new NoteEntries(storyId, words)
    this.#section = element(
      'section',
      { class: 'beside-notes', 'aria-label': words.title },
      this.#entries.list,
    )
    this.#section.hidden = true
    view.dom.after(this.#rows, this.#section)
    new ResizeObserver(() => this.place()).observe(view.dom)
    this.#section.addEventListener('keydown', event => {
      if (event.key === 'Escape') view.focus()
    })
  }

  /** @param notes those at words of the body */
  showNotes(notes: readonly NoteData[]): void {
    markNotes(this.#view, notes)
    this.#entries.show(notes)
    this.#section.hidden = notes.length === 0
    this.place()
  }

  /** To the note at the cursor, or the next one behind it. */
  focusNote(ids: readonly string[]): boolean {
    const entry = ids.map(id => this.#entries.get(id)).find(found => found !== undefined)
    entry?.querySelector('a')?.focus()
    return entry !== undefined
  }

  changed(): void {
    clearTimeout(this.#later)
    this.#later = window.setTimeout(() => {
      if (this.#view.isDestroyed) return
      // Letters that are being put together must not be touched.
      if (this.#view.composing) return this.changed()
      lookAgain(this.#view)
      this.place()
    }, pause)
  }

  /** At the next frame, once however often it is asked for. */
  place(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.#place()
    })
  }

  #place(): void {
    const page = this.#view.dom.parentElement
    if (!page || page.hidden) return
    const notes = [...this.#entries.all].map(([id, entry]): Item => {
      const beside = this.#view.dom.getElementsByClassName(classOf(id))[0] ?? null
      sayWhetherGone(entry, beside === null)
      return { element: entry, beside }
    })
    placeAll({ names: this.#showRows(notes), notes }, page)
  }

  /** A row for each paragraph where somebody is or a note stands: the names, and a way to the first note. */
  #showRows(notes: readonly Item[]): readonly Item[] {
    const people = peopleIn(this.#view.dom)
    const noted = new Map<Element, HTMLElement[]>()
    for (const { element: entry, beside } of notes) {
      const paragraph = beside && paragraphOf(beside)
      if (paragraph) noted.set(paragraph, [...(noted.get(paragraph) ?? []), entry])
    }
    const rows = [...new Set([...people.keys(), ...noted.keys()])].map(paragraph => {
      const names = (people.get(paragraph) ?? []).map(person =>
        personBeside(person, paragraph, this.#words.where),
      )
      const flag = this.#flag(noted.get(paragraph) ?? [])
      const row = element('li', { class: names.length > 0 ? 'beside-row' : 'beside-row beside-row--flag' })
      row.append(...names, ...flag)
      return { element: row, beside: paragraph }
    })
    // What did not change stays, under the reader's finger or a screen reader's cursor.
    const shown = rows.map(({ element: { outerHTML } }) => outerHTML).join('')
    const old = [...this.#rows.children] as HTMLElement[]
    if (shown === this.#shown)
      return rows.map(({ beside }, place) => ({ element: old[place] ?? this.#rows, beside }))
    this.#shown = shown
    this.#rows.replaceChildren(...rows.map(row => row.element))
    return rows
  }

  #flag(entries: readonly HTMLElement[]): HTMLElement[] {
    const [first] = entries
    if (!first) return []
    const { one, many } = this.#words
    const words = entries.length === 1 ? one : many.replace('#', String(entries.length))
    return [element('a', { class: 'beside-flag', href: `#${first.id}` }, words)]
  }
}
