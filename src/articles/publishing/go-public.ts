import type { Db } from '../../platform/db/index.ts'
import { emit } from '../../platform/jobs/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { bodyWords } from '../body/render-body.ts'
import { articlePublished } from '../events.ts'
import { foldText } from '../search/words.ts'
import { updateArticle } from '../store/articles.ts'
import { hasDraft } from '../store/drafts.ts'
import { writeArticleText } from '../store/search.ts'
import type { ArticleVersionTable } from '../tables.ts'
import { forgetWriters } from '../workflow/sign-off/writer-store.ts'
import { writeDeclared } from './write-corrections.ts'

/** Shows a version to readers: the page, the lists and the search have it, and listeners hear of it. */
export async function goPublic(
  { db, clock }: { db: Db; clock: Clock },
  version: ArticleVersionTable,
  { first }: { readonly first: boolean },
): Promise<void> {
  await updateArticle(db, version.article_id, {
    state: 'published',
    withdrawn_at: null,
    version_id: version.id,
    changed_at: clock.now(),
  })
  await writeArticleText(db, {
    article_id: version.article_id,
    headline: foldText(version.headline),
    standfirst: foldText(version.standfirst),
    body: foldText(bodyWords(version.body_html)),
  })
  await writeDeclared({ db, clock }, version)
  // Of a text at work beside it, those who wrote it still have.
  if (!(await hasDraft(db, version.article_id))) await forgetWriters(db, version.article_id)
  await emit({ db, clock }, articlePublished, { articleId: version.article_id, versionId: version.id, first })
}
