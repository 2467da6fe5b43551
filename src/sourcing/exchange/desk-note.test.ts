import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDeskNote, writeDeskNote } from './desk-note.ts'

test('a desk note is taken apart as it was put together', () => {
  const line = fc
    .string({ minLength: 1 })
    .map(text => text.replace(/[\n;]/g, '').trim())
    .filter(Boolean)
  const check = fc.record({ finding: line, effect: line, evidence: fc.array(line, { maxLength: 3 }) })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), fc.array(check, { maxLength: 3 }), (flags, checks) => {
      const note = { note: 'Ask the board.\n\nTwice.', flags, checks }
      expect(readDeskNote(writeDeskNote(note))).toEqual(note)
    }),
  )
})
