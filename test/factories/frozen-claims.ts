import type { ClaimId, FrozenClaim, FrozenSource, SourceId } from '../../src/sourcing/index.ts'

let made = 0

/** A source as a version names it: a person, unless it should be something else. */
export function frozenSource(overrides: Partial<FrozenSource> = {}): FrozenSource {
  made += 1
  return {
    id: `source-${made}` as SourceId,
    slug: `source-${made}`,
    kind: 'person',
    wording: `Ada Poe the ${made}th`,
    role: null,
    interest: null,
    affiliation: null,
    outlet: null,
    url: null,
    number: null,
    reason: null,
    ...overrides,
  }
}

/** A claim without a source, of words that stand at the beginning of the text. */
export function frozenClaim(overrides: Partial<FrozenClaim> = {}): FrozenClaim {
  made += 1
  return {
    id: `claim-${made}` as ClaimId,
    number: 1,
    kind: 'fact',
    anchor: anchorOf('The boat stays'),
    source: null,
    sourceAnchor: null,
    cue: null,
    cueAnchor: null,
    quoted: [],
    manner: overrides.source ? 'on-record' : 'unattributed',
    hops: [],
    embeddedIn: null,
    links: [],
    ...overrides,
  }
}

/** The place of words in a text that begins with them after so many characters. */
export const anchorOf = (
  exact: string,
  start = 0,
  field: FrozenClaim['anchor']['field'] = 'body',
): FrozenClaim['anchor'] => ({
  field,
  exact,
  start,
  end: start + exact.length,
  prefix: '',
  suffix: '',
})
