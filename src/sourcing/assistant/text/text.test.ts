import { describe, expect, test } from 'vitest'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import { tokenise } from './token.ts'

const words = (text: string) => tokenise(text).map(({ text: word }) => word)

const sentences = (text: string) => {
  const tokens = tokenise(text)
  return splitSentences(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

const quotations = (text: string) => {
  const tokens = tokenise(text)
  return findQuotations(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

describe('words', () => {
  test('clitics stand alone, with either apostrophe', () => {
    expect(words("The minister's aides don't know")).toEqual([
      'The',
      'minister',
      "'s",
      'aides',
      'do',
      "n't",
      'know',
    ])
    expect(words('They’ve gone')).toEqual(['They', '’ve', 'gone'])
  })

  test('abbreviations, figures and compounds stay whole', () => {
    expect(words('Sen. Lee of the U.S. paid $1,200.50 for a co-owner')).toEqual([
      'Sen.',
      'Lee',
      'of',
      'the',
      'U.S.',
      'paid',
      '$1,200.50',
      'for',
      'a',
      'co-owner',
    ])
  })

  test('places are those of the text', () => {
    const text = 'A 🐟 “swam”, he’d said.'
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
})

describe('sentences', () => {
  test('a title or an initial ends none', () => {
    expect(sentences('Gov. J. Ruiz left. Mrs. Odell stayed.')).toEqual([
      'Gov. J. Ruiz left.',
      'Mrs. Odell stayed.',
    ])
  })

  test('closing quotation marks belong to the sentence before', () => {
    expect(sentences('“It is late.” She rose.')).toEqual(['“It is late.”', 'She rose.'])
  })

  test('a state ends one when a capital follows', () => {
    expect(sentences('Harold Reade, D-Nev., left. So did Ann Lee, R-Pa. Nobody else did.')).toEqual([
      'Harold Reade, D-Nev., left.',
      'So did Ann Lee, R-Pa.',
      'Nobody else did.',
    ])
  })

  test('a paragraph ends one without a stop', () => {
    expect(sentences('Storm hits coast\n\nA storm hit the coast.')).toEqual([
      'Storm hits coast',
      'A storm hit the coast.',
    ])
  })

  test('lines that are broken at a width do not', () => {
    const text =
      'The council said the\nbridge would close in\nMay and would not be\nopened again until the\nautumn of next year.'
    expect(sentences(text)).toHaveLength(1)
  })
})

describe('quotations', () => {
  test('run over sentences', () => {
    expect(quotations('He said: "No. Never." Then he left.')).toEqual(['"No. Never."'])
  })

  test('that open each paragraph anew and close the last one are two', () => {
    expect(quotations('“We met in March.\n\n“We met again in May.” Nothing came of it.')).toEqual([
      '“We met in March.',
      '“We met again in May.”',
    ])
  })

  test('in single marks do not end at an apostrophe', () => {
    expect(quotations('‘The players’ wives won’t come,’ he said.')).toEqual([
      '‘The players’ wives won’t come,’',
    ])
  })
})
