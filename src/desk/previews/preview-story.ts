import type { Child } from 'hono/jsx'
import {
  type ArticleId,
  bodyText,
  checkStory,
  type DeskStory,
  type PublishedArticle,
  resolveStoryLinks,
  type StoryInput,
  type StoryProblem,
  type VersionId,
} from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { slugify } from '../../platform/text/index.ts'
import { dayIn } from '../../platform/time/index.ts'
import type { Paper } from '../../site/index.ts'
import { type ClaimId, type FrozenClaim, previewClaims } from '../../sourcing/index.ts'

/** The public page of a story, which a folder beside this one makes: whoever puts the app together hands it in. */
export type PreviewArticle = (
  services: Services,
  preview: { readonly article: PublishedArticle; readonly withheld: { has(claim: ClaimId): boolean } },
  /** What a reader from outside is told above it. */
  banner?: { readonly title: string; readonly text: string },
) => Promise<Child>

type Preview =
  | {
      readonly ok: true
      readonly article: PublishedArticle
      /** Claims of whose standing nothing is told yet. */
      readonly withheld: { has(claim: ClaimId): boolean }
    }
  | { readonly ok: false; readonly problems: readonly StoryProblem[] }

/** A text at work as readers would have it. */
export async function previewStory(
  db: Db,
  paper: Paper,
  story: StoryInput,
  known: DeskStory | null,
): Promise<Preview> {
  const t = { ...paper.t.articles, body: { ...paper.t.articles.body, lang: paper.words.lang } }
  const checked = checkStory(halfDone(story, paper), paper.sections, t)
  if (!checked.ok) return checked
  const { headline, standfirst, body } = checked.story
  const texts = { headline, standfirst, body: bodyText(body) }
  const [bodyHtml, { claims, withheld }] = await Promise.all([
    resolveStoryLinks(db, paper.now, checked.bodyHtml),
    previewClaims(db, known?.id ?? '', texts, paper.t.desk.previews.page.unapproved),
  ])
  return { ok: true, article: asPublished({ ...checked, bodyHtml, claims }, known, paper), withheld }
}

/** What a text at work may still lack is put in its place, so that it can be looked at. */
const halfDone = (story: StoryInput, paper: Paper): StoryInput => ({
  ...story,
  headline: story.headline || paper.t.desk.stories.untitled,
  section: story.section || (paper.sections[0]?.slug ?? ''),
  body: story.body || '…',
  picture: story.picture ? { ...story.picture, alt: story.picture.alt || '…' } : null,
  slug: null,
})

type Checked = Extract<ReturnType<typeof checkStory>, { ok: true }> & {
  readonly claims: readonly FrozenClaim[]
}

function asPublished(
  { story, section, bodyHtml, wordCount, claims }: Checked,
  known: DeskStory | null,
  { now, settings }: Paper,
): PublishedArticle {
  const publishedAt = story.publishedAt ?? known?.publishedAt ?? now
  return {
    id: known?.id ?? ('preview' as ArticleId),
    day: known?.address?.day ?? dayIn(publishedAt, settings.timeZone),
    slug: known?.address?.slug ?? slugify(story.headline),
    headline: story.headline,
    standfirst: story.standfirst,
    section,
    authors: story.authors.map(name => ({ slug: slugify(name), name })),
    publishedAt,
    updatedAt: null,
    picture: story.picture,
    correctedAt: known?.corrections[0]?.at ?? null,
    versionId: 'preview' as VersionId,
    versionNumber: (known?.versionNumber ?? 0) + 1,
    versionCount: 1,
    body: story.body,
    bodyHtml,
    wordCount,
    sources: story.sources,
    claims,
    corrections: known?.corrections ?? [],
  }
}
