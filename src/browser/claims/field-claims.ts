import { element, freshId } from '../editor/parts/element.ts'
import type { Mark, TextLayer } from '../fields/index.ts'
import { claimAction } from './claim-keys.ts'
import type { ClaimsData } from './claims-data.ts'
import { findAnchor } from './find-anchor.ts'
import type { MarkedProposal, MarkedText, Stretch } from './marked-text.ts'
import type { PanelHolder } from './panel-holder.ts'
import { sentenceAround } from './sentence-around.ts'
import type { StoryClaims } from './story-claims.ts'

interface ProposalMark extends Mark {
  readonly index: number
}

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
}

class FieldText implements MarkedText {
  readonly #layer: TextLayer
  readonly #control: HTMLTextAreaElement
  /** What the marks say, for those who do not see them. */
  readonly #told = element('p', { class: 'visually-hidden', id: freshId() })

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

  get proposals(): readonly MarkedProposal[] {
    return this.#layer.marks('proposals') as readonly ProposalMark[]
  }

  show({ claims, proposals, words }: ClaimsData): void {
    const { text, field } = this
    const here = claims.flatMap(claim => {
      const at = claim.anchor.field === field ? findAnchor(text, claim.anchor) : null
      return at ? [{ ...claim, at }] : []
    })
    this.#layer.set(
      'claims',
      here.map(({ at, number }) => ({
        ...at,
        class: 'claimed',
        ...(number !== null && { number: String(number) }),
      })),
    )
    const proposed: ProposalMark[] = proposals.flatMap(({ content, words: { content: exact } }, index) => {
      const at = content.field === field ? findAnchor(text, { ...content, exact, prefix: '' }) : null
      return at ? [{ ...at, class: 'claimed claimed--proposed', index }] : []
    })
    const inOrder = proposed.toSorted((one, other) => one.start - other.start)
    this.#layer.set('proposals', inOrder)
    const quoted = ({ start, end }: Stretch) => `“${text.slice(start, end)}”`
    this.#told.textContent = [
      ...here.map(({ at, number, who }) => `${number ?? ''} ${quoted(at)}: ${who}.`.trimStart()),
      ...inOrder.map(at => `${words.proposed}: ${quoted(at)}.`),
    ].join(' ')
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
}
