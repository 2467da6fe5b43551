import type { Db } from '../../platform/db/index.ts'
import type { Paper } from '../../site/index.ts'
import { isKeptFromOthers } from '../store.ts'
import { cleanName, foldName, lengthProblem, type NameProblem, speaksForPaper } from './display-name.ts'

export type NameOutcome =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: NameProblem }

/**
 * Whether somebody may go by a name, and the name as it is to be kept. `email`: their address, once they have proved that
 * it is theirs; null before, or the answer would tell whoever guesses it where one of the staff gets mail.
 */
export async function checkDisplayName(
  { db, paper }: { db: Db; paper: Pick<Paper, 'settings' | 't'> },
  { name: given, email }: { name: string; email: string | null },
): Promise<NameOutcome> {
  const name = cleanName(given)
  const reason = lengthProblem(name)
  if (reason) return { ok: false, reason }
  const isKept =
    speaksForPaper(name, paper.settings.name, paper.t.readers.officeNames) ||
    (await isKeptFromOthers(db, foldName(name), email))
  return isKept ? { ok: false, reason: 'kept' } : { ok: true, name }
}
