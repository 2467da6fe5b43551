import * as Y from 'yjs'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { ArticleId } from '../article.ts'
import { checkDocument } from './document/check-document.ts'
import { bodyOf, replaceBody } from './document/story-document.ts'
import type { FormOf } from './fields.ts'
import { holdDocument } from './hold-document.ts'
import { storeChange } from './store-change.ts'

type AddOutcome =
  | { readonly ok: true; readonly seq: number; readonly change: Uint8Array | null }
  /**
   * `unreadable`: no change at all. `incomplete`: it stands on changes that were never sent; send all that the document
   * has. `outside-schema`, `too-large`: it would make a document that is no story's.
   */
  | {
      readonly ok: false
      readonly reason: 'unreadable' | 'incomplete' | 'outside-schema' | 'too-large'
      readonly what: string
    }

/** Takes a change back with all that its transaction did. */
class Refused extends Error {
  readonly outcome: Extract<AddOutcome, { ok: false }>
  constructor(reason: Extract<AddOutcome, { ok: false }>['reason'], what: string) {
    super(what)
    this.outcome = { ok: false, reason, what }
  }
}

/**
 * Adds what somebody wrote to a story's document. It is stored when this returns; a change that came before is taken
 * once.
 * @param seen up to which change its writer had the document
 * @returns the change to hand on to the others; null when it brought nothing new
 */
export async function addChange(
  { db, clock }: { db: Db; clock: Clock },
  input: {
    readonly articleId: ArticleId
    readonly change: Uint8Array
    readonly seen: number
    readonly by: StaffId
    readonly formOf: FormOf
  },
): Promise<AddOutcome> {
  try {
    return await inTransaction(db, tx => add({ db: tx, clock }, input))
  } catch (error) {
    if (error instanceof Refused) return error.outcome
    throw error
  }
}

async function add(
  { db: tx, clock }: { db: Db; clock: Clock },
  { articleId, change, seen, by, formOf }: Parameters<typeof addChange>[1],
): Promise<AddOutcome> {
  const held = await holdDocument({ db: tx, clock }, articleId, formOf)
  const { doc, row } = held
  const before = row.seq
  const stored = await storeChange({ db: tx, clock }, held, {
    by,
    make: () => {
      apply(doc, change)
      const checked = checkDocument(doc)
      if (!checked.ok) throw new Refused(checked.reason, checked.what)
      if (!checked.mended) return
      // Two changes that are right by themselves can come to what is not, such as a list whose items are all gone.
      // Whoever saw all that there was has made it so alone.
      if (seen === before) throw new Refused('outside-schema', 'parts that do not fit')
      replaceBody(doc, bodyOf(doc))
    },
  })
  return { ok: true, seq: row.seq, change: stored }
}

function apply(doc: Y.Doc, change: Uint8Array): void {
  try {
    Y.applyUpdate(doc, change)
  } catch {
    throw new Refused('unreadable', 'no change of a document')
  }
  const { pendingStructs, pendingDs } = doc.store
  if (pendingStructs || pendingDs) throw new Refused('incomplete', 'changes before it are missing')
}
