import { listStoriesForDesk, savePicture } from '../../articles/index.ts'
import { type App, onGet, onPost, readForm } from '../../platform/http/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { loadFrame } from '../frame/desk-frame.ts'

const mayWrite = { who: requireStaff('write-stories') }
const mostOffered = 8

/** What the writing surface asks for while somebody writes. Without scripts nothing does. */
export function editorRoutes(app: App): void {
  onGet(app, '/desk/story-links', mayWrite, async c => {
    const query = (c.req.query('q') ?? '').trim().slice(0, 200)
    const { db } = c.get('services')
    const stories = query
      ? await listStoriesForDesk(db, { state: 'published', query, limit: mostOffered })
      : []
    return c.json(
      stories.flatMap(({ headline, address }) =>
        address ? [{ headline, href: `story:${address.day}/${address.slug}` }] : [],
      ),
    )
  })

  onPost(app, '/desk/pictures', mayWrite, async (c, staff) => {
    const { paper } = await loadFrame(c, staff)
    const file = (await readForm(c)).files.get('picture')
    const bytes = new Uint8Array(file ? await file.arrayBuffer() : [])
    const saved = await savePicture(c.get('services').config, bytes)
    return saved.ok
      ? c.json({ file: saved.picture.file })
      : c.json({ message: paper.t.desk.story.pictureRefused[saved.reason] }, 422)
  })
}
