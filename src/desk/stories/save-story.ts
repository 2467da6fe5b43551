import {
  type ArticleId,
  type Conflict,
  type PublishOutcome,
  publishArticle,
  type StoryInput,
  writing,
} from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import { loadFormOf } from '../writing/form-of.ts'

interface WrittenStory {
  /** Null for one that is not saved yet. */
  readonly articleId: ArticleId | null
  readonly story: StoryInput
  /** Of the form of a new story; empty: none. */
  readonly key?: string
  /** When the story last changed, as its form was opened. */
  readonly since: string
  /** The form's script has sent all that it holds. */
  readonly isShared: boolean
  readonly by: StaffId
}

/** Keeps the text as a draft, beside what others wrote meanwhile, unless both changed the same passage. */
export async function saveStory(
  { db, clock }: { db: Db; clock: Clock },
  { articleId, story, by, key = '', ...seen }: WrittenStory,
): Promise<{ readonly ok: true; readonly articleId: ArticleId } | Conflict> {
  if (!articleId)
    return writing.keepNewStory({ db, clock }, { key, story, by }, async (_, id) => ({
      ok: true,
      articleId: id,
    }))
  return writing.saveForm({ db, clock }, { ...seen, articleId, story, by, formOf: await loadFormOf(db) })
}

interface PublishedStory extends WrittenStory {
  /** Why it goes out without a second editor's signature; empty: it does not. */
  readonly unsignedBecause: string
}

type PublishStoryOutcome =
  | Extract<PublishOutcome, { ok: true }>
  /** The form of a new story had come before. */
  | { readonly ok: true; readonly articleId: ArticleId; readonly outcome?: undefined }
  | Conflict
  | {
      readonly ok: false
      readonly reason: 'invalid'
      readonly articleId: ArticleId
      readonly problems: Extract<PublishOutcome, { ok: false }>['problems']
    }

/** Publishes the text; a new story is kept as a draft first, so that one which may not be published is not lost. */
export async function publishStory(
  { db, clock }: { db: Db; clock: Clock },
  { articleId, story, by, key = '', unsignedBecause, ...seen }: PublishedStory,
): Promise<PublishStoryOutcome> {
  const publish = async (tx: Db, id: ArticleId) => {
    const outcome = await publishArticle(
      { db: tx, clock },
      {
        ...story,
        articleId: id,
        by,
        unsignedBecause,
        mustDeclare: true,
      },
    )
    return outcome.ok ? outcome : ({ ...outcome, reason: 'invalid', articleId: id } as const)
  }
  if (!articleId) return writing.keepNewStory({ db, clock }, { key, story, by }, publish)
  const form = { ...seen, articleId, story, formOf: await loadFormOf(db) }
  return writing.publishForm({ db, clock }, form, tx => publish(tx, articleId))
}
