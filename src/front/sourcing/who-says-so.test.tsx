import { describe, expect, test } from 'vitest'
import { anchorOf, frozenClaim, frozenSource } from '../../../test/factories/frozen-claims.ts'
import { plainText } from '../../platform/text/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { fragment } from '../../platform/views/index.ts'
import { messagesFor, type Paper } from '../../site/index.ts'
import type { ClaimId, FrozenClaim, Standing, StandingEntry } from '../../sourcing/index.ts'
import { apparatusOf } from './apparatus.ts'
import { MarkedText, markInsertions } from './marks.tsx'
import { ClaimItem } from './panel/claim-item.tsx'
import { partsOf } from './parts.ts'

const paper = {
  t: messagesFor('en'),
  settings: { language: 'en-GB', timeZone: 'Europe/London' },
  words: {},
  own: {},
  wordsLanguage: 'en-GB',
  now: '2026-03-10T12:00:00.000Z',
} as unknown as Paper

const publishedAt = '2026-03-01T06:00:00.000Z' as Instant
const bell = frozenSource({ wording: 'the Bell', slug: 'the-bell', kind: 'organisation', outlet: 'outlet' })
const moss = frozenSource({ wording: 'Harriet Moss', slug: 'harriet-moss', role: 'chair of the board' })
const toldTheBell = {
  relation: 'told-to',
  outlet: bell,
  report: null,
  stated: 'stated',
  inferredFrom: null,
} as const

const entry = (standing: Standing, at: string, more: Partial<StandingEntry> = {}) =>
  ({
    id: at,
    claimId: 'x',
    standing,
    reason: '',
    evidence: null,
    independentOf: null,
    by: null,
    at,
    ...more,
  }) as StandingEntry

/** The item of the first claim, in words. */
function said(
  claims: readonly FrozenClaim[],
  standings: readonly StandingEntry[] = [entry('asserted', '2026-03-01T05:00:00.000Z')],
): string {
  const [claim] = claims
  if (!claim) return ''
  const apparatus = apparatusOf({ claims, publishedAt }, new Map([[claim.id, standings]]))
  const html = fragment(<ClaimItem paper={paper} claim={claim} apparatus={apparatus} />)
  return plainText(html.replace('</a>', ' </a>')).replaceAll('\n', ' ')
}

describe('a claim says who, through whom, how and how firm', () => {
  test('a named source, on the record, to another outlet', () => {
    const claim = frozenClaim({ source: { ...moss, interest: 'her seat hangs on it' }, hops: [toldTheBell] })
    expect(said([claim])).toBe(
      '1 The boat stays Harriet Moss, chair of the board. Interest: her seat hangs on it. Told the Bell, on the record. Asserted.',
    )
  })

  test('what was concluded from another claim leads to it', () => {
    const first = frozenClaim({ number: 2, source: moss })
    const claim = frozenClaim({
      source: moss,
      hops: [{ ...toldTheBell, stated: 'inferred', inferredFrom: first.id }],
    })
    expect(said([claim, first])).toContain('Told the Bell, as we infer from claim 2, on the record.')
  })

  test('a chain of two, the second with its report', () => {
    const report = { title: 'Boat to stay', url: 'https://wire.example/1', date: '2026-02-27' }
    const wire = frozenSource({ wording: 'the Wire', slug: 'wire', outlet: 'outlet' })
    const claim = frozenClaim({
      source: moss,
      hops: [toldTheBell, { ...toldTheBell, relation: 'reported-by', outlet: wire, report }],
    })
    expect(said([claim])).toContain(
      'Told the Bell; so the Wire reports (Boat to stay, 27 February 2026), on the record.',
    )
  })

  test('a source that is not named, with number and reason, and without', () => {
    const unnamed = frozenSource({
      wording: 'two members',
      kind: 'anonymous',
      number: 'two',
      reason: 'They may not speak',
    })
    const claim = frozenClaim({ source: unnamed, manner: 'anonymous' })
    expect(said([claim])).toContain('Two members. How many: two. Not named: They may not speak. Asserted.')
    expect(said([{ ...claim, source: { ...unnamed, number: 'unstated', reason: null } }])).toContain(
      'How many is not stated. Not named; no reason is given.',
    )
  })

  test('nobody, and somebody who declines to comment', () => {
    const asked = frozenClaim({ number: 2 })
    const silent = frozenClaim({
      source: moss,
      manner: 'no-comment',
      links: [{ to: asked.id, kind: 'responds-to' }],
    })
    expect(said([asked, { ...silent, number: 1 }])).toContain(
      'No source is given. Asserted. Not answered in claim 1.',
    )
    expect(said([silent, asked])).toContain('Declined to comment. Asserted. Does not answer claim 2.')
  })

  test('what it was at publication, and what it became, with reason and evidence; nothing of the time before', () => {
    const standings = [
      entry('unverified', '2026-02-28T05:00:00.000Z'),
      entry('asserted', '2026-02-28T06:00:00.000Z'),
      entry('denied', '2026-03-03T09:00:00.000Z', {
        reason: 'The board denies it',
        evidence: 'Its letter of 2 March',
      }),
    ]
    expect(said([frozenClaim({})], standings)).toContain(
      'At publication: asserted. On 3 March: denied. The board denies it. Evidence: Its letter of 2 March.',
    )
  })

  test('which claim corroborates it', () => {
    const other = frozenClaim({ number: 2, source: moss })
    const standings = [
      entry('corroborated', '2026-03-01T05:00:00.000Z', {
        reason: 'Two who do not know each other',
        independentOf: other.id,
      }),
    ]
    expect(said([frozenClaim({ source: moss }), other], standings)).toContain(
      'Corroborated. Two who do not know each other. Independent of claim 2.',
    )
  })

  test('words quoted one for one are a quotation, with marks given once', () => {
    const claim = frozenClaim({
      anchor: anchorOf('a “schism” there', 10),
      quoted: [{ start: 13, end: 19, exact: 'schism' }],
    })
    const apparatus = apparatusOf({ claims: [claim], publishedAt }, new Map())
    expect(fragment(<ClaimItem paper={paper} claim={claim} apparatus={apparatus} />)).toContain(
      '<p>a <q>schism</q> there</p>',
    )
  })

  test('a claim of another version is not referred to', () => {
    const claim = frozenClaim({
      links: [{ to: 'gone' as ClaimId, kind: 'denies' }],
      embeddedIn: 'gone' as ClaimId,
    })
    expect(said([claim])).toBe('1 The boat stays No source is given. Asserted.')
  })

  test('no word of a source is markup', () => {
    const claim = frozenClaim({ source: { ...moss, wording: '<b>Moss</b>', role: '"><script>' } })
    const apparatus = apparatusOf({ claims: [claim], publishedAt }, new Map())
    const html = fragment(<ClaimItem paper={paper} claim={claim} apparatus={apparatus} />)
    expect(html).not.toMatch(/<b>|<script/)
  })
})

