import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { textPositions } from '../../document/index.ts'
import { urls } from '../../urls.ts'
import { type ClaimsData, type Place, type ProposalData, placeField, sendClaim } from './claims-data.ts'
import { createPanel, type PanelAnswer } from './panel.ts'
import { sentenceAround } from './sentence-around.ts'

interface Look {
  data(): ClaimsData | null
  /** Where a proposal stands by now; null when its words are gone. */
  placeOf(index: number): { readonly from: number; readonly to: number } | null
}

/** Opens the panel beside words of the text, sends what it says, and takes it away. One at a time. */
export class PanelHolder {
  readonly #view: EditorView
  readonly #storyId: string
  readonly #reload: () => Promise<void>
  readonly #look: Look
  #panel: HTMLElement | null = null

  constructor(view: EditorView, storyId: string, reload: () => Promise<void>, look: Look) {
    this.#view = view
    this.#storyId = storyId
    this.#reload = reload
    this.#look = look
  }

  close(): void {
    this.#panel?.remove()
    this.#panel = null
  }

  select(from: number, to: number): void {
    const { state } = this.#view
    this.#view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, to, from)).scrollIntoView())
  }

  /** Who says the selected words; without a selection, the sentence that the cursor is in. */
  openSelection(): void {
    const { selection } = this.#view.state
    const range = this.#marked() ?? (selection.empty ? sentenceAround(selection.$head) : selection)
    if (range) this.#open(range, null)
  }

  /** What is marked on the page: whoever is quick at the keys is ahead of what the editor has heard of it. */
  #marked(): { readonly from: number; readonly to: number } | null {
    const marked = getSelection()
    const { anchorNode, anchorOffset, focusNode, focusOffset } = marked ?? {}
    if (!marked || marked.isCollapsed || !anchorNode || !focusNode) return null
    if (!this.#view.dom.contains(anchorNode) || !this.#view.dom.contains(focusNode)) return null
    const anchor = this.#view.posAtDOM(anchorNode, anchorOffset ?? 0)
    const focus = this.#view.posAtDOM(focusNode, focusOffset ?? 0)
    return { from: Math.min(anchor, focus), to: Math.max(anchor, focus) }
  }

  openProposal(index: number): void {
    const proposal = this.#look.data()?.proposals[index]
    const range = this.#look.placeOf(index)
    if (proposal && range) this.#open(range, proposal)
  }

  async reject(index: number): Promise<void> {
    const proposal = this.#look.data()?.proposals[index]
    if (!proposal) return
    const answer = await sendClaim(this.#storyId, { do: 'reject', proposal: proposalField(proposal) })
    if (!answer?.ok) return
    this.#leave()
    await this.#reload()
  }

  #open({ from, to }: { readonly from: number; readonly to: number }, proposal: ProposalData | null): void {
    const data = this.#look.data()
    if (!data) return
    this.close()
    const { text, offsetAt } = textPositions(this.#view.state.doc)
    const content = trimmed(text, offsetAt(from), offsetAt(to))
    if (content.start >= content.end) return
    const quote = text.slice(content.start, content.end)
    const index = proposal ? data.proposals.indexOf(proposal) : -1
    const panel = createPanel({
      words: data.words,
      sources: data.sources,
      quote: quote.length > 80 ? `${quote.slice(0, 79)}…` : quote,
      who: proposal ? (proposal.known ?? proposal.words.source) : '',
      details: urls.deskNewClaim(this.#storyId, { content: placeField(content) }),
      reject: proposal && (() => void this.reject(index)),
      save: answer => this.#save(content, quote, text, proposal, answer),
      close: () => this.#leave(),
    })
    this.#panel = panel.element
    this.#place(panel.element, from, to)
    panel.focus()
  }

  async #save(
    content: Place,
    quote: string,
    bodyText: string,
    proposal: ProposalData | null,
    { who, whoId, sourceKind }: PanelAnswer,
  ): Promise<Readonly<Record<string, string>> | null> {
    const place = placeField(content)
    const answer = await sendClaim(this.#storyId, {
      ...{ words: quote, from: place, place, bodyText, who, whoId, sourceKind, via: 'usual' },
      ...(proposal
        ? {
            do: 'accept',
            proposal: proposalField(proposal),
            cue: proposal.words.cue,
            sourceWords: proposal.words.source,
          }
        : { do: 'add' }),
    })
    if (!answer) return {}
    if (!answer.ok) return answer.errors
    this.#leave()
    await this.#reload()
    return null
  }

  #leave(): void {
    this.close()
    this.#view.focus()
  }

  /** Under the words, and outside the story's own form, which must not hear of what is typed here. */
  #place(panel: HTMLElement, from: number, to: number): void {
    document.body.append(panel)
    const start = this.#view.coordsAtPos(from)
    const end = this.#view.coordsAtPos(to)
    const furthest = Math.max(0, document.documentElement.clientWidth - panel.offsetWidth)
    panel.style.insetBlockStart = `${end.bottom + scrollY + 6}px`
    panel.style.insetInlineStart = `${Math.min(Math.max(0, start.left + scrollX), furthest)}px`
  }
}

const proposalField = ({ content, cue, source }: ProposalData): string =>
  [content, cue, source].map(place => (place ? placeField(place) : '')).join(' ')

/** A selection without the spaces at its ends. */
function trimmed(text: string, start: number, end: number): Place {
  const words = text.slice(start, end)
  return {
    field: 'body',
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  }
}
