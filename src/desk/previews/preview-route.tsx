import { type App, onPost } from '../../platform/http/index.ts'
import { ErrorSummary, page } from '../../platform/views/index.ts'
import { DeskPage, requireStaff } from '../../staff/index.ts'
import { loadFrame } from '../frame/desk-frame.ts'
import { DeskHead } from '../frame/parts.tsx'
import { readFormRequest } from '../stories/form/form-request.ts'
import type { PreviewArticle } from './preview-story.ts'
import { previewStory } from './preview-story.ts'

/** The unsaved text as its page in the paper. Nothing is stored but a picture that came with it. */
export function previewRoute(app: App, previewArticle: PreviewArticle): void {
  onPost(app, '/desk/stories/:id/preview', { who: requireStaff('write-stories') }, async (c, staff) => {
    const services = c.get('services')
    const frame = await loadFrame(c, staff)
    const { paper } = frame
    const request = await readFormRequest(c, paper, staff)
    const preview = await previewStory(services.db, paper, request.story, request.known)
    if (!preview.ok) {
      const problems = Object.fromEntries(
        preview.problems.map(({ message }, place) => [`problem-${place}`, message]),
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
    return page(c, await previewArticle(services, preview))
  })
}
