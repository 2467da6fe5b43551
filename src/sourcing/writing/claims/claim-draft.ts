import { cleanText } from '../../../platform/text/index.ts'
import { anchorAt, type Range, type StoryTexts } from '../../anchors/anchor.ts'
import { lostPassage, type Passage, passageOf } from '../../anchors/find-again.ts'
import type { Passages } from '../../anchors/passages.ts'
import type { Claim } from '../../claim.ts'
import type { ClaimInput, ClaimProblem, HopInput } from '../../claim-input.ts'

/** A claim as it will be, before it is checked against the others of its story. */
export interface ClaimDraft
  extends Required<
    Pick<ClaimInput, 'kind' | 'manner' | 'source' | 'cue' | 'hops' | 'embeddedIn' | 'note' | 'label'>
  > {
  readonly passages: Passages
}

type Drafted =
  | { readonly ok: true; readonly draft: ClaimDraft }
  | { readonly ok: false; readonly reason: ClaimProblem }

/** @param input `lost`: its words, when they are not in the text; they stood about where `at` begins */
export function draftClaim(input: ClaimInput & { readonly lost?: string }, texts: StoryTexts): Drafted {
  const placed = placePassages(input, texts, null)
  if (!placed.ok) return placed
  const { passages } = placed
  return {
    ok: true,
    draft: {
      kind: input.kind,
      manner: input.manner,
      source: input.source ?? null,
      cue: input.cue ?? passages.cue?.anchor.exact ?? null,
      hops: input.hops ?? [],
      embeddedIn: input.embeddedIn ?? null,
      note: tidyNote(input.note ?? ''),
      label: input.label ?? null,
      passages,
    },
  }
}

/** Some pages, with nothing in it that hides or turns words round. */
const tidyNote = (note: string): string => cleanText(note).slice(0, 20_000)

/** A claim with what changes of it; a place that is not given stays, also one whose words are lost. */
export function redraftClaim(
  claim: Claim,
  now: Passages,
  changes: Partial<ClaimInput>,
  texts: StoryTexts,
): Drafted {
  const placed = placePassages(changes, texts, now)
  if (!placed.ok) return placed
  const { passages } = placed
  const cueNow = changes.cueAt ? (passages.cue?.anchor.exact ?? null) : claim.cue
  return {
    ok: true,
    draft: {
      kind: changes.kind ?? claim.kind,
      manner: changes.manner ?? claim.manner,
      source: changes.source === undefined ? (claim.source?.id ?? null) : changes.source,
      cue: changes.cue === undefined ? cueNow : changes.cue,
      hops: changes.hops ?? hopsOf(claim),
      embeddedIn: changes.embeddedIn === undefined ? claim.embeddedIn : changes.embeddedIn,
      note: changes.note === undefined ? claim.note : tidyNote(changes.note),
      label: changes.label === undefined ? claim.label : changes.label,
      passages,
    },
  }
}

const hopsOf = ({ hops }: Claim): HopInput[] =>
  hops.map(({ outlet, report, ...hop }) => ({ ...hop, outlet: outlet.id, report: report?.id ?? null }))

type Placed =
  | { readonly ok: true; readonly passages: Passages }
  | { readonly ok: false; readonly reason: 'no-words' | 'quoted-outside' }

function placePassages(
  given: Pick<Partial<ClaimInput>, 'at' | 'sourceAt' | 'cueAt' | 'quoted'> & { readonly lost?: string },
  texts: StoryTexts,
  now: Passages | null,
): Placed {
  const claim = given.at ? claimAt(texts, given.at, given.lost) : now?.claim
  const source = takePlace(given.sourceAt, texts, now?.source)
  const cue = takePlace(given.cueAt, texts, now?.cue)
  if (!claim || source === undefined || cue === undefined) return { ok: false, reason: 'no-words' }
  const { field, start, end } = claim.anchor
  const isInside = (place: { start: number; end: number }) => place.start >= start && place.end <= end
  if (!given.quoted) {
    const quoted = now?.quoted ?? []
    return {
      ok: true,
      passages: {
        claim,
        source,
        cue,
        quoted: given.at ? quoted.filter(({ anchor }) => isInside(anchor)) : quoted,
      },
    }
  }
  if (!given.quoted.every(isInside)) return { ok: false, reason: 'quoted-outside' }
  const quoted = given.quoted.flatMap(place => passageAt(texts, { field, ...place }) ?? [])
  if (quoted.length < given.quoted.length) return { ok: false, reason: 'no-words' }
  return { ok: true, passages: { claim, source, cue, quoted } }
}

/** Null where there is none, undefined where one was given that holds no word. */
function takePlace(
  given: Range | null | undefined,
  texts: StoryTexts,
  now: Passage | null | undefined,
): Passage | null | undefined {
  if (given === undefined) return now ?? null
  return given === null ? null : (passageAt(texts, given) ?? undefined)
}

const claimAt = (texts: StoryTexts, at: Range, lost: string | undefined): Passage | null =>
  lost === undefined
    ? passageAt(texts, at)
    : lostPassage(lost, { field: at.field, start: Math.min(at.start, texts[at.field].length) })

function passageAt(texts: StoryTexts, range: Range): Passage | null {
  const anchor = anchorAt(texts, range)
  return anchor && passageOf(anchor)
}
