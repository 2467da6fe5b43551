import type { Db } from '../../platform/db/index.ts'
import type { ArticleAddress, ArticleId } from '../article.ts'
import { listStoriesSetRight } from '../store/corrections.ts'
import { listCorrections as correctionsOfStory, findAddressOwner } from '../store/pages.ts'
import { listAway, listForbidden } from '../store/withdrawals.ts'
import { compareVersions } from './compare/compare-versions.ts'
import { foldUnchanged } from './compare/passages.ts'
import { findWithdrawn } from './find-withdrawn.ts'
import { listCorrections } from './list-corrections.ts'
import { findHistory, readVersions } from './read-history.ts'
import { unpublishedClaims } from './unpublished-claims.ts'
import { verifyHistory } from './verify-history.ts'

/** Whose an address is or was, whatever became of the story. */
const findOwner = async (db: Db, address: ArticleAddress): Promise<ArticleId | null> =>
  (await findAddressOwner(db, address))?.id ?? null

/** How stories changed, in the open. One name for the folder's door. */
export const histories = {
  find: findHistory,
  owner: findOwner,
  versions: readVersions,
  compare: compareVersions,
  fold: foldUnchanged,
  corrections: listCorrections,
  correctionsOf: correctionsOfStory,
  setRight: listStoriesSetRight,
  unpublishedClaims,
  verify: verifyHistory,
  withdrawn: findWithdrawn,
  away: listAway,
  forbidden: listForbidden,
} as const
