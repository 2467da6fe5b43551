import { describe, expect, test } from 'vitest'
import { type Instant, plus } from '../platform/time/index.ts'
import type { ReaderId } from '../readers/index.ts'
import type { CommentState } from './comment.ts'
import { rightsOver } from './rights.ts'

const now = '2026-03-10T09:00:00.000Z' as Instant
const [ada, tom] = ['ada', 'tom'] as ReaderId[]

const comment = (state: CommentState = 'published', minutesAgo = 1) => ({
  readerId: ada as ReaderId,
  state,
  replies: 0,
  depth: 0,
  createdAt: plus(now, { minutes: -minutesAgo }),
})

const granted = (rights: object) =>
  Object.entries(rights)
    .filter(([, may]) => may)
    .map(([right]) => right)
    .sort()

describe('what somebody may do with a comment', () => {
  test.each([
    ['its writer, at once', comment(), ada, 'open', ['delete', 'edit', 'reply', 'see']],
    ['its writer, after five minutes', comment('published', 6), ada, 'open', ['delete', 'reply', 'see']],
    ['another reader', comment(), tom, 'open', ['reply', 'report', 'see', 'vote']],
    ['somebody who has not signed in', comment(), null, 'open', ['reply', 'report', 'see', 'vote']],
    ['another reader, when it is closed', comment(), tom, 'closed', ['report', 'see']],
    ['its writer, when it is closed', comment(), ada, 'closed', ['delete', 'see']],
    ['its writer, while it waits', comment('waiting'), ada, 'open', ['delete', 'edit', 'see']],
    ['another reader, while it waits', comment('waiting'), tom, 'open', []],
    ['its writer, when it was rejected', comment('rejected'), ada, 'open', ['see']],
    ['another reader, when it was rejected', comment('rejected'), tom, 'open', []],
    ['its writer, when it was removed', comment('removed'), ada, 'open', []],
    ['its writer, when it is deleted', comment('deleted'), ada, 'open', []],
    ['its writer, when it is spam', comment('spam'), ada, 'open', []],
  ] as const)('%s', (_, which, reader, state, rights) => {
    expect(granted(rightsOver(which, reader ?? null, state, now))).toEqual(rights)
  })
})
