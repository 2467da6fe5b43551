import { listStoriesForDesk } from '../../articles/index.ts'
import { type App, onGet } from '../../platform/http/index.ts'
import { requireStaff } from '../../staff/index.ts'

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
}
