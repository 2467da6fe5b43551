import { expect, test } from 'vitest'
import { attributionsIn, longestRead } from './attributions-in.ts'

test('a text that is too long to be published is not read by the assistant', () => {
  const sentence = '“The ferry stays,” the treasurer Harriet Moss said on Monday.\n\n'
  const most = Math.floor(longestRead / sentence.length / 10)
  expect(attributionsIn(sentence.repeat(most)).length).toBeGreaterThan(0)
  expect(attributionsIn(sentence.repeat(most * 11))).toEqual([])
})
