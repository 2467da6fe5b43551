import type { Db } from '../../platform/db/index.ts'
import { flood } from './flood.ts'
import { manyLinks } from './many-links.ts'
import { newcomer } from './newcomer.ts'
import { repeatedText } from './repeated-text.ts'
import { publish, type Rule, type Submission, type Verdict } from './rule.ts'

export type { Refusal } from './rule.ts'

/** All rules a comment passes, in this order. The first that does not say "publish" decides. */
const rules: readonly Rule[] = [flood, repeatedText, manyLinks, newcomer]

export async function judge(db: Db, submission: Submission): Promise<Verdict> {
  for (const rule of rules) {
    const verdict = await rule(db, submission)
    if (verdict.verdict !== 'publish') return verdict
  }
  return publish
}
