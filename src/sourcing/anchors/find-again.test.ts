import fc from 'fast-check'
import { describe, expect, test } from '../../../test/world.ts'
import { anchorAt, isInsideCharacter } from './anchor.ts'
import { findAgain, type Passage, passageOf } from './find-again.ts'
import { compareTexts } from './text-change.ts'

const passageAt = (body: string, start: number, end: number): Passage => {
  const anchor = anchorAt({ headline: '', standfirst: '', body }, { field: 'body', start, end })
  if (!anchor) throw new Error(`no words at ${start}–${end}`)
  return passageOf(anchor)
}
const passageFor = (body: string, words: string) =>
  passageAt(body, body.indexOf(words), body.indexOf(words) + words.length)
const edited = (passage: Passage, before: string, after: string) =>
  findAgain(passage, compareTexts(before, after))
const wordsOf = ({ anchor, isLost }: Passage) => (isLost ? null : anchor.exact)

/** Few words, so that they repeat; some with accents, some outside the first plane. */
const word = fc.constantFrom(
  ...'the ferry keeper said it would rain again on Monday über naïve 🚢 𝒶𝒷 two and'.split(' '),
)
const sentence = fc.array(word, { minLength: 4, maxLength: 12 }).map(words => `${words.join(' ')}. `)
/** What is put in beside: in other words, since a diff of like ones has more than one right answer. */
const addition = fc
  .array(fc.constantFrom(...'lamps burn low while grey quays turn to stone'.split(' ')), {
    minLength: 4,
    maxLength: 12,
  })
  .map(words => `${words.join(' ')}. `)
const texts = fc.array(sentence, { minLength: 2, maxLength: 12 }).map(all => all.join('').trim())

interface Case {
  readonly text: string
  readonly start: number
  readonly end: number
}
/** A text with a passage of three words or more in it. */
const cases: fc.Arbitrary<Case> = fc
  .tuple(texts, fc.nat(), fc.integer({ min: 3, max: 12 }))
  .map(([text, pick, many]) => {
    const words = [...text.matchAll(/[^\s.]+/g)]
    const first = pick % Math.max(1, words.length - many)
    const last = words[Math.min(words.length - 1, first + many - 1)]
    const start = words[first]?.index ?? 0
    return { text, start, end: (last?.index ?? 0) + (last?.[0].length ?? 0) }
  })
  .filter(({ text, start, end }) => /\p{L}/u.test(text.slice(start, end)))

const splice = (text: string, start: number, end: number, put: string) =>
  text.slice(0, start) + put + text.slice(end)

const wordsIn = (text: string): string[] => text.match(/[^\s.]+/g) ?? []

