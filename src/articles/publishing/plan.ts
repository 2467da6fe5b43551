import type { Db } from '../../platform/db/index.ts'
import { slugify } from '../../platform/text/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { ArticleId } from '../article.ts'
import { readTopics } from '../filing/topic-store.ts'
import {
  asSentences,
  isOpen,
  isUnseen,
  noticeOf,
  type RevisionDetails,
  type VersionKind,
} from '../history/revision.ts'
import { findCurrentVersion } from '../store/articles.ts'
import { listCorrections } from '../store/pages.ts'
import type { CheckedStory } from '../story/check-story.ts'
import type { Story, StoryMessages, StoryProblem } from '../story/story.ts'
import type { ArticleTable, ArticleVersionTable } from '../tables.ts'
import { ensureAuthors, type KnownByline } from './authors.ts'
import { claimsToPublish } from './claims.ts'
import { findExisting } from './find-existing.ts'
import { freePlace, type Place, placeFor } from './place.ts'
import { saysTheSame, type VersionContent } from './version.ts'

export interface PublishingRequest {
  readonly articleId: ArticleId | null
  readonly origin: string | null
  readonly by: StaffId | null
  readonly mustDeclare: boolean
}

/** What publishing will do, decided before anything of the story is written. */
export interface Plan {
  readonly article: ArticleTable | null
  readonly place: Place
  readonly isDue: boolean
  readonly authors: readonly KnownByline[]
  readonly previous: ArticleVersionTable | null
  readonly content: VersionContent
  readonly isNewText: boolean
  readonly isMoved: boolean
  /** Its tags or its series are others. */
  readonly isFiledAnew: boolean
  /** A reader may have seen it. */
  readonly wasSeen: boolean
  readonly kind: VersionKind
  /** Of a correction or a clarification. */
  readonly details: RevisionDetails | null
  readonly corrections: Story['corrections']
}

export async function planPublishing(
  { db, clock }: { db: Db; clock: Clock },
  { story, section }: CheckedStory,
  request: PublishingRequest,
  { timeZone, t }: { readonly timeZone: string; readonly t: StoryMessages },
): Promise<Plan | { readonly problem: StoryProblem }> {
  const at = { now: clock.now(), timeZone }
  const article = await findExisting(db, request, placeFor(story, null, at))
  const wanted = placeFor(story, article, at)
  const isDue = wanted.publishedAt <= at.now
  if (wanted.slug === '') return problem('slug', t.slugNeeded)
  if (article?.state === 'withdrawn' && !request.articleId) return problem('', t.withdrawn)
  if (article?.state === 'published' && !isDue) return problem('publishedAt', t.alreadyPublished)
  const place = await freePlace(db, article?.id ?? null, wanted, { mayNumber: story.slug === null })
  if (!place) return problem('slug', t.addressTaken(urls.article(wanted)))

  const claims = await claimsToPublish({ db, clock }, article?.id ?? null, story, t)
  if ('problem' in claims) return claims
  const authors = await ensureAuthors({ db, clock }, story.authors)
  const previous = article && (await findCurrentVersion(db, article.id))
  const content: VersionContent = {
    headline: story.headline,
    standfirst: story.standfirst,
    section_id: section.id,
    authors: JSON.stringify(authors.map(({ slug, name }) => ({ slug, name }))),
    picture: story.picture && JSON.stringify(story.picture),
    sources: JSON.stringify(story.sources),
    claims: claims.frozen,
    body: story.body,
  }
  const wasSeen = article?.state === 'published' || Boolean(article?.withdrawn_at)
  const known = new Set(article ? (await listCorrections(db, article.id)).map(({ text }) => text) : [])
  const declares = wasSeen ? declared(story, known) : { kind: 'first' as const, details: null }
  const waiting = wasSeen && article && previous && isUnseen(previous, article) ? previous : null
  const isNewText =
    !previous ||
    !saysTheSame(previous, content) ||
    (waiting !== null && isDeclaredAnew(story, declares, waiting))
  if (wasSeen && isNewText && !story.revision && request.mustDeclare)
    return problem('revision.kind', t.revisionKind)
  const saysNothingNew = wasSeen && !isNewText && !waiting
  if (saysNothingNew && story.revision && isOpen(story.revision.kind) && request.mustDeclare)
    return problem('revision.kind', t.nothingCorrected)
  return {
    article,
    place,
    isDue,
    authors,
    previous,
    content,
    isNewText,
    isMoved: hasMoved(article, place),
    isFiledAnew: article !== null && (await isFiledAnew(db, article.id, story)),
    wasSeen,
    ...declares,
    corrections: story.corrections.filter(({ text }) => !known.has(text)),
  }
}

/** A correction in the words of an earlier one is what a file still says of an earlier version: this one is an update. */
function declared({ revision }: Story, known: ReadonlySet<string>): Pick<Plan, 'kind' | 'details'> {
  if (!revision || !isOpen(revision.kind)) return { kind: revision?.kind ?? 'update', details: null }
  const details = asSentences(revision)
  return known.has(noticeOf(details)) ? { kind: 'update', details: null } : { kind: revision.kind, details }
}

/** Of a version that no reader has had yet: it was declared to be something else. */
const isDeclaredAnew = (
  { revision }: Story,
  { kind, details }: Pick<Plan, 'kind' | 'details'>,
  waiting: ArticleVersionTable,
): boolean =>
  revision !== null && (kind !== waiting.kind || (details && JSON.stringify(details)) !== waiting.revision)

const hasMoved = (article: ArticleTable | null, place: Place): boolean =>
  article?.published_at !== place.publishedAt || article.day !== place.day || article.slug !== place.slug

async function isFiledAnew(db: Db, id: ArticleId, { tags, series }: Story): Promise<boolean> {
  const now = await readTopics(db, id)
  const slugs = (names: readonly string[]) => [...new Set(names.map(slugify).filter(Boolean))].join(' ')
  return (
    slugs(tags) !== now.tags.map(({ slug }) => slug).join(' ') ||
    slugify(series ?? '') !== (now.series?.slug ?? '')
  )
}

const problem = (field: string, message: string) => ({ problem: { field, message, line: null } })

export type PublishedHow = 'published' | 'updated' | 'scheduled' | 'unchanged'

/** What readers will see of it. */
export function howPublished({
  article,
  isDue,
  isNewText,
  isMoved,
  isFiledAnew,
  corrections,
}: Plan): PublishedHow {
  const isChanged = isNewText || isMoved || isFiledAnew || corrections.length > 0
  if (!isDue) return article?.state === 'scheduled' && !isChanged ? 'unchanged' : 'scheduled'
  if (article?.state !== 'published') return 'published'
  return isChanged ? 'updated' : 'unchanged'
}
