import { publish, type Rule } from './rule.ts'

const most = 3

/** Links are welcome; many at once are how advertising looks. */
export const manyLinks: Rule = async (_, { links }) =>
  links > most ? { verdict: 'wait', heldFor: 'links' } : publish
