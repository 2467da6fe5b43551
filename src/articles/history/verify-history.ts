import type { Db } from '../../platform/db/index.ts'
import type { ArticleId } from '../article.ts'
import { listChainHeads, listVersionRows } from '../store/versions.ts'
import { type BrokenVersion, findBreak } from './hash.ts'

interface BrokenHistory extends BrokenVersion {
  readonly articleId: ArticleId
}

interface HistoryProof {
  readonly stories: number
  readonly versions: number
  /** The first broken version of each story whose chain is broken. */
  readonly broken: readonly BrokenHistory[]
}

const batch = 200

/** Proves the chain of every story, or of one. */
export async function verifyHistory(db: Db, only: ArticleId | null = null): Promise<HistoryProof> {
  const proof = { stories: 0, versions: 0, broken: [] as BrokenHistory[] }
  for (let after = ''; ; ) {
    const heads = await listChainHeads(db, { only, after, limit: batch })
    for (const { id, newest } of heads) {
      const versions = await listVersionRows(db, id)
      const fault = findBreak(versions, newest)
      if (versions.length > 0 || fault) proof.stories += 1
      proof.versions += versions.length
      if (fault) proof.broken.push({ articleId: id, ...fault })
    }
    const last = heads.at(-1)
    if (!last || heads.length < batch) return proof
    after = last.id
  }
}
