import { type Db, inTransaction, isUniqueViolation } from '../../platform/db/index.ts'
import { Problem } from '../../platform/http/index.ts'
import type { Clock, Instant } from '../../platform/time/index.ts'
import { listSections, messagesFor, readSettings } from '../../site/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import type { ArticleAddress, ArticleId, VersionId } from '../article.ts'
import { bodyMessagesFor } from '../body/parse-body.ts'
import { checkStory } from '../story/check-story.ts'
import type { StoryInput, StoryProblem } from '../story/story.ts'
import { publicationRefusal } from '../workflow/sign-off/publication-refusal.ts'
import { addWriters } from '../workflow/sign-off/writer-store.ts'
import { noteText } from '../workflow/stages/note-text.ts'
import { carryOut } from './carry-out.ts'
import { howPublished, type PublishedHow, planPublishing } from './plan.ts'

interface PublishRequest {
  /** The story to publish anew; left out: a new one, unless `origin` knows better. */
  readonly articleId?: ArticleId
  /** Where a file comes from, such as `file:/stories/ferry.md`: the same origin is the same story. */
  readonly origin?: string
  /** Who publishes; left out: the command line or the paper itself. */
  readonly by?: StaffId
  /** Why it goes out although no second editor signed it off. Who may say so is the caller's to check. */
  readonly unsignedBecause?: string
  /** A person publishes, who can be asked what kind of version it is; left out: one that does not say is an update. */
  readonly mustDeclare?: boolean
}

export type PublishOutcome =
  | {
      readonly ok: true
      /** `updated`: readers see something new of a story they had; `unchanged`: nothing was done. */
      readonly outcome: PublishedHow
      readonly articleId: ArticleId
      readonly versionId: VersionId
      readonly versionNumber: number
      readonly address: ArticleAddress
      readonly publishedAt: Instant
    }
  | { readonly ok: false; readonly problems: readonly StoryProblem[] }

/**
 * Publishes a story: the first time; again with a new text, which is a new version; at another address, to which the
 * old one then leads; or, with a time to come, when that comes. Its draft is done with.
 * @throws Problem `not-found` for an unknown `articleId`, `conflict` when somebody publishes the same at once
 */
export async function publishArticle(
  { db, clock }: { db: Db; clock: Clock },
  { articleId, origin, by, unsignedBecause = '', mustDeclare = false, ...input }: StoryInput & PublishRequest,
): Promise<PublishOutcome> {
  const { language, timeZone } = await readSettings(db)
  const t = messagesFor(language).articles
  const checked = checkStory(input, await listSections(db), { ...t, body: bodyMessagesFor(language) })
  if (!checked.ok) return checked
  const request = { articleId: articleId ?? null, origin: origin ?? null, by: by ?? null, mustDeclare }
  try {
    return await inTransaction(db, async tx => {
      const plan = await planPublishing({ db: tx, clock }, checked, request, { timeZone, t: t.story })
      if ('problem' in plan) return { ok: false, problems: [plan.problem] }
      const { story } = checked
      const refusal = await publicationRefusal(
        { db: tx, clock },
        {
          articleId: plan.article?.id ?? null,
          story,
          publishedAt: plan.place.publishedAt,
          by: request.by,
          unsignedBecause,
        },
      )
      if (refusal) return { ok: false, problems: [refusal] }
      const outcome = howPublished(plan)
      const version = await carryOut({ db: tx, clock }, outcome, plan, checked, request)
      // The notice of a correction is no part of the text of a story that has it: the next draft begins without one.
      const kept = outcome === 'scheduled' ? story : { ...story, revision: null }
      const isChanged = await noteText(tx, version.article_id, {
        story: kept,
        by: request.by,
        at: clock.now(),
      })
      // Whoever changes a text in publishing it is one of its writers until it is out.
      if (isChanged && outcome === 'scheduled' && request.by)
        await addWriters(tx, version.article_id, [request.by], clock.now())
      if (outcome !== 'unchanged') {
        await recordAudit(
          { db: tx, clock },
          {
            by: request.by,
            action: `story.${outcome}`,
            subject: `story:${version.article_id}`,
            detail: version.headline,
          },
        )
      }
      const { publishedAt, day, slug } = plan.place
      return {
        ok: true,
        outcome,
        articleId: version.article_id,
        versionId: version.id,
        versionNumber: version.number,
        address: { day, slug },
        publishedAt,
      }
    })
  } catch (error) {
    throw isUniqueViolation(error) ? new Problem('conflict', 'The story was published twice at once') : error
  }
}
