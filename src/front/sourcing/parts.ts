import type { FrozenClaim } from '../../sourcing/index.ts'

/** Where the parts of a text begin, as offsets into it. */
export interface Outline {
  readonly headings: readonly { readonly at: number; readonly title: string }[]
  readonly paragraphs: readonly number[]
}

export type PartName =
  | { readonly kind: 'head' | 'text' | 'opening' }
  | { readonly kind: 'heading'; readonly title: string }
  | { readonly kind: 'paragraphs'; readonly first: number; readonly last: number }

export interface Part {
  readonly name: PartName
  readonly claims: readonly FrozenClaim[]
}

/** More than this is a long panel: its parts are folded, and a text without headings is parted by its paragraphs. */
const longPanel = 40
const claimsTogether = 25

export const isLong = (claims: readonly FrozenClaim[]): boolean => claims.length > longPanel

/** A story's claims by the part of it that they stand in, in document order; parts without claims left out. */
export function partsOf(claims: readonly FrozenClaim[], outline: Outline): Part[] {
  const head = claims.filter(({ anchor }) => anchor.field !== 'body')
  const body = claims.filter(({ anchor }) => anchor.field === 'body')
  const text = () => {
    if (outline.headings.length > 0) return byHeading(body, outline)
    if (isLong(claims)) return byParagraphs(body, outline)
    return [{ name: { kind: 'text' as const }, claims: body }]
  }
  return [{ name: { kind: 'head' as const }, claims: head }, ...text()].filter(part => part.claims.length > 0)
}

function byHeading(claims: readonly FrozenClaim[], { headings }: Outline): Part[] {
  const parts: readonly { at: number; name: PartName }[] = [
    { at: 0, name: { kind: 'opening' } },
    ...headings.map(({ at, title }) => ({ at, name: { kind: 'heading' as const, title } })),
  ]
  return parts.map(({ at, name }, place) => ({
    name,
    claims: between(claims, at, parts[place + 1]?.at ?? Number.POSITIVE_INFINITY),
  }))
}

/** Whole paragraphs, as many as have about enough claims together. */
function byParagraphs(claims: readonly FrozenClaim[], { paragraphs }: Outline): Part[] {
  const parts: Part[] = []
  let first = 0
  paragraphs.forEach((start, place) => {
    const end = paragraphs[place + 1] ?? Number.POSITIVE_INFINITY
    const found = between(claims, paragraphs[first] ?? start, end)
    if (found.length < claimsTogether && place < paragraphs.length - 1) return
    parts.push({ name: { kind: 'paragraphs', first: first + 1, last: place + 1 }, claims: found })
    first = place + 1
  })
  return parts
}

const between = (claims: readonly FrozenClaim[], from: number, to: number): FrozenClaim[] =>
  claims.filter(({ anchor }) => anchor.start >= from && anchor.start < to)
