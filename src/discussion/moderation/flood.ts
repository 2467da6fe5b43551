import { plus } from '../../platform/time/index.ts'
import { countWrittenSince } from '../store/comments.ts'
import { publish, type Rule } from './rule.ts'

/** More than a lively conversation needs. */
const most = 10
const window = { minutes: -10 }

/** Somebody who writes faster than others can read is asked to take a breath. */
export const flood: Rule = async (db, { readerId, now, editing }) => {
  if (editing) return publish
  const written = await countWrittenSince(db, readerId, plus(now, window))
  return written >= most ? { verdict: 'refuse', reason: 'flood' } : publish
}
