import { type App, Problem } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { loadPaper } from '../../site/index.ts'
import { openPlayer } from './find-player.ts'
import { FramePage } from './frame-page.tsx'

/** The page in a frame, before its provider is asked for anything. Not kept: there are as many as there are videos. */
export function embedRoutes(app: App): void {
  app.get('/embeds/:provider/:reference{.+}', async c => {
    const player = openPlayer(c.req.param('provider'), c.req.param('reference'))
    if (!player) throw new Problem('not-found')
    const paper = await loadPaper(c.get('services'))
    // A provider is told which site its player is on, as some insist, and not which page.
    c.header('referrer-policy', 'strict-origin')
    return page(c, <FramePage paper={paper} player={player} />)
  })
}
