import { type ArticleId, findPublished, histories } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { type Clock, type Instant, plus } from '../../platform/time/index.ts'
import { noteDues } from '../corrections/note-dues.ts'
import { findLastSpan, noteForEditions } from './edition-store.ts'

/** Older news came with an imported archive: the next edition says nothing of it, unless no edition was made since. */
const newsFor = { days: 2 } as const

/**
 * Keeps a story's new corrections, and that it was withdrawn, for the next edition, and notes who was mailed the story
 * as it was before.
 */
export const noteStoryNews = async ({ db, clock }: { db: Db; clock: Clock }, articleId: ArticleId) =>
  noteNews({ db, clock }, articleId, await newsSince(db, clock.now()))

/** Before an edition is composed: all that is new again, since whoever was to note it may have died on the way. */
export async function noteLateNews({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const since = await newsSince(db, clock.now())
  for (const id of await histories.setRight(db, { after: since })) await noteNews({ db, clock }, id, since)
}

async function noteNews(
  { db, clock }: { db: Db; clock: Clock },
  articleId: ArticleId,
  since: Instant,
): Promise<void> {
  const now = clock.now()
  const withdrawn = await histories.withdrawn(db, articleId)
  const { corrections = [] } = withdrawn ?? (await findPublished(db, now, articleId)) ?? {}
  const news = corrections.map(correction => ({ ...correction, kind: 'correction' as const }))
  const gone = withdrawn && { ...withdrawn.withdrawal, kind: 'withdrawal' as const, versionNumber: null }
  const fresh = [...news, ...(gone ? [gone] : [])].filter(({ at }) => at > since && at <= now)
  await noteForEditions(db, articleId, fresh)
  await noteDues({ db, clock }, { articleId })
}

async function newsSince(db: Db, now: Instant): Promise<Instant> {
  const last = await findLastSpan(db)
  const since = plus(now, { days: -newsFor.days })
  return last && last.stories_until < since ? last.stories_until : since
}
