import { type ClaimsData, fetchClaims, type ProposalData, sendClaim } from './claims-data.ts'
import type { MarkedProposal, MarkedText } from './marked-text.ts'

/** A proposal with the text that it stands in. */
interface PlacedProposal {
  readonly text: MarkedText
  readonly at: MarkedProposal
}

/** Who says so in a story: what the paper knows of it, over all texts of the story. */
export class StoryClaims {
  readonly storyId: string
  /** Null until the paper has answered. */
  data: ClaimsData | null = null
  readonly #texts: MarkedText[] = []

  constructor(storyId: string) {
    this.storyId = storyId
  }

  /** In the order of the story. */
  add(text: MarkedText): void {
    this.#texts.push(text)
  }

  async load(): Promise<void> {
    const data = await fetchClaims(this.storyId)
    if (!data) return
    this.data = data
    for (const text of this.#texts) text.show(data)
  }

  /** Sends a form with all texts as they are here: they may be ahead of those that are saved. */
  send(fields: Readonly<Record<string, string>>): ReturnType<typeof sendClaim> {
    const texts = this.#texts.map(({ field, text }) => [`${field}Text`, text])
    return sendClaim(this.storyId, { ...fields, ...Object.fromEntries(texts) })
  }

  proposal(index: number): ProposalData | null {
    return this.data?.proposals[index] ?? null
  }

  /** The next proposal behind the cursor, or the one before it, round the story. */
  neighbour(from: MarkedText, forward: boolean): PlacedProposal | undefined {
    const here = this.#texts.indexOf(from)
    const { start, end } = from.cursor
    const all = this.#texts.flatMap(text => text.proposals.map(at => ({ text, at })))
    const place = ({ text }: PlacedProposal) => this.#texts.indexOf(text) - here
    return forward
      ? (all.find(one => place(one) > 0 || (place(one) === 0 && one.at.start >= end)) ?? all[0])
      : (all.findLast(one => place(one) < 0 || (place(one) === 0 && one.at.end <= start)) ?? all.at(-1))
  }
}