describe('marks', () => {
  const first = frozenClaim({ number: 1, anchor: anchorOf('The boat stays, she says'), source: moss })
  const inner = frozenClaim({ number: 2, anchor: anchorOf('she says', 16) })
  const head = frozenClaim({ number: 3, anchor: anchorOf('Boat', 0, 'headline') })

  test('claims that end together are one group; each figure says whose it is', () => {
    const [group, ...none] = markInsertions(paper, [first, inner, head])
    expect(none).toEqual([])
    expect(group?.at).toBe(24)
    expect(group?.html).toBe(
      '<sup class="says"><a id="mark-1" href="#claim-1" aria-label=" Who says so: claim 1, Harriet Moss">1</a>,<a id="mark-2" href="#claim-2" aria-label=" Who says so: claim 2, no source">2</a></sup>',
    )
  })

  test('a headline has its figure after the words', () => {
    const html = fragment(<MarkedText paper={paper} text="Boat <stays>" field="headline" claims={[head]} />)
    expect(html).toMatch(/^Boat<sup.*<\/sup> &lt;stays&gt;$/)
  })
})

describe('the parts of a panel', () => {
  const at = (start: number, number = 1) => frozenClaim({ number, anchor: anchorOf('word', start) })
  const names = (
    claims: readonly FrozenClaim[],
    headings: { at: number; title: string }[],
    paragraphs = [0],
  ) => partsOf(claims, { headings, paragraphs }).map(({ name, claims: own }) => [name.kind, own.length])

  test('follow the headings of the text', () => {
    const head = frozenClaim({ anchor: anchorOf('Boat', 0, 'headline') })
    expect(names([head, at(0), at(50), at(60)], [{ at: 40, title: 'The case' }])).toEqual([
      ['head', 1],
      ['opening', 1],
      ['heading', 2],
    ])
  })

  test('are runs of whole paragraphs where there are very many and no headings; none is lost', () => {
    const many = Array.from({ length: 300 }, (_, place) => at(place * 10, place + 1))
    const paragraphs = Array.from({ length: 60 }, (_, place) => place * 50)
    const parts = partsOf(many, { headings: [], paragraphs })
    expect(parts.flatMap(({ claims }) => claims)).toEqual(many)
    expect(parts[0]?.name).toEqual({ kind: 'paragraphs', first: 1, last: 5 })
    expect(Math.max(...parts.map(({ claims }) => claims.length))).toBeLessThan(35)
  })
})
