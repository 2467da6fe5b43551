import { type Db, newId } from '../../platform/db/index.ts'
import { Problem } from '../../platform/http/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { ArticleId, VersionId } from '../article.ts'
import { writeTopics } from '../filing/topic-store.ts'
import { currentFormat, versionHash } from '../history/hash.ts'
import { writeCitedSources } from '../sources/cited-source-store.ts'
import {
  claimAddress,
  insertArticle,
  insertVersion,
  releaseAddresses,
  updateArticle,
} from '../store/articles.ts'
import { writeArticleAuthors } from '../store/authors.ts'
import { deleteDraft } from '../store/drafts.ts'
import type { CheckedStory } from '../story/check-story.ts'
import type { ArticleVersionTable } from '../tables.ts'
import { goPublic } from './go-public.ts'
import type { Plan, PublishedHow, PublishingRequest } from './plan.ts'
import { schedulePublication } from './publish-due.ts'
import { type NewCorrection, writeCorrections } from './write-corrections.ts'

/** Writes what was planned. Returns the version that readers see, or will see. */
export async function carryOut(
  { db, clock }: { db: Db; clock: Clock },
  outcome: PublishedHow,
  plan: Plan,
  checked: CheckedStory,
  { origin, by }: PublishingRequest,
): Promise<ArticleVersionTable> {
  const now = clock.now()
  const { article, place, previous } = plan
  const id = article?.id ?? (await createArticle({ db, clock }))
  await deleteDraft(db, id)
  if (outcome === 'unchanged' && previous) return previous

  if (plan.isMoved && !plan.wasSeen) await releaseAddresses(db, id)
  if (!(await claimAddress(db, place, id, now)))
    throw new Problem('conflict', 'The address was taken meanwhile')
  const version =
    previous && !plan.isNewText ? previous : await writeVersion({ db, clock }, id, plan, checked, by)
  await updateArticle(db, id, {
    day: place.day,
    slug: place.slug,
    published_at: place.publishedAt,
    section_id: plan.content.section_id,
    version_id: version.id,
    changed_at: now,
    ...(origin ? { origin } : {}),
    ...(outcome === 'scheduled' ? { state: 'scheduled' } : {}),
  })
  await writeArticleAuthors(
    db,
    { id, published_at: place.publishedAt },
    plan.authors.map(author => author.id),
  )
  await writeCitedSources(db, { id, published_at: place.publishedAt }, JSON.parse(version.claims))
  await writeTopics(db, { id, publishedAt: place.publishedAt, now }, checked.story)
  await writeCorrections({ db, clock }, id, plan.corrections.map(asListed), by)
  if (outcome === 'scheduled') await schedulePublication({ db, clock }, id, place.publishedAt)
  else await goPublic({ db, clock }, version, { first: !plan.wasSeen })
  return version
}

export async function createArticle({ db, clock }: { db: Db; clock: Clock }): Promise<ArticleId> {
  const now = clock.now()
  const id = newId<ArticleId>(now)
  await insertArticle(db, {
    id,
    state: 'draft',
    day: null,
    slug: null,
    section_id: null,
    published_at: null,
    version_id: null,
    front_rank: null,
    origin: null,
    corrected_at: null,
    withdrawn_at: null,
    created_at: now,
    changed_at: now,
  })
  return id
}

async function writeVersion(
  { db, clock }: { db: Db; clock: Clock },
  article_id: ArticleId,
  { content, isDue, place, previous, kind, details }: Plan,
  { story, bodyHtml, wordCount }: CheckedStory,
  by: string | null,
): Promise<ArticleVersionTable> {
  const now = clock.now()
  const row = {
    ...content,
    id: newId<VersionId>(now),
    article_id,
    number: (previous?.number ?? 0) + 1,
    published_at: isDue ? now : place.publishedAt,
    published_by: by,
    format: currentFormat,
    kind,
    revision: details && JSON.stringify(details),
    reason: story.reason,
    word_count: wordCount,
    body_html: bodyHtml,
    previous_hash: previous?.hash ?? null,
  }
  const version = { ...row, hash: versionHash(row) }
  await insertVersion(db, version)
  return version
}

/** One that a file lists beside its text. */
const asListed = ({ text, at }: Plan['corrections'][number]): NewCorrection => ({
  kind: 'correction',
  text,
  at,
  version_number: null,
})
