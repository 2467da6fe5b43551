import fc from 'fast-check'
import { expect, test } from 'vitest'
import { branchEnd, childPath, pathsAbove } from './path.ts'

const steps = fc.array(fc.integer({ min: 1, max: 1_600_000 }), { minLength: 1, maxLength: 100 })
const pathOf = (numbers: readonly number[]) => numbers.reduce(childPath, '')

test('a path is above another exactly when it is its beginning', () => {
  fc.assert(
    fc.property(steps, numbers => {
      const path = pathOf(numbers)
      expect(pathsAbove(path)).toEqual(
        numbers.slice(1).map((_, index) => pathOf(numbers.slice(0, index + 1))),
      )
    }),
  )
})

test('what hangs below a comment lies between its path and the end of its branch, and nothing else does', () => {
  fc.assert(
    fc.property(steps, steps, (one, other) => {
      const [path, tried] = [pathOf(one), pathOf(other)]
      const within = (candidate: string) => candidate > path && candidate < path + branchEnd
      expect(within(path + tried)).toBe(true)
      expect(within(tried)).toBe(tried !== path && tried.startsWith(path))
    }),
  )
})

test('later children sort behind earlier ones', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_600_000 }), number => {
      expect(childPath('', number) < childPath('', number + 1)).toBe(true)
    }),
  )
})
