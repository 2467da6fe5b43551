import { type ArticleId, findPublished, histories } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { type Clock, plus } from '../../platform/time/index.ts'
import { noteDues } from '../corrections/note-dues.ts'
import { noteForEditions } from './edition-store.ts'

/** Corrections older than this came with an imported archive: the next edition has no news of them. */
const newsFor = { days: 2 } as const

/**
 * Keeps a story's new corrections, and that it was withdrawn, for the next edition, and notes who was mailed the story
 * as it was before.
 */
export async function noteStoryNews(
  { db, clock }: { db: Db; clock: Clock },
  articleId: ArticleId,
): Promise<void> {
  const now = clock.now()
  const since = plus(now, { days: -newsFor.days })
  const withdrawn = await histories.withdrawn(db, articleId)
  const { corrections = [] } = withdrawn ?? (await findPublished(db, now, articleId)) ?? {}
  const news = corrections.map(correction => ({ ...correction, kind: 'correction' as const }))
  const gone = withdrawn && { ...withdrawn.withdrawal, kind: 'withdrawal' as const, versionNumber: null }
  const fresh = [...news, ...(gone ? [gone] : [])].filter(({ at }) => at > since && at <= now)
  await noteForEditions(db, articleId, fresh)
  await noteDues({ db, clock }, { articleId })
}

/** Before an edition is composed: the newest corrections again, since whoever was to note them may have died on the way. */
export async function noteLateCorrections({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const now = clock.now()
  const since = plus(now, { days: -newsFor.days })
  const { corrections } = await histories.corrections(db, now, { limit: 50 })
  const late = corrections.filter(({ at }) => at > since)
  for (const id of new Set(late.map(({ article }) => article.id))) await noteStoryNews({ db, clock }, id)
}
