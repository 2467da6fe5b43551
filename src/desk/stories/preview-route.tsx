import {
  type ArticleId,
  checkStory,
  type PublishedArticle,
  resolveStoryLinks,
  type StoryInput,
  type VersionId,
} from '../../articles/index.ts'
import { type App, onPost } from '../../platform/http/index.ts'
import { slugify } from '../../platform/text/index.ts'
import { dayIn } from '../../platform/time/index.ts'
import { ErrorSummary, page } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { DeskPage, requireStaff } from '../../staff/index.ts'
import { loadFrame } from '../frame/desk-frame.ts'
import { DeskHead } from '../frame/parts.tsx'
import { type FormRequest, readFormRequest } from './form-request.ts'
import type { PreviewArticle } from './routes.tsx'

/** The unsaved text as its page in the paper. Nothing is stored but a picture that came with it. */
export function previewRoute(app: App, previewArticle: PreviewArticle): void {
  onPost(app, '/desk/stories/:id/preview', { who: requireStaff('write-stories') }, async (c, staff) => {
    const services = c.get('services')
    const frame = await loadFrame(c, staff)
    const { paper } = frame
    const request = await readFormRequest(c, paper, staff)
    const checked = checkStory(halfDone(request.story, paper), paper.sections, paper.t.articles)
    if (!checked.ok) {
      const problems = Object.fromEntries(
        checked.problems.map(({ message }, place) => [`problem-${place}`, message]),
      )
      return page(
        c,
        <DeskPage {...frame} title={paper.t.desk.story.previewTitle} current="stories">
          <DeskHead title={paper.t.desk.story.previewTitle} />
          <ErrorSummary title={paper.t.desk.story.noPreview} errors={problems} />
        </DeskPage>,
        422,
      )
    }
    const bodyHtml = await resolveStoryLinks(services.db, paper.now, checked.bodyHtml)
    const article = asPublished({ ...checked, bodyHtml }, request, paper)
    return page(c, await previewArticle(services, article))
  })
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

type Checked = Extract<ReturnType<typeof checkStory>, { ok: true }>

function asPublished(
  { story, section, bodyHtml, wordCount }: Checked,
  { known }: FormRequest,
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
    claims: [],
    corrections: known?.corrections ?? [],
  }
}
