import { expect, test } from 'vitest'
import { numberOfPeople } from './number-of-people.ts'
import { isPlural, isPluralForOne } from './plural.ts'

test.for([
  'informed sources',
  'officials close to the talks',
  'two people in the ministry',
  'diplomats',
  'Sources',
  'men who saw it',
])('%s are several', wording => {
  expect(isPlural(wording)).toBe(true)
  expect(isPluralForOne(wording, 'one')).toBe(true)
  expect(isPluralForOne(wording, '1')).toBe(true)
  for (const number of ['two', 'unstated', 'one hundred'.slice(4)])
    expect(isPluralForOne(wording, number)).toBe(false)
})

test.for([
  ['1', 1],
  [' Two ', 2],
  ['a single one', 1],
  ['one of them', 1],
  ['12', 12],
  ['one hundred', null],
  ['several', null],
  ['unstated (plural)', null],
  ['0', null],
] as const)('%s is a number of people, or none', ([written, number]) => {
  expect(numberOfPeople(written)).toBe(number)
})

test.for([
  'a senior official',
  'an official with knowledge of the talks',
  'somebody who attended meetings',
  'a member of the press',
  'the captain of one of the boats',
])('%s is one', wording => {
  expect(isPlural(wording)).toBe(false)
})
