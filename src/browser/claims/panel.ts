import { button, element, freshId } from '../editor/parts/element.ts'
import { inQuotes } from '../marks/in-quotes.ts'
import type { PanelWords, SourceData } from './claims-data.ts'
import { Suggestions } from './suggestions.ts'

/** What somebody says of the marked words with the panel. */
export interface PanelAnswer {
  readonly who: string
  /** Of a remembered source that was picked. */
  readonly whoId: string
  /** Only of a new source. */
  readonly sourceKind: string
}

interface PanelParts {
  readonly words: PanelWords
  readonly sources: readonly SourceData[]
  /** The marked words, to be read once more. */
  readonly quote: string
  /** A name to begin with. */
  readonly who: string
  /** The form with all details. */
  readonly details: string
  /** Null: these words are no proposal, so there is nothing to reject. */
  readonly reject: (() => void) | null
  /** @returns messages by field; null when it is kept and the panel may go */
  readonly save: (answer: PanelAnswer) => Promise<Readonly<Record<string, string>> | null>
  readonly close: () => void
}

/** The small form beside marked words: two letters of a name, Enter, done. */
export function createPanel({ words, sources, quote, who, details, reject, save, close }: PanelParts) {
  const title = freshId()
  const field = element('input', {
    class: 'input',
    type: 'text',
    'aria-label': words.who,
    placeholder: words.who,
    autocomplete: 'off',
  })
  field.value = who
  const kind = element(
    'select',
    { class: 'input', 'aria-label': words.kind, hidden: true },
    element('option', { value: '' }, words.kind),
    ...words.kinds.map(([value, label]) => element('option', { value }, label)),
  )
  const message = element('p', { class: 'field-error', role: 'alert', hidden: true })
  const suggestions = new Suggestions(field, sources)
  const form = element(
    'form',
    { class: 'claim-panel', role: 'dialog', 'aria-labelledby': title },
    element('p', { class: 'claim-words', id: title }, `${words.title} ${inQuotes(quote)}`),
    field,
    suggestions.list,
    kind,
    message,
    element(
      'div',
      { class: 'actions' },
      element('button', { class: 'button', type: 'submit' }, reject ? words.accept : words.save),
      reject ? button({ class: 'button button--quiet' }, reject, words.reject) : null,
      element('a', { href: details, target: '_blank' }, words.details),
      button({ class: 'link-button' }, close, words.close),
    ),
    element('p', { class: 'field-hint' }, words.hint),
  )

  const say = (text: string) => {
    message.textContent = text
    message.hidden = text === ''
  }
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const picked = kind.value ? null : suggestions.picked
    const errors = await save({
      who: picked?.wording ?? field.value.trim(),
      whoId: picked?.id ?? '',
      sourceKind: kind.value,
    })
    if (!errors) return
    say(Object.values(errors)[0] ?? words.failed)
    if (errors.who && !picked) {
      kind.hidden = false
      kind.focus()
    }
  })
  form.addEventListener('keydown', event => {
    if (event.key === 'Escape') close()
    else if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return
    else form.requestSubmit()
    event.preventDefault()
  })
  return { element: form, focus: () => field.select() }
}
