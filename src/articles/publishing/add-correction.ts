import { type Db, inTransaction, newId } from '../../platform/db/index.ts'
import { Problem } from '../../platform/http/index.ts'
import { emit } from '../../platform/jobs/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { messagesFor, readSettings } from '../../site/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import type { ArticleId, Correction, CorrectionId } from '../article.ts'
import { articleCorrected } from '../events.ts'
import { findArticleRow, insertCorrection, updateArticle } from '../store/articles.ts'
import { listCorrections } from '../store/pages.ts'
import { correctionText } from '../story/story.ts'

type CorrectionOutcome =
  | { readonly ok: true; readonly correction: Correction }
  | { readonly ok: false; readonly reason: 'not-published' }
  | { readonly ok: false; readonly reason: 'invalid'; readonly message: string }

/**
 * Says on the story's page what was wrong. The wording stays as it is; a wrong correction gets another one. The same
 * words sent twice, as by a second press of the button, are one correction.
 */
export async function addCorrection(
  { db, clock }: { db: Db; clock: Clock },
  { articleId, text, by }: { articleId: ArticleId; text: string; by: StaffId | null },
): Promise<CorrectionOutcome> {
  const { language } = await readSettings(db)
  const words = correctionText(messagesFor(language).articles.story).safeParse(text)
  if (!words.success) return { ok: false, reason: 'invalid', message: words.error.issues[0]?.message ?? '' }
  return inTransaction(db, async tx => {
    const article = await findArticleRow(tx, articleId)
    if (!article) throw new Problem('not-found', `There is no story ${articleId}`)
    if (article.state !== 'published') return { ok: false, reason: 'not-published' }
    const said = (await listCorrections(tx, articleId)).find(known => known.text === words.data)
    if (said) return { ok: true, correction: said }
    const at = clock.now()
    const correction: Correction = {
      id: newId<CorrectionId>(at),
      kind: 'correction',
      text: words.data,
      at,
      versionNumber: null,
    }
    const { versionNumber: version_number, ...row } = correction
    await insertCorrection(tx, { ...row, version_number, article_id: articleId, made_by: by })
    await updateArticle(tx, articleId, { corrected_at: at, changed_at: at })
    await emit({ db: tx, clock }, articleCorrected, { articleId })
    await recordAudit(
      { db: tx, clock },
      { by, action: 'story.corrected', subject: `story:${articleId}`, detail: words.data },
    )
    return { ok: true, correction }
  })
}
