import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type App, Problem } from '../../platform/http/index.ts'
import { isRenditionFile } from './picture.ts'

/** Serves stored pictures. A name says its content, so browsers keep them for a year. */
export function pictureRoutes(app: App): void {
  app.get('/pictures/:file', async c => {
    const file = c.req.param('file')
    if (!isRenditionFile(file)) throw new Problem('not-found')
    const bytes = await readFile(join(c.get('services').config.dataFolder, 'pictures', file)).catch(
      () => null,
    )
    if (!bytes) throw new Problem('not-found')
    c.header('content-type', file.endsWith('.webp') ? 'image/webp' : 'image/jpeg')
    c.header('cache-control', 'public, max-age=31536000, immutable')
    return c.body(new Uint8Array(bytes))
  })
}
