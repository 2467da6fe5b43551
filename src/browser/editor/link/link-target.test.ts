import { expect, test } from 'vitest'
import { isAddress, linkTarget } from './link-target.ts'

test('an address is taken as it is meant, and what is none is refused', () => {
  expect(linkTarget('https://harbour.example/loan?a=1')).toBe('https://harbour.example/loan?a=1')
  expect(linkTarget('harbour.example/loan')).toBe('https://harbour.example/loan')
  expect(linkTarget('nora@harbour.example')).toBe('mailto:nora@harbour.example')
  expect(linkTarget('story:the-dredger')).toBe('story:the-dredger')
  expect(linkTarget('story:2026-11-24/the-dredger')).toBe('story:2026-11-24/the-dredger')
  for (const wrong of [
    '',
    'the loan',
    'javascript:alert(1)',
    'data:text/html,x',
    'story:',
    'file:///c',
    'loan',
  ])
    expect(linkTarget(wrong), wrong).toBeNull()
})

test('one address alone can be laid over words', () => {
  expect(isAddress('https://harbour.example/')).toBe(true)
  expect(isAddress('see https://harbour.example/')).toBe(false)
  expect(isAddress('harbour.example')).toBe(false)
})
