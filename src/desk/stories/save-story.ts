import {
  type ArticleId,
  type DeskStory,
  findStoryForDesk,
  holdStory,
  type PublishOutcome,
  publishArticle,
  type StoryInput,
  saveDraft,
} from '../../articles/index.ts'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import { Problem } from '../../platform/http/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'

interface WrittenStory {
  /** Null for one that is not saved yet. */
  readonly articleId: ArticleId | null
  readonly story: StoryInput
  /** When the story last changed, as its form was opened. */
  readonly since: string
  readonly by: StaffId
}

/** Somebody else saved it meanwhile; `theirs` is what is there now. */
export interface Conflict {
  readonly ok: false
  readonly reason: 'conflict'
  readonly theirs: DeskStory
}

/** Keeps the text as a draft, unless that would overwrite what its writer has not seen. */
export const saveStory = (
  { db, clock }: { db: Db; clock: Clock },
  { since, ...draft }: WrittenStory,
): Promise<{ readonly ok: true; readonly articleId: ArticleId } | Conflict> =>
  inTransaction(db, async tx => {
    const conflict = await findConflict(tx, draft.articleId, since)
    return conflict ?? { ok: true, articleId: await saveDraft({ db: tx, clock }, draft) }
  })

type PublishStoryOutcome =
  | Extract<PublishOutcome, { ok: true }>
  | Conflict
  | {
      readonly ok: false
      readonly reason: 'invalid'
      readonly articleId: ArticleId
      readonly problems: Extract<PublishOutcome, { ok: false }>['problems']
    }

/** Publishes the text; a new story is kept as a draft first, so that one which may not be published is not lost. */
export const publishStory = (
  { db, clock }: { db: Db; clock: Clock },
  { articleId, story, since, by }: WrittenStory,
): Promise<PublishStoryOutcome> =>
  inTransaction(db, async (tx): Promise<PublishStoryOutcome> => {
    const conflict = await findConflict(tx, articleId, since)
    if (conflict) return conflict
    const id = articleId ?? (await saveDraft({ db: tx, clock }, { articleId, story, by }))
    const outcome = await publishArticle({ db: tx, clock }, { ...story, articleId: id, by })
    return outcome.ok ? outcome : { ...outcome, reason: 'invalid', articleId: id }
  })

async function findConflict(tx: Db, id: ArticleId | null, since: string): Promise<Conflict | null> {
  if (!id) return null
  const changedAt = await holdStory(tx, id)
  if (!changedAt) throw new Problem('not-found')
  if (changedAt === since) return null
  const theirs = await findStoryForDesk(tx, id)
  if (!theirs) throw new Problem('not-found')
  return { ok: false, reason: 'conflict', theirs }
}
