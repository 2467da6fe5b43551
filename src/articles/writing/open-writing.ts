import * as Y from 'yjs'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import { Problem } from '../../platform/http/index.ts'
import type { Clock, Instant } from '../../platform/time/index.ts'
import type { ArticleId } from '../article.ts'
import type { FormOf } from './fields.ts'
import { holdDocument } from './hold-document.ts'

interface OpenedWriting {
  readonly seq: number
  /** What the asker lacks. */
  readonly change: Uint8Array
  /** What the paper has: the asker sends what is beyond it. */
  readonly vector: Uint8Array
  readonly changedAt: Instant
}

/**
 * Hands out a story's document, begun when nobody has written in it yet.
 * @param vector what the asker has; null: nothing
 * @throws Problem `bad-request` when that is no state vector, `not-found` for an unknown story
 */
export const openWriting = (
  { db, clock }: { db: Db; clock: Clock },
  {
    articleId,
    vector,
    formOf,
  }: { readonly articleId: ArticleId; readonly vector: Uint8Array | null; readonly formOf: FormOf },
): Promise<OpenedWriting> =>
  inTransaction(db, async tx => {
    const { doc, row, story } = await holdDocument({ db: tx, clock }, articleId, formOf)
    return {
      seq: row.seq,
      change: missingFrom(doc, vector),
      vector: Y.encodeStateVector(doc),
      changedAt: story.changedAt,
    }
  })

function missingFrom(doc: Y.Doc, vector: Uint8Array | null): Uint8Array {
  try {
    return Y.encodeStateAsUpdate(doc, vector?.length ? vector : undefined)
  } catch {
    throw new Problem('bad-request', 'What the asker has is not told as a state vector')
  }
}
