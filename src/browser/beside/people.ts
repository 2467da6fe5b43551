import { element } from '../editor/parts/element.ts'

interface Person {
  readonly name: string
  readonly colour: number
}

/** Who a caret in the text belongs to, as it stands on the page. */
const ownerOf = (caret: Element): Person => ({
  name: caret.querySelector('.other-name')?.textContent ?? '',
  colour: Number(/other--(\d)/.exec(caret.className)?.[1] ?? 0),
})

/** The paragraph, heading or cell that something stands in. */
export const paragraphOf = (within: Element): Element | null =>
  within.closest('.editor-text :is(p, h2, h3, h4, pre, td, th)')

/** Those who are in a text, by the paragraph. */
export function peopleIn(text: HTMLElement): ReadonlyMap<Element, readonly Person[]> {
  const people = new Map<Element, Person[]>()
  for (const caret of text.getElementsByClassName('other-caret')) {
    const paragraph = paragraphOf(caret)
    const person = ownerOf(caret)
    const here = (paragraph && people.get(paragraph)) ?? []
    if (!paragraph || here.some(({ name }) => name === person.name)) continue
    people.set(paragraph, [...here, person])
  }
  return people
}

/** A name beside a paragraph; who cannot see where it stands hears how the paragraph begins. */
export const personBeside = ({ name, colour }: Person, paragraph: Element, where: string): HTMLElement =>
  element(
    'span',
    { class: `beside-person other--${colour}` },
    name,
    element('span', { class: 'visually-hidden' }, ` ${where.replace('#', beginningOf(paragraph))}`),
  )

const fewLetters = 40

/** The first words of a paragraph, without the names that stand in it. */
function beginningOf(paragraph: Element): string {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  let words = ''
  for (let node = walker.nextNode(); node && words.length <= fewLetters; node = walker.nextNode())
    if (!node.parentElement?.closest('.other-caret')) words += node.textContent ?? ''
  return words.length > fewLetters ? `${words.slice(0, fewLetters).trimEnd()}…` : words
}
