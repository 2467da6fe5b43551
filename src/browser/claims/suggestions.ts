import { element, freshId } from '../editor/parts/element.ts'
import type { SourceData } from './claims-data.ts'

const mostShown = 6

/** Remembered sources under a field, as a list to choose from with the arrows; the first is chosen while one types. */
export class Suggestions {
  readonly list = element('ul', { class: 'claim-suggestions', role: 'listbox', id: freshId(), hidden: true })
  readonly #field: HTMLInputElement
  readonly #sources: readonly SourceData[]
  #shown: readonly SourceData[] = []
  #current = 0

  constructor(field: HTMLInputElement, sources: readonly SourceData[]) {
    this.#field = field
    this.#sources = sources
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-controls', this.list.id)
    field.setAttribute('aria-autocomplete', 'list')
    field.addEventListener('input', () => this.#show(0))
    field.addEventListener('keydown', event => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (by === 0 || this.#shown.length === 0) return
      event.preventDefault()
      this.#show((this.#current + by + this.#shown.length) % this.#shown.length)
    })
    this.#show(0)
  }

  /** What Enter means now; null when the name is nobody's that is remembered. */
  get picked(): SourceData | null {
    return this.#field.value.trim() === '' ? null : (this.#shown[this.#current] ?? null)
  }

  #show(current: number): void {
    this.#shown = matching(this.#sources, this.#field.value).slice(0, mostShown)
    this.#current = current
    this.list.replaceChildren(...this.#shown.map((source, index) => this.#option(source, index === current)))
    this.list.hidden = this.#shown.length === 0
    this.#field.setAttribute('aria-expanded', String(!this.list.hidden))
    this.#field.setAttribute('aria-activedescendant', this.list.children[current]?.id ?? '')
  }

  #option({ wording, role }: SourceData, isCurrent: boolean): HTMLLIElement {
    const option = element(
      'li',
      { id: freshId(), role: 'option', 'aria-selected': String(isCurrent) },
      wording,
      role ? element('span', { class: 'meta' }, `, ${role}`) : null,
    )
    option.addEventListener('pointerdown', event => {
      event.preventDefault()
      this.#field.value = wording
      this.#show(0)
      this.#field.form?.requestSubmit()
    })
    return option
  }
}

/** Those in whose name or role a word begins with what was typed; the name before the role. */
export function matching(sources: readonly SourceData[], typed: string): SourceData[] {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return []
  const begins = (text: string) => ` ${text.toLowerCase()}`.includes(` ${wanted}`)
  return [
    ...sources.filter(({ wording }) => begins(wording)),
    ...sources.filter(({ wording, role }) => !begins(wording) && begins(role ?? '')),
  ]
}
