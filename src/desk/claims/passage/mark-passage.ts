import { isWithin, overlaps, type Passage, type Stretch } from './passages.ts'

/** Something that is marked in the text: a claim with its number, or a proposal. */
export interface Mark extends Stretch {
  readonly id: string
  /** Null: a proposal. */
  readonly number: number | null
  /** Whether it says who says so. */
  readonly sourced: boolean
}

/** Words of a passage that are marked in one way. */
export interface Piece {
  readonly text: string
  readonly start: number
  /** How many claims they are part of. */
  readonly depth: number
  readonly proposed: boolean
  /** The sentence says by no claim who says so. */
  readonly unsourced: boolean
  /** Claims that begin and end here: for addresses and numbers. */
  readonly begins: readonly Mark[]
  readonly ends: readonly Mark[]
  /** The sentence that ends here. */
  readonly sentence: Stretch | null
}

/** Cuts a passage wherever a claim, a proposal or a sentence begins or ends. */
export function markPassage(text: string, passage: Passage, marks: readonly Mark[]): Piece[] {
  const here = marks.filter(mark => overlaps(mark, passage))
  const claims = here.filter(({ number }) => number !== null)
  const cuts = [passage, ...passage.sentences, ...here].flatMap(({ start, end }) => [start, end])
  const places = [...new Set(cuts)]
    .filter(place => place >= passage.start && place <= passage.end)
    .sort((one, other) => one - other)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? passage.end
    const piece = { start, end }
    const sentence = passage.sentences.find(one => isWithin(piece, one)) ?? null
    return {
      text: text.slice(start, end),
      start,
      depth: claims.filter(claim => isWithin(piece, claim)).length,
      proposed: here.some(mark => mark.number === null && isWithin(piece, mark)),
      unsourced: sentence !== null && isUnsourced(sentence, marks),
      begins: here.filter(mark => mark.start === start),
      ends: claims.filter(mark => mark.end === end),
      sentence: sentence?.end === end ? sentence : null,
    }
  })
}

/** @param marks of the sentence's own field */
const isUnsourced = (sentence: Stretch, marks: readonly Mark[]): boolean =>
  !marks.some(mark => mark.number !== null && mark.sourced && overlaps(mark, sentence))
