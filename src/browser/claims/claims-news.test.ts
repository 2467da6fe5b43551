import { expect, test } from 'vitest'
import { newsOf } from './claims-news.ts'

const claim = (id: string, who = 'Ada Poe', how = 'on the record') => ({
  ...{ id, who, how },
  anchor: { field: 'body', start: 0, end: 9, exact: `it rained ${id}`, prefix: '' },
})
const proposal = (content: string) => ({
  ...{ content: { field: 'body', start: 0, end: 9 }, source: null, cue: null, known: null },
  words: { content, source: '', cue: '' },
})
const words = {
  news: {
    added: 'New: #.',
    changed: 'Changed: #.',
    removed: 'Off: #.',
    several: '# things.',
    proposals: 'Yes.',
  },
}
const story = (claims: ReturnType<typeof claim>[], proposals: ReturnType<typeof proposal>[] = []) => ({
  ...{ claims, proposals, words },
})

test('one thing that a colleague did is said in its words, several by their number', () => {
  expect(newsOf(story([claim('a')]), story([claim('a'), claim('b')]))).toBe('New: “it rained b”, Ada Poe.')
  expect(newsOf(story([claim('a')]), story([claim('a', 'Ben Roe')]))).toBe('Changed: “it rained a”, Ben Roe.')
  expect(newsOf(story([claim('a')]), story([]))).toBe('Off: “it rained a”, Ada Poe.')
  expect(newsOf(story([claim('a'), claim('b')]), story([claim('c')]))).toBe('3 things.')
})

test('an answered proposal is told where no claim came of it, and nothing where nothing happened', () => {
  const asked = [proposal('it rained'), proposal('it snowed')]
  expect(newsOf(story([], asked), story([], asked.slice(1)))).toBe('Yes.')
  expect(newsOf(story([claim('a')], asked), story([claim('a')], asked))).toBe('')
})
