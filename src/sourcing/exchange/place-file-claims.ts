import type { Range, StoryTexts, TextField } from '../anchors/anchor.ts'
import type { FileClaim, FilePlace } from './claims-file.ts'

/** Where the words of a file's claim are in a story. */
export interface PlacedClaim {
  readonly file: FileClaim
  readonly at: Range
  readonly sourceAt: Range | null
  readonly cueAt: Range | null
  readonly quoted: readonly Range[]
}

/** Null when some of its words are not there. */
export function placeClaim(file: FileClaim, texts: StoryTexts): PlacedClaim | null {
  const find = (place: FilePlace) => findPlace(place, file.field, texts[file.field])
  const at = find(file.claim)
  const source = file.source
  const hasPlace = source?.text !== undefined && source.start !== undefined && source.end !== undefined
  const sourceAt = hasPlace
    ? find({ text: source.text ?? '', start: source.start ?? 0, end: source.end ?? 0 })
    : null
  const cueAt = file.cue && find(file.cue)
  const quoted = file.quotedParts.map(find)
  if (!at || (hasPlace && !sourceAt) || (file.cue && !cueAt) || quoted.includes(null)) return null
  return { file, at, sourceAt, cueAt, quoted: quoted.filter(range => range !== null) }
}

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
