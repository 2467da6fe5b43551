import { type Db, inTransaction, newId } from '../../../platform/db/index.ts'
import { cleanLine, slugify } from '../../../platform/text/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../../staff/index.ts'
import { isPluralForOne } from '../../plural.ts'
import { wordIndex } from '../../search-words.ts'
import type { Source, SourceId, SourceKind } from '../../source.ts'
import { addSourceWriter } from '../../store/source-writers.ts'
import {
  findSource,
  findSourceWorded,
  holdSource,
  insertSource,
  takenSlugs,
  updateSource,
} from '../../store/sources.ts'
import { isWebAddress } from './web-address.ts'

export interface SourceInput {
  /** Of one that is here already. Its kind stays. */
  readonly id?: SourceId
  readonly kind: SourceKind
  readonly wording: string
  readonly role?: string | null
  readonly interest?: string | null
  readonly affiliation?: SourceId | null
  readonly outlet?: 'outlet' | null
  readonly government?: 'government' | null
  readonly url?: string | null
  /** What follows is for anonymous ones only. The story that it belongs to: */
  readonly storyId?: string
  /** `unstated` when it is left out. */
  readonly number?: string
  readonly reason?: string | null
}

export type SourceProblem =
  | 'not-found'
  | 'wording-missing'
  | 'affiliation-not-found'
  | 'url-wrong'
  | 'story-missing'
  | 'plural-for-one'
  | 'kind-fixed'
  /** One of this kind is spoken of in these words already. */
  | 'known-already'

export type SourceOutcome =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly reason: SourceProblem }

/**
 * Writes a source down, or writes anew all that is known of it. Of an anonymous one nothing is kept that could name it, and a change
 * of anything that is said of it ends the approval it had.
 */
export function saveSource(
  { db, clock }: { db: Db; clock: Clock },
  { by, ...input }: SourceInput & { readonly by: StaffId | null },
): Promise<SourceOutcome> {
  return inTransaction(db, async (tx): Promise<SourceOutcome> => {
    const now = clock.now()
    const known = input.id === undefined ? null : await holdSource(tx, input.id)
    if (input.id !== undefined && !known) return { ok: false, reason: 'not-found' }
    const fields = input.kind === 'anonymous' ? anonymousFields(input, known) : namedFields(input)
    const problem = await check(tx, input, fields, known)
    if (problem) return { ok: false, reason: problem }
    // Whoever writes nothing else stays free to approve it.
    if (known && saysTheSame(known, fields)) return { ok: true, source: known }
    const id = known?.id ?? newId<SourceId>(now)
    const search_words = wordIndex(fields.wording, fields.role)
    // An address made of words that were taken back would tell them: in each version, and in each export.
    const isReworded = known?.anonymity && known.wording !== fields.wording
    const slug = known && !isReworded ? known.slug : await freeSlug(tx, fields.wording)
    if (known) await updateSource(tx, id, { ...fields, slug, search_words })
    else
      await insertSource(tx, {
        id,
        kind: input.kind,
        ...fields,
        slug,
        search_words,
        merged_into: null,
        used_at: null,
        created_by: by,
        created_at: now,
      })
    const source = await findSource(tx, id)
    if (!source) throw new Error('A source that was just saved is not there')
    await addSourceWriter(tx, [id], by)
    await recordAudit(
      { db: tx, clock },
      {
        by,
        action: known ? 'source.changed' : 'source.added',
        subject: `source:${id}`,
        // The trail is for ever: what is said of somebody unnamed must be one's to take back.
        detail: source.anonymity ? '' : source.wording,
      },
    )
    return { ok: true, source }
  })
}

const longest = 200
const line = (text: string | null | undefined): string | null =>
  cleanLine(text ?? '').slice(0, longest * 3) || null

const namedFields = (input: SourceInput) => ({
  wording: cleanLine(input.wording).slice(0, longest),
  role: line(input.role),
  interest: line(input.interest),
  affiliation_id: input.affiliation ?? null,
  outlet: input.outlet ?? null,
  // What publishes news is told by that.
  government: input.outlet ? null : (input.government ?? null),
  url: cleanLine(input.url ?? '') || null,
  story_id: null,
  number: null,
  reason: null,
  approved_by: null,
  approved_at: null,
})

function anonymousFields(input: SourceInput, known: Source | null) {
  return {
    ...namedFields({ ...input, affiliation: null, outlet: null, government: null, url: null }),
    story_id: known?.anonymity?.storyId ?? input.storyId ?? null,
    number: line(input.number) ?? 'unstated',
    reason: line(input.reason),
  }
}

type Fields = ReturnType<typeof namedFields> | ReturnType<typeof anonymousFields>

const saysTheSame = (known: Source, fields: Fields): boolean =>
  known.wording === fields.wording &&
  known.role === fields.role &&
  known.interest === fields.interest &&
  known.affiliation === fields.affiliation_id &&
  known.outlet === fields.outlet &&
  known.government === fields.government &&
  known.url === fields.url &&
  (known.anonymity?.number ?? null) === fields.number &&
  (known.anonymity?.reason ?? null) === fields.reason

async function check(
  db: Db,
  input: SourceInput,
  fields: Fields,
  known: Source | null,
): Promise<SourceProblem | null> {
  if (known && known.kind !== input.kind) return 'kind-fixed'
  // A mark alone is no word that anybody could read.
  if (!/[\p{L}\p{N}]/u.test(fields.wording)) return 'wording-missing'
  if (fields.url !== null && !isWebAddress(fields.url)) return 'url-wrong'
  if (input.kind === 'anonymous') {
    if (fields.story_id === null) return 'story-missing'
    if (isPluralForOne(fields.wording, fields.number ?? '')) return 'plural-for-one'
  }
  const affiliation = fields.affiliation_id
  if (affiliation !== null) {
    const found = affiliation === known?.id ? null : await findSource(db, affiliation)
    if (!found || found.kind === 'anonymous') return 'affiliation-not-found'
  }
  const worded = await findSourceWorded(db, {
    kind: input.kind,
    wording: fields.wording,
    storyId: fields.story_id,
    role: fields.role,
  })
  return worded && worded.id !== known?.id ? 'known-already' : null
}

async function freeSlug(db: Db, wording: string): Promise<string> {
  const slug = slugify(wording) || 'source'
  const taken = await takenSlugs(db, slug)
  let free = slug
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`
  return free
}
