import { type ArticleId, newsroom } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Source } from '../../sourcing/index.ts'
import type { StaffId } from '../../staff/index.ts'

/** Whoever has a hand in the story that an unnamed source belongs to. */
export const storyWriters = async (db: Db, { anonymity }: Source): Promise<ReadonlySet<StaffId>> =>
  anonymity ? newsroom.listHands(db, anonymity.storyId as ArticleId) : new Set()
