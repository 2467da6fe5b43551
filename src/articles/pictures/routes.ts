import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type App, Problem } from '../../platform/http/index.ts'
import { isRenditionFile, type RenditionFormat, renditionFormats } from './picture.ts'

/** Serves stored pictures. A name says its content, so browsers keep them for a year. */
export function pictureRoutes(app: App): void {
  app.get('/pictures/:file', async c => {
    const file = c.req.param('file')
    if (!isRenditionFile(file)) throw new Problem('not-found')
    const rendition = await readRendition(join(c.get('services').config.dataFolder, 'pictures'), file)
    if (!rendition) throw new Problem('not-found')
    c.header('content-type', types[formatOf(rendition.file)])
    c.header('cache-control', 'public, max-age=31536000, immutable')
    return c.body(new Uint8Array(rendition.bytes))
  })
}

const types = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const

const formatOf = (file: string): RenditionFormat =>
  renditionFormats.find(format => file.endsWith(`.${format}`)) ?? 'jpg'

/** Pictures stored before there was AVIF have none: whoever reads that reads WebP, and gets it as what it is. */
async function readRendition(folder: string, file: string): Promise<{ file: string; bytes: Buffer } | null> {
  for (const candidate of [file, file.replace(/\.avif$/, '.webp')]) {
    const bytes = await readFile(join(folder, candidate)).catch(() => null)
    if (bytes) return { file: candidate, bytes }
  }
  return null
}
