import { type Db, newId } from '../../platform/db/index.ts'
import { emit } from '../../platform/jobs/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { ArticleId, CorrectionId } from '../article.ts'
import { articleCorrected } from '../events.ts'
import { isOpen, noticeOf, type RevisionDetails } from '../history/revision.ts'
import { findArticleRow, insertCorrection, updateArticle } from '../store/articles.ts'
import { listCorrections } from '../store/pages.ts'
import type { ArticleVersionTable, CorrectionTable } from '../tables.ts'

export type NewCorrection = Pick<CorrectionTable, 'kind' | 'text' | 'at' | 'version_number'>

/** Keeps corrections of a story for good, and tells that there are some. */
export async function writeCorrections(
  { db, clock }: { db: Db; clock: Clock },
  article_id: ArticleId,
  corrections: readonly NewCorrection[],
  made_by: string | null,
): Promise<void> {
  if (corrections.length === 0) return
  const now = clock.now()
  for (const correction of corrections)
    await insertCorrection(db, { ...correction, id: newId<CorrectionId>(now), article_id, made_by })
  const article = await findArticleRow(db, article_id)
  const [newest = null] = [article?.corrected_at ?? null, ...corrections.map(({ at }) => at)]
    .filter(at => at !== null)
    .sort()
    .reverse()
  await updateArticle(db, article_id, { corrected_at: newest, changed_at: now })
  await emit({ db, clock }, articleCorrected, { articleId: article_id })
}

/**
 * The correction that a version was declared to be, when readers get it: one that waits for its hour may still be worded
 * otherwise or called off. Nothing when it is there already, as of a version that comes back.
 */
export async function writeDeclared(
  { db, clock }: { db: Db; clock: Clock },
  { article_id, number, kind, revision, published_by }: ArticleVersionTable,
): Promise<void> {
  if (!kind || !isOpen(kind) || !revision) return
  const text = noticeOf(JSON.parse(revision) as RevisionDetails)
  const known = await listCorrections(db, article_id)
  if (known.some(correction => correction.text === text)) return
  const correction = { kind, text, at: clock.now(), version_number: number }
  await writeCorrections({ db, clock }, article_id, [correction], published_by)
}
