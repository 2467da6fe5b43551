import type { Range, StoryTexts, TextField } from '../anchors/anchor.ts'
import type { Claim, ClaimId } from '../claim.ts'

export type NoteRule =
  | 'firmer-headline'
  | 'wider-paraphrase'
  | 'quoted-word'
  | 'unnumbered-sources'
  | 'one-outlet'
  | 'outlet-unlinked'
  | 'loaded-verb'
  | 'no-source'

/** Something that an editor would look at before publication. It blocks nothing and is part of no sum. */
export interface Note {
  readonly rule: NoteRule
  /** Where to look first. */
  readonly at: Range
  /** The claim there, where one is noted. */
  readonly claim: ClaimId | null
  /** The words it is about, as they stand in the text. */
  readonly words: string
  /** What they are held against: the body's words, a quotation, who speaks, an outlet. Empty: nothing. */
  readonly beside: string
  /** What is the matter, where a rule knows several ways; see its file. */
  readonly matter: string
  /** In how many places. */
  readonly times: number
}

/** An attribution that the assistant found, with its places in one text of a story. */
export interface Found {
  readonly content: Range
  readonly source: Range | null
  readonly cue: Range | null
}

/** From a UTF-16 offset up to, but without, another; in the text of the field it is listed under. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Who says which words: a noted claim, or an attribution found where no claim is. */
export interface Said {
  readonly at: Range
  readonly words: string
  /** As readers know them; null: nobody is named. */
  readonly speaker: string | null
  /** The words that name the speaker in the text. */
  readonly speakerAt: Range | null
  readonly cueAt: Range | null
  /** Null: found, and not noted yet. */
  readonly claim: Claim | null
}

/** A story made ready for the rules, each of which reads it once. */
export interface StoryReading {
  readonly texts: StoryTexts
  readonly claims: readonly Claim[]
  /** In the order of the text. */
  readonly said: readonly Said[]
  readonly sentences: Readonly<Record<TextField, readonly Stretch[]>>
  /** With their quotation marks. */
  readonly quotations: Readonly<Record<TextField, readonly Stretch[]>>
}

export type Rule = (story: StoryReading) => readonly Note[]

/** A note with what most rules leave empty. */
export const note = (
  rule: NoteRule,
  about: Pick<Note, 'at' | 'words'> & Partial<Pick<Note, 'claim' | 'beside' | 'matter' | 'times'>>,
): Note => ({ rule, claim: null, beside: '', matter: '', times: 1, ...about })
