import { describe, expect, test } from 'vitest'
import { messagesFor } from '../../site/index.ts'
import type { SourceId } from '../source.ts'
import { restsOn } from './rests-on.ts'

type Attributed = Parameters<typeof restsOn>[0][number]
type Named = NonNullable<Attributed['source']>

const named = (wording: string, rest: Partial<Named> = {}): Named => ({
  id: wording as SourceId,
  kind: 'person',
  wording,
  outlet: null,
  affiliation: null,
  ...rest,
})

const bell = named('the Bell', { kind: 'organisation', outlet: 'outlet' })
const moss = named('Harriet Moss')

const claim = (source: Named | null, rest: Partial<Attributed> = {}): Attributed => ({
  source,
  hops: [],
  manner: 'on-record',
  ...rest,
})

const sentence = (...claims: Attributed[]) => messagesFor('en').sourcing.restsOn(restsOn(claims))
const people = (number: number) =>
  Array.from({ length: number }, (_, place) => claim(named(names[place] ?? '')))
const names = ['Ada Poe', 'Ben Orr', 'Cy Lund', 'Dee Fox', 'Eve Hart']
const letter = (wording: string) => claim(named(wording, { kind: 'document' }), { manner: 'document' })
const group = (wording: string) => claim(named(wording, { kind: 'collective' }))
const unnamed = (wording: string) => claim(named(wording, { kind: 'anonymous' }), { manner: 'anonymous' })
const through = (source: Named | null, outlet: Named, manner: Attributed['manner'] = 'on-record') =>
  claim(source, { hops: [{ outlet }], manner })
const nobody = claim(null, { manner: 'unattributed' })
const silent = (wording: string) => claim(named(wording), { manner: 'no-comment' })
const outlet = (wording: string) => named(wording, { kind: 'organisation', outlet: 'outlet' })
const reported = (wording: string) => claim(outlet(wording), { manner: 'published-report' })

describe('what a story rests on is one sentence', () => {
  test.for<[shape: string, claims: Attributed[], sentence: string]>([
    ['one person', people(1), 'This story rests on what Ada Poe said.'],
    ['one person, often', [...people(1), ...people(1)], 'This story rests on what Ada Poe said.'],
    ['two people', people(2), 'This story rests on what Ada Poe and Ben Orr said.'],
    ['three people', people(3), 'This story rests on what Ada Poe, Ben Orr and Cy Lund said.'],
    ['five people', people(5), 'This story rests on what five named sources said.'],
    ['one who is not named', [unnamed('a clerk')], 'This story rests on one unnamed source alone.'],
    ['several who are not', [unnamed('informed sources')], 'This story rests on unnamed sources alone.'],
    ['a document', [letter('The 2025 accounts')], 'This story rests on one document, The 2025 accounts.'],
    ['documents', ['A', 'B', 'C'].map(letter), 'This story rests on three documents.'],
    [
      'some of all',
      [...people(4), letter('A'), letter('B'), group('parents'), unnamed('a clerk'), reported('the Bell')],
      'This story rests on what four named sources said, on two documents, on positions ascribed to parents, on one unnamed source and on what the Bell reported.',
    ],
    [
      'one person through one outlet',
      [through(moss, bell), through(moss, bell)],
      'This story rests on what Harriet Moss said; all that is new in it came through one outlet, the Bell.',
    ],
    [
      'many through one outlet',
      [
        through(moss, bell),
        ...['a', 'b', 'c'].map(name => through(named(name, { kind: 'collective' }), bell)),
        through(named('informed sources', { kind: 'anonymous' }), bell, 'anonymous'),
      ],
      'This story rests on what Harriet Moss said, on positions ascribed to three groups and on unnamed sources; all that is new in it came through one outlet, the Bell.',
    ],
    ['one outlet itself', [reported('the Bell')], 'This story rests on what the Bell reported.'],
    [
      'whoever writes for an outlet',
      [through(named('Lena Orr', { affiliation: bell.id }), bell)],
      'This story rests on what the Bell reported.',
    ],
    ['four outlets', ['A', 'B', 'C', 'D'].map(reported), 'This story rests on what four outlets reported.'],
    [
      'nobody who would say anything',
      [silent('The council')],
      'This story names nobody who said anything: The council declined to comment.',
    ],
    [
      'one who did, one who would not',
      [...people(1), silent('The council')],
      'This story rests on what Ada Poe said.',
    ],
    ['nobody', [nobody], 'This story names no source for what it says.'],
    ['nothing', [], 'This story names no source for what it says.'],
  ])('%s', ([, claims, expected]) => {
    expect(sentence(...claims)).toBe(expected)
  })

  test('of an older version, which it names', () => {
    expect(messagesFor('en').sourcing.restsOn(restsOn(people(1)), 'Version 1')).toBe(
      'Version 1 rests on what Ada Poe said.',
    )
  })

  test('besides which those are counted that name nobody', () => {
    const nobodys = (...claims: Attributed[]) => messagesFor('en').sourcing.restsOnNobody(restsOn(claims))
    expect(nobodys(...people(2), nobody)).toBe('One claim of 3 names no source.')
    expect(nobodys(...people(2))).toBe('')
    expect(nobodys(nobody)).toBe('')
  })
})
