import { plus } from '../../platform/time/index.ts'
import { findSameText } from '../store/comments.ts'
import { publish, type Rule } from './rule.ts'

/** "Thank you." is said by many, and often. */
const shortest = 40
const window = { days: -1 }

/** The same words from the same person are not taken twice in a day; from another person, a moderator looks. */
export const repeatedText: Rule = async (db, { readerId, text, hash, now, editing }) => {
  if (text.length < shortest) return publish
  const since = plus(now, window)
  if (await findSameText(db, { hash, since, reader: readerId, except: editing }))
    return { verdict: 'refuse', reason: 'repeated' }
  return (await findSameText(db, { hash, since, except: editing }))
    ? { verdict: 'wait', heldFor: 'repeated' }
    : publish
}
