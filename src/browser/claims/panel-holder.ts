import { urls } from '../../urls.ts'
import type { Stretch } from '../marks/stretch.ts'
import { type Place, type ProposalData, placeField } from './claims-data.ts'
import type { MarkedProposal, MarkedText } from './marked-text.ts'
import { createPanel, type PanelAnswer } from './panel.ts'
import type { StoryClaims } from './story-claims.ts'

/** What the panel is open for. */
interface Asked {
  readonly text: MarkedText
  readonly content: Place
  readonly quote: string
  readonly proposal: ProposalData | null
}

/** Opens the panel beside words of a text, sends what it says, and takes it away. One at a time. */
export class PanelHolder {
  readonly #claims: StoryClaims
  #panel: HTMLElement | null = null

  constructor(claims: StoryClaims) {
    this.#claims = claims
  }

  close(): void {
    this.#panel?.remove()
    this.#panel = null
  }

  /** Who says the selected words; without a selection, the sentence that the cursor is in. */
  openSelection(text: MarkedText): void {
    const { wanted } = text
    if (wanted) this.#open(text, wanted, null)
  }

  openProposal(text: MarkedText, at: MarkedProposal): void {
    const proposal = this.#claims.proposal(at.index)
    if (proposal) this.#open(text, at, proposal)
  }

  async reject(text: MarkedText, at: MarkedProposal): Promise<void> {
    const proposal = this.#claims.proposal(at.index)
    if (proposal) await this.#reject(text, proposal)
  }

  async #reject(text: MarkedText, proposal: ProposalData): Promise<void> {
    const answer = await this.#claims.send({ do: 'reject', proposal: proposalField(proposal) })
    if (answer?.ok) this.#leave(text)
  }

  #open(text: MarkedText, words: Stretch, proposal: ProposalData | null): void {
    const { data, storyId } = this.#claims
    if (!data) return
    this.close()
    const content = { field: text.field, ...trimmed(text.text, words) }
    if (content.start >= content.end) return
    const quote = text.text.slice(content.start, content.end)
    const panel = createPanel({
      words: data.words,
      sources: data.sources,
      quote: quote.length > 80 ? `${quote.slice(0, 79)}…` : quote,
      who: proposal ? (proposal.known ?? proposal.words.source) : '',
      details: urls.deskNewClaim(storyId, { content: placeField(content) }),
      reject: proposal && (() => void this.#reject(text, proposal)),
      save: answer => this.#save({ text, content, quote, proposal }, answer),
      close: () => this.#leave(text),
    })
    this.#panel = panel.element
    this.#place(panel.element, text.under(words))
    panel.focus()
  }

  async #save(
    { text, content, quote, proposal }: Asked,
    { who, whoId, sourceKind }: PanelAnswer,
  ): Promise<Readonly<Record<string, string>> | null> {
    const place = placeField(content)
    const answer = await this.#claims.send({
      ...{ words: quote, from: place, place, who, whoId, sourceKind, via: 'usual' },
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
    this.#leave(text)
    return null
  }

  #leave(text: MarkedText): void {
    this.close()
    text.focus()
  }

  /** Under the words, and outside the story's own form, which must not hear of what is typed here. */
  #place(panel: HTMLElement, { left, bottom }: ReturnType<MarkedText['under']>): void {
    document.body.append(panel)
    const furthest = Math.max(0, document.documentElement.clientWidth - panel.offsetWidth)
    panel.style.insetBlockStart = `${bottom + scrollY + 6}px`
    panel.style.left = `${Math.min(Math.max(0, left + scrollX), furthest)}px`
  }
}

const proposalField = ({ content, cue, source }: ProposalData): string =>
  [content, cue, source].map(place => (place ? placeField(place) : '')).join(' ')

/** A selection without the spaces at its ends. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  }
}
