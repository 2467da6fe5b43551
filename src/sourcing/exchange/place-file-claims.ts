import type { Range, StoryTexts, TextField } from '../anchors/anchor.ts'
import type { FileClaim, FilePlace } from './claims-file.ts'

/** Where the words of a file's claim are in a story. */
export interface PlacedClaim {
  readonly file: FileClaim
  /** Of a lost one: about where its words stood. */
  readonly at: Range
  readonly isLost: boolean
  readonly sourceAt: Range | null
  readonly cueAt: Range | null
  readonly quoted: readonly Range[]
}

type Place = { readonly [name in keyof FilePlace]?: FilePlace[name] | undefined }

/** Null when some of its words are not there, unless the file says that they were lost before. */
export function placeClaim(file: FileClaim, texts: StoryTexts): PlacedClaim | null {
  const { source, cue, field } = file
  const find = (place: Place | null): Range | null =>
    isWhole(place) ? findPlace(place, field, texts[field]) : null
  const isFound = (place: Place | null) => !isWhole(place) || find(place) !== null
  const at = find(file.claim)
  const beside = { sourceAt: find(source), cueAt: find(cue) }
  if (!at) {
    const { start } = file.claim
    return file.lost ? { file, at: { field, start, end: start }, isLost: true, ...beside, quoted: [] } : null
  }
  const quoted = file.quotedParts.flatMap(part => find(part) ?? [])
  if (!file.lost && !(isFound(source) && isFound(cue) && file.quotedParts.every(isFound))) return null
  return { file, at, isLost: false, ...beside, quoted }
}

const isWhole = (place: Place | null): place is FilePlace =>
  place?.text !== undefined && place.start !== undefined && place.end !== undefined

/** At the place that the file gives, or the nearest at which these words are: the story may have been edited since. */
function findPlace({ start, text: words }: FilePlace, field: TextField, text: string): Range | null {
  let best: number | null = text.startsWith(words, start) ? start : null
  if (best === null)
    for (let place = text.indexOf(words); place >= 0; place = text.indexOf(words, place + 1))
      if (best === null || Math.abs(place - start) < Math.abs(best - start)) best = place
  return best === null ? null : { field, start: best, end: best + words.length }
}

/** Each after those that it refers to. Null when they refer to each other in a circle. */
export function inOrder(claims: readonly PlacedClaim[]): PlacedClaim[] | null {
  const ids = new Set(claims.map(({ file }) => file.id))
  const done = new Set<string>()
  const ordered: PlacedClaim[] = []
  let left = [...claims]
  while (left.length > 0) {
    const [ready, waiting] = [[] as PlacedClaim[], [] as PlacedClaim[]]
    for (const claim of left) {
      const needs = [claim.file.embeddedIn, ...claim.file.via.map(hop => hop.inferredFrom)]
      const isReady = needs.every(id => !id || !ids.has(id) || done.has(id))
      ;(isReady ? ready : waiting).push(claim)
    }
    if (ready.length === 0) return null
    for (const claim of ready) done.add(claim.file.id)
    ordered.push(...ready)
    left = waiting
  }
  return ordered
}
