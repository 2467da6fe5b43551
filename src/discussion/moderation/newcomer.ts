import { readSettings } from '../../site/index.ts'
import { isTrusted } from '../store/moderation.ts'
import { publish, type Rule } from './rule.ts'

/** Where the paper wants it so, the first comments of a reader wait until a moderator has approved one. */
export const newcomer: Rule = async (db, { readerId }) => {
  if ((await readSettings(db)).newcomersComments === 'publish') return publish
  return (await isTrusted(db, readerId)) ? publish : { verdict: 'wait', heldFor: 'newcomer' }
}
