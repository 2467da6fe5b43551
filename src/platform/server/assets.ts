import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../http/index.ts'
import { acceptedEncoding, type Encoding, pack } from './packing.ts'

/** Style sheets, scripts and fonts, each at an address that names its content, so that browsers keep it for a year. */
export interface Assets {
  /** @param name such as `paper.css`, `paper.js` or `fonts/headline.woff2`. Throws for one that is not there. */
  url(name: string): string
  serve(app: App): void
}

interface Asset {
  readonly body: Buffer
  readonly type: string
  readonly url: string
  readonly isText: boolean
  /** Packed when somebody first asks, in the background: packing all of them would hold up each start by a second. */
  readonly packed: Map<Encoding, Promise<Buffer>>
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
}

/**
 * Reads `public/`: fonts and images as they are; each style sheet with its `@import "./x.css";` lines put in place; each folder
 * `js/NAME/` as one script `NAME.js`, a behaviour per file, each in a block of its own.
 * @param bundles where the scripts are that the build put together; each keeps its name
 */
export function loadAssets(folder: string, bundles: string): Assets {
  const assets = new Map<string, Asset>()
  const add = (name: string, body: Buffer) => {
    const ending = name.slice(name.lastIndexOf('.') + 1)
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
    assets.set(name, {
      body,
      isText: /^(css|js|svg)$/.test(ending),
      packed: new Map(),
      type: types[ending] ?? 'application/octet-stream',
      url: `/assets/${name.replace(/\.(\w+)$/, `.${hash}.$1`)}`,
    })
  }
  const url = (name: string): string => {
    const asset = assets.get(name)
    if (!asset) throw new Error(`public/ has no ${name}`)
    return asset.url
  }

  for (const kind of ['fonts', 'images']) {
    for (const file of list(join(folder, kind)))
      if (!/\.(txt|md)$/.test(file)) add(`${kind}/${file}`, readFileSync(join(folder, kind, file)))
  }
  for (const file of list(join(folder, 'css')).filter(name => /^(paper|rare|rtl|desk)\.css$/.test(name))) {
    const css = inlineImports(join(folder, 'css'), file).replace(
      /url\("?\.\.\/((?:fonts|images)\/[^")]+)"?\)/g,
      (_, name: string) => `url("${url(name)}")`,
    )
    add(file, Buffer.from(css))
  }
  for (const bundle of list(join(folder, 'js'))) {
    const files = list(join(folder, 'js', bundle)).filter(file => file.endsWith('.js'))
    add(
      `${bundle}.js`,
      Buffer.from(
        files.map(file => `{\n${readFileSync(join(folder, 'js', bundle, file), 'utf8')}}\n`).join(''),
      ),
    )
  }
  for (const file of list(bundles).filter(name => name.endsWith('.js')))
    add(file, readFileSync(join(bundles, file)))

  const byUrl = new Map([...assets.values()].map(asset => [asset.url, asset]))
  function serve(app: App): void {
    app.get('/assets/*', async c => {
      const asset = byUrl.get(c.req.path)
      if (!asset) return c.notFound()
      const encoding = asset.isText ? acceptedEncoding(c.req.header('accept-encoding')) : null
      c.header('content-type', asset.type)
      c.header('cache-control', 'public, max-age=31536000, immutable')
      if (asset.isText) c.header('vary', 'accept-encoding')
      if (encoding) c.header('content-encoding', encoding)
      return c.body(new Uint8Array(encoding ? await packed(asset, encoding) : asset.body))
    })
  }
  return { url, serve }
}

function packed(asset: Asset, encoding: Encoding): Promise<Buffer> {
  const begun = asset.packed.get(encoding) ?? pack(asset.body, encoding, 11)
  asset.packed.set(encoding, begun)
  return begun
}

const list = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function inlineImports(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
    .replace(/^@import "\.\/([^"]+)";$/gm, (_, name: string) => inlineImports(folder, name))
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/("[^"]*")|\s*([{};,])\s*/g, (_, words?: string, sign?: string) => words ?? sign ?? '')
    .replaceAll(';}', '}')
}
