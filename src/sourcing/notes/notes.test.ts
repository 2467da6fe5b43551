import { describe, expect, test } from 'vitest'
import type { StoryTexts } from '../anchors/anchor.ts'
import { findAttributions, readWeights } from '../assistant/index.ts'
import { keyOfNote } from './key-of-note.ts'
import type { Note, NoteRule } from './note.ts'
import { notesOn } from './notes-on.ts'

const weights = readWeights()

/** What a text brings up by itself, before any claim is noted. */
function notesIn({ headline = '', standfirst = '', body = '' }: Partial<StoryTexts>): Note[] {
  const texts = { headline, standfirst, body }
  const found = (['headline', 'standfirst', 'body'] as const).flatMap(field => {
    const range = (span: readonly [number, number] | null) => span && { field, start: span[0], end: span[1] }
    return findAttributions(texts[field], weights).flatMap(({ content, source, cue }) => {
      const at = range(content)
      return at ? [{ content: at, source: range(source), cue: range(cue) }] : []
    })
  })
  return notesOn(texts, [], found)
}

const said = (rule: NoteRule, texts: Partial<StoryTexts>): string[] =>
  notesIn(texts)
    .filter(note => note.rule === rule)
    .map(({ words }) => words)

const lead =
  'The council hid the flood report for two years, a former engineer, Ada Poe, has told the Gazette.'

describe('a headline firmer than the text', () => {
  test.each([
    ['Council hid flood report', lead],
    ['Spies visited lock keeper', 'Spies have visited the lock keeper at her house, Ada Poe says.'],
  ])('%s', (headline, body) => expect(said('firmer-headline', { headline, body })).toEqual([headline]))

  test.each([
    ['Council hid flood report, says engineer', lead],
    ['Council ‘hid flood report’', lead],
    ['Did the council hid the flood report?', lead],
    ['Council may have hid flood report', lead],
    ['Rain at the weekend', lead],
    ['Council hid flood report', 'The council hid the flood report for two years. It was found in a drawer.'],
    ['Police arrest three at lock', 'Three men were arrested at the lock on Monday, police said.'],
  ])('not: %s', (headline, body) => expect(said('firmer-headline', { headline, body })).toEqual([]))
})

describe('a paraphrase wider than the quotation', () => {
  test.each([
    [
      'including Norway',
      'Ada Poe says that several countries, including Norway, sent divers. “I will not name them, but they came, yes,” she says.',
    ],
    ['40', 'Ada Poe said that 40 divers came to the lock. “Divers came to the lock at night,” she said.'],
  ])('%s', (words, body) => expect(said('wider-paraphrase', { body })).toEqual([words]))

  test.each([
    'Ada Poe says that several countries, including Norway, sent divers. “Norway sent them, and others did,” she says.',
    'Ada Poe said that 40 divers came to the lock. “It was cold, and nobody had eaten,” she said.',
    'Ada Poe says that several countries sent divers. “I will not name them, but they came, yes,” she says.',
    'Ada Poe said that 40 divers came. Tom Reyes disagreed. “I saw no divers at the lock at all,” he said.',
  ])('not: %s', body => expect(said('wider-paraphrase', { body })).toEqual([]))
})

describe('a quoted word with no speaker', () => {
  test('is brought up once, wherever it stands', () => {
    const notes = notesIn({
      standfirst: 'A ‘schism’ on the board',
      body: 'The “schism” has gone on since May. Nobody has left.',
    })
    expect(notes).toMatchObject([{ rule: 'quoted-word', words: 'schism', times: 2 }])
  })

  test.each([
    'There is a “schism” on the board, Ada Poe said.',
    'The boat is called “the sulky one” in the harbour.',
    'A sign reads “mind the gap” at the gate.',
    'She sang “Harbour Lights” at the gate.',
    'The players’ wives came at six o’clock.',
  ])('not: %s', body => expect(said('quoted-word', { body })).toEqual([]))

  test('not in a headline whose words somebody says in the text', () => {
    const texts = { headline: 'Board in ‘schism’', body: 'It is a “schism”, Ada Poe said.' }
    expect(said('quoted-word', texts)).toEqual([])
  })
})

describe('several who are not named, without a number', () => {
  test.each(['informed sources', 'people familiar with the talks'])('%s', who =>
    expect(said('unnumbered-sources', { body: `The talks have failed, ${who} said.` })).toEqual([who]),
  )

  test.each(['two informed sources', 'a source', 'residents', 'three people close to the talks'])(
    'not: %s',
    who => expect(said('unnumbered-sources', { body: `The talks have failed, ${who} said.` })).toEqual([]),
  )
})

describe('a loaded word', () => {
  test.each([
    ['claims', 'Ada Poe claims that the gates are shut.'],
    ['insisted', 'Ada Poe insisted that the gates were shut.'],
    ['admitted', 'Ada Poe admitted that the gates were shut.'],
    ['revealed', 'Ada Poe revealed that the gates were shut.'],
  ])('%s', (words, body) => expect(said('loaded-verb', { body })).toEqual([words]))

  test.each([
    'Ada Poe says that the gates are shut.',
    'Ada Poe denied that the gates were shut.',
    'Ada Poe admitted three charges of theft.',
    'Ada Poe was admitted to hospital.',
    'The insurer paid two claims in May.',
    'Ada Poe refused the offer.',
    'Ada Poe said: “Everybody claims that the gates are shut.”',
  ])('not: %s', body => expect(said('loaded-verb', { body })).toEqual([]))

  test('of one speaker is one note, by name where a pronoun stands first', () => {
    const body =
      'She claims that the gates are shut. The key is lost. Ada Poe claims that the paddles are gone.'
    expect(notesIn({ body })).toMatchObject([{ beside: 'Ada Poe', times: 2 }])
  })
})

describe('hearsay', () => {
  test('is brought up where it is passed on', () => {
    expect(said('no-source', { body: 'It is understood that the gates are shut.' })).toHaveLength(1)
  })
  test.each(['It is known that rain falls.', 'The gates are shut.', 'Ada Poe is believed.'])(
    'not: %s',
    body => expect(said('no-source', { body })).toEqual([]),
  )
})

test('a note is the same one while its words stand, wherever they stand', () => {
  const body = 'Ada Poe claims that the gates are shut.'
  const [one] = notesIn({ body }).map(keyOfNote)
  expect(notesIn({ body: `It rained.\n\n${body}` }).map(keyOfNote)).toEqual([one])
  expect(notesIn({ body: `${body} She claims that the paddles are gone.` }).map(keyOfNote)).not.toContain(one)
})

test('no text makes it throw', () => {
  for (const body of ['', '“', '\n\n', '“”', '‘’ ‘', '\uD800 “\uDC00”', '""""'])
    notesIn({ headline: body, body })
})
