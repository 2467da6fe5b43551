import { element, freshId } from '../editor/parts/element.ts'
import type { FieldMark, TextLayer } from '../fields/index.ts'
import { inQuotes } from '../marks/in-quotes.ts'
import type { Stretch } from '../marks/stretch.ts'
import { claimAction } from './claim-keys.ts'
import type { ClaimsData } from './claims-data.ts'
import type { MarkedProposal, MarkedText, Numbers, PlacedClaim } from './marked-text.ts'
import { isClaim, isProposal, type StoryMark, wantedIn } from './marks.ts'
import type { PanelHolder } from './panel-holder.ts'
import { sentenceAround } from './sentence-around.ts'
import type { StoryClaims } from './story-claims.ts'

/** Marks claims in a field of the story as in its body, with the same keys. */
export function fieldClaims(layer: TextLayer, claims: StoryClaims, holder: PanelHolder): void {
  const text = new FieldText(layer)
  claims.add(text)
  layer.control.addEventListener('keydown', event => {
    const act = claimAction(event, { text, claims, holder })
    if (!act) return
    event.preventDefault()
    act()
  })
  layer.control.addEventListener('input', () => {
    if (!text.isNumbered) claims.arrange()
  })
}

/** As it is drawn in the field. */
type Drawn = StoryMark & FieldMark & Stretch

class FieldText implements MarkedText {
  readonly #layer: TextLayer
  readonly #control: HTMLTextAreaElement
  /** What the marks say, for those who do not see them. */
  readonly #told = element('p', { class: 'visually-hidden', id: freshId() })

  #proposed = ''
  #numbered = ''

  constructor(layer: TextLayer) {
    this.#layer = layer
    this.#control = layer.control
    this.#control.after(this.#told)
    const described = this.#control.getAttribute('aria-describedby')
    this.#control.setAttribute('aria-describedby', [described, this.#told.id].filter(Boolean).join(' '))
  }

  get field(): string {
    return this.#control.name
  }

  get text(): string {
    return this.#control.value
  }

  get cursor(): Stretch {
    const { selectionStart: start, selectionEnd: end } = this.#control
    return { start, end }
  }

  get wanted(): Stretch | null {
    const { cursor } = this
    return cursor.start < cursor.end ? cursor : sentenceAround(this.text, cursor.start)
  }

  get claims(): readonly PlacedClaim[] {
    return this.#marks.filter(isClaim)
  }

  get proposals(): readonly MarkedProposal[] {
    return this.#marks.filter(isProposal).toSorted((one, other) => one.start - other.start)
  }

  show(data: ClaimsData): void {
    this.#proposed = data.words.proposed
    this.#layer.place(
      'claims',
      wantedIn(this.field, data).map(wanted => ({
        ...wanted,
        mark: { ...wanted.mark, class: wanted.mark.attributes.class ?? '' },
      })),
    )
  }

  /** No claim went or came back since they were numbered. */
  get isNumbered(): boolean {
    return this.#numbered === idsOf(this.claims)
  }

  number(numbers: Numbers): void {
    const marks = this.#marks
    this.#numbered = idsOf(this.claims)
    this.#layer.set(
      'claims',
      marks.map(mark => (isClaim(mark) ? { ...mark, number: String(numbers.get(mark.id)) } : mark)),
    )
    const quoted = ({ start, end }: Stretch) => inQuotes(this.text.slice(start, end))
    const told = marks.map(mark =>
      isClaim(mark)
        ? `${numbers.get(mark.id)} ${quoted(mark)}: ${mark.who}.`
        : `${this.#proposed}: ${quoted(mark)}.`,
    )
    this.#told.textContent = told.join(' ')
  }

  select({ start, end }: Stretch): void {
    this.focus()
    this.#control.setSelectionRange(start, end, 'backward')
    this.#control.scrollIntoView({ block: 'nearest' })
  }

  under({ start, end }: Stretch): { readonly left: number; readonly bottom: number } {
    return { left: this.#layer.boxAt(start).left, bottom: this.#layer.boxAt(end).bottom }
  }

  focus(): void {
    this.#control.focus()
  }

  get #marks(): readonly Drawn[] {
    return this.#layer.marks('claims') as readonly Drawn[]
  }
}

const idsOf = (claims: readonly PlacedClaim[]): string => claims.map(({ id }) => id).join()
