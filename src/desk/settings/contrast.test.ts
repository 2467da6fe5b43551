import { describe, expect, test } from 'vitest'
import { contrast, papers } from './contrast.ts'

describe('the contrast of two colours', () => {
  test('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#0b5563', '#0b5563')).toBe(1)
  })

  test('does not depend on which is the ground', () => {
    expect(contrast('#767676', '#ffffff')).toBe(contrast('#ffffff', '#767676'))
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })

  test('is enough for the house’s own accents', () => {
    expect(contrast('#0b5563', papers.light)).toBeGreaterThan(4.5)
    expect(contrast('#86c5ce', papers.dark)).toBeGreaterThan(4.5)
  })
})
