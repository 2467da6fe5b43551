import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAttributions } from './find-attributions.ts'
import { readWeights } from './weights.ts'

const weights = readWeights()

/** Each attribution as `source | cue | content`. */
const found = (text: string): string[] =>
  findAttributions(text, weights).map(({ source, cue, content }) =>
    [source, cue, content].map(span => (span ? text.slice(...span) : '–')).join(' | '),
  )

describe('the constructions of news', () => {
  test('a direct quotation before an inverted speaker', () => {
    expect(found('“We will not move,” said Tilda Okoro.')).toEqual([
      'Tilda Okoro | said | “We will not move,”',
    ])
  })

  test('straight quotation marks and a speaker before the verb', () => {
    expect(found('"We will not move," Tilda Okoro said.')).toEqual([
      'Tilda Okoro | said | "We will not move,"',
    ])
  })

  test('single quotation marks, in which an apostrophe is no end', () => {
    expect(found('‘It’s over and they don’t know it,’ Tilda Okoro said.')).toEqual([
      'Tilda Okoro | said | ‘It’s over and they don’t know it,’',
    ])
  })

  test('a that-clause', () => {
    expect(found('The harbour master said that the tide would turn at six.')).toEqual([
      'The harbour master | said | that the tide would turn at six',
    ])
  })

  test('a clause without that', () => {
    expect(found('Residents say the smell has got worse.')).toEqual([
      'Residents | say | the smell has got worse',
    ])
  })

  test('the claim first and the speaker last', () => {
    expect(found('The bridge will close in May, the council said on Friday.')).toEqual([
      'the council | said | The bridge will close in May',
    ])
  })

  test('according to', () => {
    expect(found('Prices fell in March, according to the statistics office.')).toEqual([
      'the statistics office | according to | Prices fell in March',
    ])
  })

  test('according to at the head', () => {
    expect(found('According to two officials, the plan was dropped.')).toEqual([
      'two officials | According to | the plan was dropped',
    ])
  })

  test('a title and a name', () => {
    expect(found('Deputy Foreign Minister Ilir Hoxha said the talks had failed.')).toEqual([
      'Deputy Foreign Minister Ilir Hoxha | said | the talks had failed',
    ])
  })

  test('a name with an apposition', () => {
    expect(found('Ilir Hoxha, the deputy foreign minister, said the talks had failed.')).toEqual([
      'Ilir Hoxha, the deputy foreign minister | said | the talks had failed',
    ])
  })

  test('a name with a relative clause', () => {
    expect(found('“It is a scandal,” said Ilir Hoxha, who chairs the committee.')).toEqual([
      'Ilir Hoxha, who chairs the committee | said | “It is a scandal,”',
    ])
  })

  test('a pronoun is a source', () => {
    expect(found('She believes the vote was bought.')).toEqual(['She | believes | the vote was bought'])
  })

  test('an anonymous source keeps the words that describe it', () => {
    expect(
      found('A spokesman for the ministry, who asked not to be named, said the report was wrong.'),
    ).toEqual(['A spokesman for the ministry, who asked not to be named | said | the report was wrong'])
  })

  test('negation and auxiliaries belong to the cue', () => {
    expect(found('The ministry has not said whether the train will run.')).toEqual([
      'The ministry | has not said | whether the train will run',
    ])
  })

  test('a passive without a source', () => {
    expect(found('It was reported that the bank had failed.')[0]).toMatch(
      /^(–|It) \| was reported \| that the bank had failed$/,
    )
  })

  test('a will, a promise, a refusal', () => {
    expect(found('The union wants to strike in June.')).toEqual(['The union | wants | to strike in June'])
    expect(found('The mayor promised to resign.')).toEqual(['The mayor | promised | to resign'])
  })

  test('the one who is told is neither source nor content', () => {
    expect(found('The envoy told reporters on Sunday that the road was open.')).toEqual([
      'The envoy | told | that the road was open',
    ])
  })

  test('a document speaks', () => {
    expect(found('The report says 40 pits were never filled.')).toEqual([
      'The report | says | 40 pits were never filled',
    ])
  })

  test('a quotation goes on in the next sentence', () => {
    expect(found('“No,” she said. “We never met. I would remember.”')).toEqual([
      'she | said | “No,” she said. “We never met. I would remember.”',
    ])
  })

  test('what somebody is quoted as believing is not a second attribution', () => {
    expect(found('“I believe that they knew,” Hoxha said.')).toEqual([
      'Hoxha | said | “I believe that they knew,”',
    ])
  })

  test('a speaker who is announced with a colon', () => {
    expect(found('The notice read: “Closed until the geese return.”')).toEqual([
      'The notice | read | “Closed until the geese return.”',
    ])
  })
})

