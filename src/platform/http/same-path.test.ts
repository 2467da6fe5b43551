import fc from 'fast-check'
import { expect, test } from 'vitest'
import { samePath } from './same-path.ts'

test('paths of this site are kept, with query and fragment', () => {
  for (const path of ['/', '/search?q=ferry', '/2026/03/10/a-story#comment-1', '/caf%C3%A9'])
    expect(samePath(path)).toBe(path)
})

test('everything that leads elsewhere is refused', () => {
  const elsewhere = [
    null,
    undefined,
    '',
    'search',
    'https://evil.example/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/x\r\nset-cookie: a=b',
    `/${'x'.repeat(2000)}`,
  ]
  for (const text of elsewhere) expect(samePath(text), String(text)).toBeNull()
})

test('whatever comes out stays on the host of the page', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2e',
    '%2f',
    '%5c',
    '@',
    ':',
    '?',
    '#',
    'evil.example',
    '\t',
    'a',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
      const path = samePath(`/${pieces.join('')}`)
      if (path !== null) expect(new URL(path, 'https://paper.test/sign-in').host).toBe('paper.test')
    }),
    { numRuns: 2000 },
  )
})
