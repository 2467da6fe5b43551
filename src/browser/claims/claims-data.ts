import { urls } from '../../urls.ts'

/** A passage of the text, by its words and by its place in the plain text; see the server's anchors. */
export interface Place {
  readonly field: string
  readonly start: number
  readonly end: number
}

interface Anchor extends Place {
  readonly exact: string
  readonly prefix: string
}

interface ClaimData {
  readonly id: string
  readonly anchor: Anchor
  readonly who: string
  readonly how: string
}

export interface ProposalData {
  readonly content: Place
  readonly source: Place | null
  readonly cue: Place | null
  readonly words: { readonly content: string; readonly source: string; readonly cue: string }
  /** The name of the remembered source that it seems to mean. */
  readonly known: string | null
}

export interface SourceData {
  readonly id: string
  readonly wording: string
  readonly role: string | null
}

/** What the panel says, in the paper's language. */
export interface PanelWords {
  readonly title: string
  readonly who: string
  readonly hint: string
  readonly kind: string
  readonly kinds: readonly (readonly [value: string, label: string])[]
  readonly save: string
  readonly accept: string
  readonly reject: string
  readonly details: string
  readonly close: string
  readonly failed: string
  /** What stands before words that the assistant proposes. */
  readonly proposed: string
  /** What is said when colleagues were at the claims; `#` is a claim, or how many things changed. */
  readonly news: Readonly<Record<'added' | 'changed' | 'removed' | 'several' | 'proposals', string>>
}

export interface ClaimsData {
  readonly claims: readonly ClaimData[]
  readonly proposals: readonly ProposalData[]
  readonly sources: readonly SourceData[]
  readonly words: PanelWords
}

type Answer =
  | { readonly ok: true }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> }

/** The claims of a story; null when they cannot be had now. */
export async function fetchClaims(storyId: string): Promise<ClaimsData | null> {
  const answer = await fetch(urls.deskClaimsData(storyId), { redirect: 'error' }).catch(() => null)
  return answer?.ok ? ((await answer.json()) as ClaimsData) : null
}

/** Sends what the forms send. @returns null when nobody answered */
export async function sendClaim(
  storyId: string,
  fields: Readonly<Record<string, string>>,
): Promise<Answer | null> {
  const answer = await fetch(urls.deskClaimsData(storyId), {
    method: 'POST',
    body: new URLSearchParams(fields),
  }).catch(() => null)
  return answer && (answer.ok || answer.status === 422) ? ((await answer.json()) as Answer) : null
}

export const placeField = ({ field, start, end }: Place): string => `${field}:${start}:${end}`
