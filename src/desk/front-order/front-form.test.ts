import { describe, expect, test } from 'vitest'
import type { ArticleId } from '../../articles/index.ts'
import { readFrontForm } from './front-form.ts'

const ids = (letters: string) => [...letters] as ArticleId[]
const now = { ranked: ids('abc'), rest: ids('xyz') }
const places = (numbers: Record<string, string>) =>
  Object.fromEntries(Object.entries(numbers).map(([id, place]) => [`place-${id}`, place]))
const order = (numbers: Record<string, string>, move = '') =>
  readFrontForm({ ...places({ a: '1', b: '2', c: '3', x: '', y: '', z: '', ...numbers }), move }, now).join(
    '',
  )

describe('the order that the front form asks for', () => {
  test('stays as it is when nothing was typed', () => {
    expect(order({})).toBe('abc')
  })

  test('puts a row before whoever has its new number', () => {
    expect(order({ c: '1' })).toBe('cab')
    expect(order({ a: '3' })).toBe('bca')
  })

  test('takes up what gets a number and lets go what loses it', () => {
    expect(order({ y: '1' })).toBe('yabc')
    expect(order({ b: '' })).toBe('ac')
  })

  test('keeps a row where it is when its number is no number', () => {
    expect(order({ b: 'second' })).toBe('abc')
  })

  test('moves one row by a button', () => {
    expect(order({}, 'up:b')).toBe('bac')
    expect(order({}, 'down:b')).toBe('acb')
    expect(order({}, 'top:z')).toBe('zabc')
    expect(order({}, 'release:a')).toBe('bc')
    expect(order({}, 'up:a')).toBe('abc')
    expect(order({}, 'down:c')).toBe('abc')
  })

  test('knows no row that is not on the page', () => {
    expect(order({}, 'top:stranger')).toBe('abc')
  })
})
