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

describe('what a story rests on', () => {
  test('is one person’s word, and through whom it came', () => {
    expect(
      sentence(claim(moss, { hops: [{ outlet: bell }] }), claim(moss, { hops: [{ outlet: bell }] })),
    ).toBe(
      'This story rests on what Harriet Moss told the Bell. Everything new in it came through one outlet, the Bell.',
    )
  })

  test('says who is not named, and owns up to what has no source', () => {
    expect(
      sentence(
        claim(moss),
        claim(named('Two captains', { kind: 'anonymous' }), { manner: 'anonymous' }),
        claim(null, { manner: 'unattributed' }),
      ),
    ).toBe(
      'This story rests on what Harriet Moss said and Two captains not named here. 1 claim names no source, of 3.',
    )
  })

  test('does not count whoever declined to comment, nor who writes for an outlet', () => {
    const writer = named('Lena Orr', { affiliation: bell.id })
    expect(
      sentence(
        claim(named('The council'), { manner: 'no-comment' }),
        claim(writer, { hops: [{ outlet: bell }] }),
      ),
    ).toBe('This story rests on what the Bell reported.')
  })

  test('is nobody, where nobody is named', () => {
    expect(sentence(claim(null, { manner: 'unattributed' }))).toBe(
      'This story names no source for what it says.',
    )
  })
})
