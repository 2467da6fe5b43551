import { type ArticleId, findPublished } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { type Clock, plus } from '../../platform/time/index.ts'
import { noteDues } from '../corrections/note-dues.ts'
import { noteCorrections } from './edition-store.ts'

/** Corrections older than this came with an imported archive: the next edition has no news of them. */
const newsFor = { days: 2 } as const

/** Keeps a story's new corrections for the next edition, and notes who was mailed the story as it was before. */
export async function noteStoryCorrections(
  { db, clock }: { db: Db; clock: Clock },
  articleId: ArticleId,
): Promise<void> {
  const now = clock.now()
  const since = plus(now, { days: -newsFor.days })
  const article = await findPublished(db, now, articleId)
  await noteCorrections(db, articleId, article?.corrections.filter(({ at }) => at > since) ?? [])
  await noteDues({ db, clock }, { articleId })
}