describe('finding a claim again', () => {
  test('an edit elsewhere neither loses nor moves it', () => {
    fc.assert(
      fc.property(
        cases,
        fc.nat(),
        fc.nat(60),
        addition,
        fc.boolean(),
        (found, pick, taken, put, isBehind) => {
          const { text, start, end } = found
          const room: [number, number] = isBehind ? [end, text.length] : [0, start]
          let from = room[0] + (pick % (room[1] - room[0] + 1))
          let to = Math.min(room[1], from + taken)
          if (isInsideCharacter(text, from)) from += isBehind ? 1 : -1
          if (isInsideCharacter(text, to)) to -= 1
          fc.pre(room[0] <= from && from <= to)
          // Beside the passage the words put in are apart from it, as words are.
          const after = splice(text, from, to, to === start ? put : ` ${put}`)
          const result = edited(passageAt(text, start, end), text, after)
          const expected = isBehind ? start : start + after.length - text.length
          expect(wordsOf(result)).toBe(text.slice(start, end))
          // Where the same words were put beside it, the two cannot be told apart: either place is right.
          expect([expected, start, start + after.length - text.length]).toContain(result.anchor.start)
          if (after.indexOf(text.slice(start, end)) === after.lastIndexOf(text.slice(start, end)))
            expect(result.anchor.start).toBe(expected)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('edits at both ends of the text leave it alone', () => {
    fc.assert(
      fc.property(cases, addition, addition, ({ text, start, end }, front, back) => {
        const result = edited(passageAt(text, start, end), text, `${front}${text} ${back}`)
        expect(wordsOf(result)).toBe(text.slice(start, end))
      }),
      { numRuns: 500 },
    )
  })

  test('one word of many replaced: it keeps the others, and takes the new one in', () => {
    const numbered = fc
      .integer({ min: 6, max: 14 })
      .map(many => Array.from({ length: many }, (_, index) => `word${index}`))
    fc.assert(
      fc.property(numbered, fc.nat(), texts, (words, pick, around) => {
        const text = `${around} ${words.join(' ')}. ${around}`
        const changed = words.with(pick % words.length, 'other').join(' ')
        const result = edited(passageFor(text, words.join(' ')), text, `${around} ${changed}. ${around}`)
        expect(wordsOf(result)).toBe(changed)
      }),
    )
  })

  test('all its words deleted: lost, and its place and words remembered; undone: back where it was', () => {
    fc.assert(
      fc.property(cases, ({ text, start, end }) => {
        const words = text.slice(start, end)
        fc.pre(text.indexOf(words) === text.lastIndexOf(words))
        const after = splice(text, start, end, '')
        fc.pre(!after.includes(words))
        const lost = edited(passageAt(text, start, end), text, after)
        expect(lost.isLost).toBe(true)
        expect(lost.anchor.exact).toBe(words)
        const back = edited(lost, after, text)
        expect(wordsOf(back)).toBe(words)
        expect(back.anchor.start).toBe(start)
      }),
      { numRuns: 500 },
    )
  })

  test('any edit undone leaves it where it was, unless the edit put its words elsewhere', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.nat(80), addition, ({ text, start, end }, pick, taken, put) => {
        const from = pick % text.length
        const to = Math.min(text.length, from + taken)
        fc.pre(!isInsideCharacter(text, from) && !isInsideCharacter(text, to))
        const words = text.slice(start, end)
        const after = splice(text, from, to, put)
        fc.pre(text.indexOf(words) === text.lastIndexOf(words))
        const passage = passageAt(text, start, end)
        const back = edited(edited(passage, text, after), after, text)
        // Of few words each may stand elsewhere too: such a passage may wait for a person, but never goes astray.
        if (back.isLost && wordsIn(words).length < 6) return
        expect(wordsOf(back)).toBe(words)
        expect(back.anchor.start).toBe(start)
      }),
      { numRuns: 1000 },
    )
  })

  test('its ends are never inside a character, and its words are those at its place', () => {
    fc.assert(
      fc.property(cases, texts, ({ text, start, end }, other) => {
        const { anchor, isLost } = edited(passageAt(text, start, end), text, other)
        if (isLost) return
        expect(other.slice(anchor.start, anchor.end)).toBe(anchor.exact)
        for (const place of [anchor.start, anchor.end]) expect(isInsideCharacter(other, place)).toBe(false)
        for (const part of [anchor.prefix, anchor.exact, anchor.suffix])
          expect(part.isWellFormed()).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('two equal sentences', () => {
  const text = 'Ada Poe rowed out. The boat was late. Ben Roe waited. The boat was late. It rained.'
  const second = text.lastIndexOf('The boat was late')
  const passage = passageAt(text, second, second + 17)

  test('stay two when the first one goes', () => {
    const after = text.replace('The boat was late. Ben', 'Ben')
    expect(edited(passage, text, after).anchor.start).toBe(after.indexOf('The boat'))
  })

  test('the second gone, its claim is lost rather than moved to the first', () => {
    const after = text.replace(' The boat was late. It', ' It')
    expect(edited(passage, text, after).isLost).toBe(true)
  })

  test('a third one before them changes neither', () => {
    const after = `The boat was late. ${text}`
    expect(edited(passage, text, after).anchor.start).toBe(second + 19)
  })
})

describe('what editors do', () => {
  const text =
    'The mayor said on Monday that the old bridge would be closed before winter.\n\nNobody else had heard of it.\n\nThe harbour master declined to comment.'
  const claim = 'the old bridge would be closed before winter'

  test('a paragraph moved takes its claim along', () => {
    const [first, ...others] = text.split('\n\n')
    const after = [...others, first].join('\n\n')
    expect(edited(passageFor(text, claim), text, after).anchor.start).toBe(after.indexOf(claim))
  })

  test('a sentence moved and edited is found by most of its words', () => {
    const after =
      'Nobody else had heard of it.\n\nThe harbour master declined to comment.\n\nOn Tuesday she added that the old bridge would soon be closed before winter.'
    expect(wordsOf(edited(passageFor(text, claim), text, after))).toBe(
      'the old bridge would soon be closed before winter',
    )
  })

  test('words typed before it letter by letter stay outside', () => {
    let [passage, before] = [passageFor(text, claim), text]
    for (const letter of 'nearly all of ') {
      const place = before.indexOf(claim)
      const after = splice(before, place, place, letter)
      passage = edited(passage, before, after)
      before = after
    }
    expect(wordsOf(passage)).toBe(claim)
  })

  test('a misspelling mended at its end stays inside', () => {
    const misspelt = text.replace('before winter', 'before winte')
    const passage = passageFor(misspelt, 'the old bridge would be closed before winte')
    expect(wordsOf(edited(passage, misspelt, text))).toBe(claim)
  })

  test('quotation marks curled and paragraphs rewritten around it do not shake it off', () => {
    const straight = `"No," said the keeper. ${text} "Never," said the mayor.`
    const curled = `“No,” said the keeper, who laughed. ${text.replace('on Monday', 'yesterday')} “Never,” the mayor said.`
    expect(wordsOf(edited(passageFor(straight, claim), straight, curled))).toBe(claim)
  })

  test('a short word is not looked for elsewhere among strangers', () => {
    const said = 'He said no. The boat sank.'
    expect(edited(passageFor(said, 'He'), said, 'The boat sank. He is Ben.').isLost).toBe(true)
  })
})
