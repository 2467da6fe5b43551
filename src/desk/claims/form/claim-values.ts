import type { FormValues } from '../../../platform/http/index.ts'
import type { Claim, Range, Source, StoryTexts } from '../../../sourcing/index.ts'
import { rangeField } from '../passage/range-field.ts'
import { proposalField } from '../proposals/proposal.ts'
import { hopField } from './read-hops.ts'

/** A claim's fields as its form shows them. */
export const claimValues = (claim: Claim): FormValues => ({
  words: claim.anchor.exact,
  from: claim.lostAt ? '' : rangeField(claim.anchor),
  place: rangeField(claim.anchor),
  who: claim.source?.wording ?? '',
  cue: claim.cue ?? '',
  sourceWords: claim.sourceAnchor?.exact ?? '',
  kind: claim.kind,
  manner: claim.manner,
  via: claim.hops.length > 0 ? 'steps' : 'direct',
  quoted: claim.quoted.map(({ exact }) => exact).join('\n'),
  embedded: claim.embeddedIn ?? '',
  note: claim.note,
  ...Object.fromEntries(
    claim.hops.flatMap((hop, index) => [
      [hopField(index, 'relation'), hop.relation],
      [hopField(index, 'outlet'), hop.outlet.wording],
      [hopField(index, 'stated'), hop.stated],
      [hopField(index, 'from'), hop.inferredFrom ?? ''],
      [hopField(index, 'report'), hop.report?.id ?? ''],
    ]),
  ),
})

/** A form for new words, filled in with what a sentence or a proposal says. */
export function newValues(
  texts: StoryTexts,
  {
    from,
    content,
    cue,
    source,
    known,
  }: Readonly<Record<'from' | 'content' | 'cue' | 'source', Range | null>> & { known: Source | null },
): FormValues {
  const words = (place: Range | null) => (place ? texts[place.field].slice(place.start, place.end) : '')
  return {
    via: 'usual',
    ...(from && { from: rangeField(from) }),
    ...(content && {
      words: words(content),
      from: rangeField(content),
      place: rangeField(content),
    }),
    ...((cue || source) && {
      proposal: proposalField({ content, cue, source }),
    }),
    cue: words(cue),
    sourceWords: words(source),
    who: known?.wording ?? '',
  }
}
