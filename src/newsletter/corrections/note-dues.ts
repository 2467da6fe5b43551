import type { ArticleId } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { type Clock, plus } from '../../platform/time/index.ts'
import { findEditionWith, insertDues, listNotedCorrections, type NotedCorrection } from './due-store.ts'

/** A correction is owed for as long as that; whoever was away longer finds it on the story and among the corrections. */
export const owedFor = { days: 30 } as const

/**
 * Writes down who was mailed a story before it was corrected, as far as the ledger knows by now. It is done when a
 * correction is published and again before each edition, since a mail with the mistake may be taken after that.
 */
export async function noteDues(
  { db, clock }: { db: Db; clock: Clock },
  { articleId }: { articleId?: ArticleId } = {},
): Promise<void> {
  const now = clock.now()
  const after = plus(now, { days: -owedFor.days })
  for (const correction of await listNotedCorrections(db, { after, ...(articleId ? { articleId } : {}) })) {
    const edition = await findEditionWith(db, correction.articleId)
    if (edition && hadTheMistake(edition, correction))
      await insertDues(db, {
        correctionId: correction.id,
        articleId: correction.articleId,
        mailedIn: edition.id,
        now,
      })
  }
}

type EditionWith = NonNullable<Awaited<ReturnType<typeof findEditionWith>>>

/** An edition is frozen with a version; one that does not say which was composed before the correction, or not. */
const hadTheMistake = (edition: EditionWith, { versionNumber, at }: NotedCorrection): boolean =>
  edition.versionNumber !== null && versionNumber !== null
    ? edition.versionNumber < versionNumber
    : edition.composedAt <= at
