import { inTurn } from '../marks/in-turn.ts'
import { type ClaimsData, fetchClaims, type ProposalData, sendClaim } from './claims-data.ts'
import { newsOf } from './claims-news.ts'
import { type MarkedProposal, type MarkedText, numberInOrder } from './marked-text.ts'

/** A proposal with the text that it stands in. */
interface PlacedProposal {
  readonly text: MarkedText
  readonly at: MarkedProposal
}

/** So many milliseconds after the last words were kept, writing rests. */
const pause = 2500

/** Who says so in a story: what the paper knows of it, over all texts of the story. */
export class StoryClaims {
  /** Empty until the story is saved. */
  storyId = ''
  /** Null until the paper has answered. */
  data: ClaimsData | null = null
  readonly #texts: MarkedText[] = []
  readonly #say: (words: string) => void
  /** Of one's own that are on their way: they are no news. */
  #own = 0
  #later: ReturnType<typeof setTimeout> | undefined

  /** @param say tells those who do not see what colleagues did */
  constructor(say: (words: string) => void) {
    this.#say = say
  }

  /** In the order of the story. */
  add(text: MarkedText): void {
    this.#texts.push(text)
  }

  open(storyId: string): Promise<void> {
    this.storyId = storyId
    return this.load()
  }

  changed(): void {
    clearTimeout(this.#later)
    this.#later = setTimeout(() => void this.load(), pause)
  }

  /** Asks the paper, and marks what it says. */
  readonly load = inTurn(async () => {
    clearTimeout(this.#later)
    const data = await fetchClaims(this.storyId)
    if (!data) return
    this.data = data
    for (const text of this.#texts) text.show(data)
    this.arrange()
  })

  /** Somebody was at the claims. */
  async hear(): Promise<void> {
    const { data: before } = this
    const isOwn = this.#own > 0
    await this.load()
    if (before && this.data && !isOwn) this.#say(newsOf(before, this.data))
  }

  /** Numbers all claims as they stand now. */
  arrange(): void {
    if (!this.data) return
    const numbers = numberInOrder(this.#texts.map(({ claims }) => claims))
    for (const text of this.#texts) text.number(numbers)
  }

  /** Sends a form with all texts as they are here: they may be ahead of those that are saved. */
  async send(fields: Readonly<Record<string, string>>): ReturnType<typeof sendClaim> {
    const texts = this.#texts.map(({ field, text }) => [`${field}Text`, text])
    this.#own += 1
    const answer = await sendClaim(this.storyId, { ...fields, ...Object.fromEntries(texts) })
    void this.load().finally(() => {
      this.#own -= 1
    })
    return answer
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
