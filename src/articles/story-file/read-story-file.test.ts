import { describe, expect, test } from 'vitest'
import type { Instant } from '../../platform/time/index.ts'
import { messagesFor } from '../../site/index.ts'
import { readMoment } from './moment.ts'
import { readStoryFile } from './read-story-file.ts'

const t = messagesFor('en').articles

const file = (...lines: string[]) => lines.join('\n')
const problems = (text: string) => {
  const read = readStoryFile(text, 'ferry.md')
  return read.ok ? [] : read.problems.map(({ line, field, message }) => [line, field, message])
}

describe('a story file', () => {
  test('is fields, then the text', () => {
    const read = readStoryFile(
      file(
        '---',
        'headline: "The ferry: it stays"',
        'standfirst: >-',
        '  The county pays',
        '  for another winter.',
        'section: harbour',
        'authors: Agnes Tolliver',
        'published: 2026-11-24 07:30',
        'picture: { file: ferry.jpg, alt: A boat, caption: }',
        'sources:',
        '  - { name: Harriet Moss, how: by telephone }',
        '  - { name: A clerk, anonymous: true, reason: Fears for the post }',
        'corrections:',
        '  - { at: 1 day ago 11:20, text: It was a week. }',
        '---',
        '',
        'The Heron.',
      ),
      'ferry.md',
    )
    expect(read).toMatchObject({
      ok: true,
      story: {
        headline: 'The ferry: it stays',
        standfirst: 'The county pays for another winter.',
        authors: ['Agnes Tolliver'],
        published: '2026-11-24 07:30',
        slug: null,
        picture: { file: 'ferry.jpg', alt: 'A boat', caption: null, credit: null },
        sources: [
          { name: 'Harriet Moss', role: null, how: 'by telephone', anonymous: false },
          { name: 'A clerk', anonymous: true, reason: 'Fears for the post' },
        ],
        corrections: [{ at: '1 day ago 11:20', text: 'It was a week.' }],
        body: 'The Heron.',
        linesBefore: 16,
      },
    })
  })

  test('takes every field as text, whatever it looks like, and Windows line ends', () => {
    expect(
      readStoryFile('\uFEFF---\r\nheadline: 1984\r\nsection: no\r\n---\r\nText.\r\n', 'x.md'),
    ).toMatchObject({
      ok: true,
      story: { headline: '1984', section: 'no' },
    })
  })
})

describe('a story file that is not as it should be', () => {
  test('has every problem named with its line and what is expected', () => {
    expect(
      problems(
        file(
          '---',
          'standfirst: Short',
          'section:',
          'author: Agnes',
          'published: next Tuesday',
          'slug: The Ferry!',
          'picture:',
          '  file: ferry.jpg',
          '  captoin: A boat',
          'sources:',
          '  - name: A clerk',
          '    anonymous: true',
          '  - name: Moss',
          '    url: moss.example',
          'corrections:',
          '  - at: soon',
          '---',
          'Text.',
          '',
          '![](map.jpg)',
          '',
          'And ![a map](map.jpg) here.',
        ),
      ),
    ).toEqual([
      [1, 'headline', t.file.missing('headline', t.story.headline)],
      [3, 'section', t.file.missing('section', t.file.section)],
      [4, 'author', expect.stringContaining('There is no field "author". The fields are headline,')],
      [5, 'published', t.file.wrong('published', t.story.publishedAt)],
      [6, 'slug', t.file.wrong('slug', t.story.slugSuggestion('the-ferry'))],
      [7, 'picture.alt', t.file.missing('picture.alt', t.story.alt)],
      [9, 'picture.captoin', t.file.unknownField('captoin', ['file', 'alt', 'caption', 'credit', 'focus'])],
      [11, 'sources.0.reason', t.file.missing('sources.0.reason', t.story.sourceReason)],
      [14, 'sources.1.url', t.file.wrong('sources.1.url', t.story.sourceUrl)],
      [16, 'corrections.0.at', t.file.wrong('corrections.0.at', t.story.correctionAt)],
      [16, 'corrections.0.text', t.file.missing('corrections.0.text', t.story.correctionText)],
      [20, 'body', t.body.alt],
      [22, 'body', t.body.ownParagraph],
    ])
  })

  test('has no front matter, or one that does not end, or none to read', () => {
    expect(problems('The Heron.')).toEqual([[1, '', t.file.noFrontMatter]])
    expect(problems('---\nheadline: x\n')).toEqual([[1, '', t.file.openFrontMatter]])
    expect(problems('---\njust words\n---\nText.')).toEqual([[2, '', t.file.notFields]])
    expect(problems('---\nheadline: x\nsection: "open\n---\nText.')).toMatchObject([
      [3, '', expect.any(String)],
    ])
    expect(problems('---\nheadline: a: b\nsection: x\n---\nText.')).toMatchObject([
      [2, '', expect.any(String)],
    ])
  })

  test('has no text', () => {
    expect(problems('---\nheadline: x\nsection: y\n---\n\n')).toEqual([[4, 'body', t.story.body]])
  })
})

describe('a moment', () => {
  const at = { now: '2026-07-10T09:00:00.000Z' as Instant, timeZone: 'Europe/London' }

  test.each([
    ['2026-07-09', '2026-07-08T23:00:00.000Z'],
    ['2026-07-09 07:30', '2026-07-09T06:30:00.000Z'],
    ['2026-07-09T07:30:15', '2026-07-09T06:30:15.000Z'],
    ['2026-01-09 07:30', '2026-01-09T07:30:00.000Z'],
    ['2026-07-09T07:30Z', '2026-07-09T07:30:00.000Z'],
    ['2026-07-09 07:30 +0200', '2026-07-09T05:30:00.000Z'],
    ['1 day ago 11:20', '2026-07-09T10:20:00.000Z'],
    ['2 days ago', '2026-07-07T23:00:00.000Z'],
  ])('%s is read on the paper’s own clock unless it has an offset', (text, instant) => {
    expect(readMoment(text, at)).toBe(instant)
  })

  test.each(['', 'tomorrow', '2026-02-30', '2026-13-01', '2026-07-09 25:00', '09/07/2026'])(
    '%s is none',
    text => {
      expect(readMoment(text, at)).toBeNull()
    },
  )
})
