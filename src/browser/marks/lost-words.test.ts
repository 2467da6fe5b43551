import { expect, test } from 'vitest'
import { addLost, findReturned, type Lost, placeWanted, type Wanted } from './lost-words.ts'

const mark = { id: 'one' }
const nowhere = () => null
const lostAt = (words: string, start: number): Lost<typeof mark> => ({ mark, words, start })
const all = (text: string) => ({ start: 0, end: text.length })

test('words that come back are marked again, of equal ones those that stood there', () => {
  const text = 'It rained. It rained. It rained.'
  const { returned, lost } = findReturned(text, [lostAt('It rained', 11)], all(text), nowhere)
  expect(returned).toEqual([{ id: 'one', start: 11, end: 20 }])
  expect(lost).toEqual([])
})

test('equal words that stood there all the time are others’', () => {
  const text = 'It rained. Well, well.'
  expect(findReturned(text, [lostAt('It rained', 11)], { start: 11, end: 21 }, nowhere).returned).toEqual([])
})

test('what is left of a mark grows to what it was, at its place', () => {
  const text = 'The gates are shut, says Poe.'
  const lost = [lostAt('gates are shut', 4), lostAt('gates are shu', 4)]
  const left = () => ({ start: 4, end: 13 })
  expect(findReturned(text, lost, { start: 13, end: 18 }, left).returned).toEqual([
    { id: 'one', start: 4, end: 18 },
  ])
  expect(findReturned(text, lost, { start: 13, end: 18 }, () => ({ start: 20, end: 24 })).returned).toEqual(
    [],
  )
})

test('what comes back by steps is marked at each', () => {
  const lost = [lostAt('gates are shut', 4), lostAt('gates are', 4)]
  const half = findReturned('The gates are', lost, { start: 4, end: 13 }, nowhere)
  expect(half.returned).toEqual([{ id: 'one', start: 4, end: 13 }])
  expect(half.lost).toEqual([lostAt('gates are shut', 4)])
})

test('of words that are deleted letter by letter the first are remembered', () => {
  let lost: readonly Lost<typeof mark>[] = []
  for (let length = 40; length > 0; length -= 1) lost = addLost(lost, lostAt('x'.repeat(length), 0))
  expect(lost[0]?.words).toHaveLength(40)
  expect(lost.length).toBeLessThan(20)
})

test('what the paper names stays where it is marked while somebody is at work on its words', () => {
  const wanted: Wanted<typeof mark> = { mark, exact: 'he says', start: 0, find: () => null }
  const here = () => ({ start: 8, end: 15 })
  expect(placeWanted('he says he said it', [wanted], [], here).placed).toEqual([
    { id: 'one', start: 8, end: 15 },
  ])
  const { placed, lost } = placeWanted('Nothing.', [wanted], [], nowhere)
  expect([placed, lost]).toEqual([[], [lostAt('he says', 0)]])
})

test('of equal words those that are marked already stay marked', () => {
  const text = 'It rained. It rained.'
  const wanted: Wanted<typeof mark> = {
    ...{ mark, exact: 'It rained', start: 0 },
    find: () => ({ start: 0, end: 9 }),
  }
  // What was known of it before is not: the paper's word is newer.
  const before = () => ({ start: 11, end: 20, who: 'Poe' })
  expect(placeWanted(text, [wanted], [], before).placed).toEqual([{ id: 'one', start: 11, end: 20 }])
})
