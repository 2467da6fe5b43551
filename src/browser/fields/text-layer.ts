import { element } from '../editor/parts/element.ts'
import {
  addLost,
  findReturned,
  type Lost,
  type Marked,
  placeWanted,
  type Wanted,
} from '../marks/lost-words.ts'
import { overlaps, type Stretch } from '../marks/stretch.ts'
import { type Change, difference, follow } from './difference.ts'

/** Marked words of a field, or with `end` at `start` a place between two letters. */
export interface Mark extends Stretch {
  readonly class: string
  /** Of words that are marked again when they come back after an edit took them away. */
  readonly id?: string
  /** Of a claim, behind its last letter. */
  readonly number?: string
  /** At a place: who is there. */
  readonly name?: string
}

/** How something looks that the paper wants to be marked in a field. */
export type FieldMark = Omit<Mark, 'start' | 'end'> & Marked

/** Where a browser does not let a field grow with its text, the layer says how high that is. */
const growsByItself = CSS.supports('field-sizing', 'content')

/**
 * Marks in a plain field: the same words once more on top of it, unseen but for what marks them. The field stays the
 * browser's own, with its spelling, its undoing and its voice.
 */
export class TextLayer {
  readonly control: HTMLTextAreaElement
  readonly #layer: HTMLElement
  readonly #marks = new Map<string, readonly Mark[]>()
  readonly #lost = new Map<string, readonly Lost<FieldMark>[]>()
  #value: string

  constructor(control: HTMLTextAreaElement) {
    this.control = control
    this.#value = control.value
    this.#layer = element('div', { class: `${control.className} text-layer`, 'aria-hidden': 'true' })
    if (control.dir) this.#layer.dir = control.dir
    control.after(this.#layer)
    control.addEventListener('input', () => this.#follow())
    control.addEventListener('scroll', () => {
      this.#layer.scrollTop = control.scrollTop
    })
    new ResizeObserver(() => this.#fit()).observe(control)
    this.#draw()
  }

  /** @param kind whose marks they are: only theirs are replaced */
  set(kind: string, marks: readonly Mark[]): void {
    this.#follow()
    this.#marks.set(kind, marks)
    this.#draw()
  }

  /** Marks what the paper names, and waits for the words that are not in the field. */
  place(kind: string, wanted: readonly Wanted<FieldMark>[]): void {
    this.#follow()
    const before = this.#lost.get(kind) ?? []
    const { placed, lost } = placeWanted(this.#value, wanted, before, id => this.#standsAt(kind, id))
    this.#lost.set(kind, lost)
    this.set(kind, placed)
  }

  marks(kind: string): readonly Mark[] {
    this.#follow()
    return this.#marks.get(kind) ?? []
  }

  /** Where a place of the text is on the screen. */
  boxAt(place: number): DOMRect {
    const probe = element('span')
    const range = document.createRange()
    const [node, offset] = this.#letterAt(place)
    range.setStart(node, offset)
    range.insertNode(probe)
    const box = probe.getBoundingClientRect()
    probe.remove()
    this.#layer.normalize()
    return box
  }

  #letterAt(place: number): [Node, number] {
    const walker = document.createTreeWalker(this.#layer, NodeFilter.SHOW_TEXT)
    let left = place
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('.other-name')) continue
      const { length } = node.textContent ?? ''
      if (left <= length) return [node, left]
      left -= length
    }
    return [this.#layer, this.#layer.childNodes.length]
  }

  #follow(): void {
    const { value } = this.control
    if (value === this.#value) return
    const before = this.#value
    const change = difference(before, value)
    this.#value = value
    for (const [kind, marks] of this.#marks) {
      this.#lost.set(kind, this.#lostIn(kind, before, change))
      this.#marks.set(
        kind,
        marks.flatMap(mark => followMark(mark, change)),
      )
      this.#takeBack(kind, change)
    }
    this.#draw()
  }

  #standsAt(kind: string, id: string): Stretch | null {
    return this.#marks.get(kind)?.find(mark => mark.id === id) ?? null
  }

  #lostIn(kind: string, before: string, { at, removed }: Change): readonly Lost<FieldMark>[] {
    const cut = (this.#marks.get(kind) ?? [])
      .filter(isKnown)
      .filter(mark => overlaps(mark, { start: at, end: at + removed }))
    return cut.reduce(
      (lost, mark) => addLost(lost, { mark, words: before.slice(mark.start, mark.end), start: mark.start }),
      this.#lost.get(kind) ?? [],
    )
  }

  #takeBack(kind: string, { at, added }: Change): void {
    const lost = this.#lost.get(kind) ?? []
    if (lost.length === 0 || added === '') return
    const put = { start: at, end: at + added.length }
    const found = findReturned(this.#value, lost, put, id => this.#standsAt(kind, id))
    const back = new Set(found.returned.map(({ id }) => id))
    const others = this.#marks.get(kind)?.filter(({ id }) => id === undefined || !back.has(id)) ?? []
    this.#lost.set(kind, found.lost)
    this.#marks.set(kind, [...others, ...found.returned])
  }

  #fit(): void {
    const { offsetTop, offsetLeft, offsetWidth, offsetHeight } = this.control
    Object.assign(this.#layer.style, {
      top: `${offsetTop}px`,
      left: `${offsetLeft}px`,
      width: `${offsetWidth}px`,
      height: `${offsetHeight}px`,
    })
  }

  #draw(): void {
    const marks = [...this.#marks.values()].flat()
    const lastLetters = marks.flatMap(({ end, number }) => (number ? [this.#before(end)] : []))
    const cuts = new Set([
      ...[0, this.#value.length, ...lastLetters],
      ...marks.flatMap(({ start, end }) => [start, end]),
    ])
    const parts: Node[] = []
    let from = 0
    for (const to of [...cuts].toSorted((one, other) => one - other)) {
      if (to > from) parts.push(this.#words(from, to, marks))
      parts.push(...marks.filter(({ start, end }) => start === end && start === to).map(place))
      from = to
    }
    // A last line break has a line of its own in a field.
    this.#layer.replaceChildren(...parts, '\n')
    if (!growsByItself) this.control.style.height = `${this.#layer.scrollHeight + 1}px`
  }

  /** Where the letter before a place begins: its number hangs on it alone, which no line can break. */
  #before(place: number): number {
    return place - (/[\uDC00-\uDFFF]/.test(this.#value[place - 1] ?? '') ? 2 : 1)
  }

  #words(from: number, to: number, marks: readonly Mark[]): Node {
    const here = marks.filter(({ start, end }) => start < to && from < end)
    const words = this.#value.slice(from, to)
    if (here.length === 0) return document.createTextNode(words)
    const numbers = here.filter(({ end, number }) => end === to && number).map(({ number }) => number)
    const classes = new Set(here.map(mark => mark.class))
    const made = element('span', { class: [...classes].join(' ') }, words)
    if (numbers.length > 0) {
      made.classList.add('claim-end')
      made.dataset.number = numbers.join(' ')
    }
    return made
  }
}

const isKnown = (mark: Mark): mark is Mark & Marked => mark.id !== undefined

function followMark(mark: Mark, change: Change): Mark[] {
  if (mark.start === mark.end) {
    const { at, removed, added } = change
    const place = mark.start <= at ? mark.start : Math.max(at, mark.start - removed) + added.length
    return [{ ...mark, start: place, end: place }]
  }
  const moved = follow(mark, change)
  return moved ? [{ ...mark, ...moved }] : []
}

const place = (mark: Mark): Node =>
  element(
    'span',
    { class: mark.class },
    mark.name ? element('span', { class: 'other-name' }, mark.name) : null,
  )
