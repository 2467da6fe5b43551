import { describe, expect, test } from 'vitest'
import { mergeFields } from './merge-fields.ts'

const merge = (base: string, mine: string, theirs: string): string | null => {
  const merged = mergeFields({ body: base }, { body: mine }, { body: theirs })
  return merged.ok ? (merged.fields.body ?? '').trim() : null
}

const base = 'One.\n\nTwo.\n\nThree.'

describe('what two people made of one text', () => {
  test('is both, where each changed a paragraph of their own', () => {
    expect(merge(base, 'One!\n\nTwo.\n\nThree.', 'One.\n\nTwo.\n\nThree!')).toBe('One!\n\nTwo.\n\nThree!')
    expect(merge(base, 'Zero.\n\nOne.\n\nTwo.\n\nThree.', 'One.\n\nTwo.\n\nThree.\n\nFour.')).toBe(
      'Zero.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.',
    )
    expect(merge(base, 'One.\n\nThree.', 'One!\n\nTwo.\n\nThree.')).toBe('One!\n\nThree.')
  })

  test('is a conflict where both changed the same paragraph, or wrote on at the same place', () => {
    expect(merge(base, 'One!\n\nTwo.\n\nThree.', 'One?\n\nTwo.\n\nThree.')).toBeNull()
    expect(merge(base, 'One.\n\nThree.', 'One.\n\nTwo!\n\nThree.')).toBeNull()
    expect(merge(base, `${base}\n\nMine.`, `${base}\n\nTheirs.`)).toBeNull()
  })

  test('is what both wrote, where it is the same, and however it is written', () => {
    expect(merge(base, 'One!\n\nTwo.\n\nThree.', 'One!\n\nTwo.\n\nThree.')).toBe('One!\n\nTwo.\n\nThree.')
    expect(merge('* a\n* b', '- a\n- b\n\nMine.', '* a\n* b')).toBe('- a\n- b\n\nMine.')
    expect(merge('', '', 'Theirs.')).toBe('Theirs.')
    expect(merge('', 'Mine.', '')).toBe('Mine.')
  })

  test('says which fields both changed', () => {
    const fields = { headline: 'A', section: 'harbour' }
    expect(mergeFields(fields, { ...fields, headline: 'B' }, { ...fields, headline: 'C' })).toEqual({
      ok: false,
      conflicts: ['headline'],
    })
    expect(mergeFields(fields, { ...fields, headline: 'B' }, { ...fields, section: 'council' })).toEqual({
      ok: true,
      fields: { headline: 'B', section: 'council' },
    })
  })
})