describe('the habits of the web', () => {
  test('what a colon announces may be the next paragraph', () => {
    expect(found('Strategist Ada Poe tweeted:\n\nI have never been prouder of an owl.')).toEqual([
      'Strategist Ada Poe | tweeted | I have never been prouder of an owl.',
    ])
  })

  test('the turns of a transcript belong to the names in front of them', () => {
    const text = 'POE: Did you know?\n\nSEN. LEE: I believe she said no. “Never,” she said.'
    expect(found(text)).toEqual([
      'POE | – | Did you know?',
      'SEN. LEE | – | I believe she said no. “Never,” she said.',
    ])
  })

  test('one kicker makes no transcript', () => {
    expect(found('BREAKING: The bridge is closed.')).toEqual([])
  })

  test('two apostrophes close what a straight mark opened', () => {
    expect(found("\"We will win, no doubt about that,'' Poe said. He left.")).toEqual([
      "Poe | said | \"We will win, no doubt about that,''",
    ])
  })

  test('a dateline is no part of the source', () => {
    expect(found('LANSING, Mich. — The mayor said the pipes were safe.')).toEqual([
      'The mayor | said | the pipes were safe',
    ])
  })

  test('a question is followed by its speaker in a sentence of his own', () => {
    expect(found('“Who is writing this?” Poe asked.')).toEqual(['Poe | asked | “Who is writing this?”'])
  })

  test.each([
    '',
    '   \n\n ',
    '“',
    '<p>“No,” <b>she</b> said.</p>',
    'THE MAYOR SAID THE PIPES WERE SAFE.',
    '• “No,” she said\r\n• “Yes,” he said\r\n',
    `${'word '.repeat(20_000)}she said.`,
    'he said '.repeat(10_000),
    "' said ' ".repeat(10_000),
    '👩‍👩‍👧 said 🐟, '.repeat(5_000),
  ])('nothing makes it fail: %j', text => {
    expect(() => findAttributions(text, weights)).not.toThrow()
  })

  test('a quotation that each paragraph opens anew is one person’s to its end', () => {
    const text = 'Poe said: “We met in March.\n\n“We met again in May. I was late.”\n\nThe gate is shut.'
    expect(found(text)).toEqual(['Poe | said | “We met in March.\n\n“We met again in May. I was late.”'])
  })
})

describe('what is no attribution', () => {
  test.each([
    'She went to Trieste, bought a hat and came home.',
    'Snow is forecast for the weekend.',
    '“Night Ferry” opens on Friday at the Odeon.',
    'The committee will meet again in June.',
  ])('%s', text => {
    expect(found(text)).toEqual([])
  })
})

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  ' said ',
  ' that ',
  'Ann Lee',
  ', ',
  '. ',
  '\n\n',
  ' according to ',
  'the council',
  '🐟',
  'é',
  '\u{1F1E9}\u{1F1F0}',
  ':',
  '—',
  '(',
  ' who ',
  ' not ',
  '\uD83D',
  '\r\n',
  'POE: ',
  '<b>',
  ' SAID ',
  '• ',
  '@ann',
  "''",
  'e\u0301',
  ' tweeted:',
  '; ',
)

describe('whatever the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map(parts => parts.join('')),
  )

  test('places are inside the text, not empty, and never split a character in two', () => {
    fc.assert(
      fc.property(texts, text => {
        for (const { source, cue, content } of findAttributions(text, weights))
          for (const span of [source, cue, content]) {
            if (!span) continue
            expect(span[0]).toBeGreaterThanOrEqual(0)
            expect(span[1]).toBeGreaterThan(span[0])
            expect(span[1]).toBeLessThanOrEqual(text.length)
            for (const place of span) expect(splitsCharacter(text, place)).toBe(false)
          }
      }),
      { numRuns: 400 },
    )
  })

  test('the answer is the same every time, and in the order of the text', () => {
    fc.assert(
      fc.property(texts, text => {
        const first = findAttributions(text, weights)
        expect(findAttributions(text, weights)).toEqual(first)
        const starts = first.map(({ source, cue, content }) =>
          Math.min(...[source, cue, content].flatMap(span => (span ? [span[0]] : []))),
        )
        expect(starts).toEqual(starts.toSorted((one, other) => one - other))
      }),
      { numRuns: 200 },
    )
  })
})

const splitsCharacter = (text: string, place: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[place - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[place] ?? '')
