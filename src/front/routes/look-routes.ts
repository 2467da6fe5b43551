import { type App, Problem } from '../../platform/http/index.ts'
import { loadPaper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { keepPage } from '../keep-page.ts'
import { icon } from '../look/icon.ts'
import { lookCss } from '../look/look-css.ts'

/** The paper's own style and its mark, both made from the settings. */
export function lookRoutes(app: App): void {
  app.get('/look/:file{[0-9a-f]+\\.css}', async c => {
    const { settings, lookVersion } = await loadPaper(c.get('services'))
    if (!lookVersion) throw new Problem('not-found')
    // A page from before a change still asks for the look it knew: it gets today's, for this once.
    const current = c.req.path === urls.look(lookVersion)
    return c.body(lookCss(settings.look), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': current ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  })

  app.get(urls.icon(), async c => {
    const { settings } = await loadPaper(c.get('services'))
    keepPage(c, [])
    return c.body(icon(settings), 200, { 'content-type': 'image/svg+xml' })
  })

  // Asked for by what does not read the page's own link; a drawing at that address is understood as well.
  app.get('/favicon.ico', c => c.redirect(urls.icon(), 301))
}
