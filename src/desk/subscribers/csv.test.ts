import { describe, expect, test } from 'vitest'
import { csvLine } from './csv.ts'

describe('a line of CSV', () => {
  test('quotes what would break it', () => {
    expect(csvLine(['a,b', 'say "so"', 'two\nlines', 'plain'])).toBe(
      '"a,b","say ""so""","two\nlines",plain\r\n',
    )
  })

  test('disarms what a spreadsheet would compute', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])
      expect(csvLine([formula]).replace(/^"/, '')[0]).toBe("'")
  })

  test('leaves an ordinary address as it is', () => {
    expect(csvLine(['ada@example.org'])).toBe('ada@example.org\r\n')
  })
})
