import { createHash } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { MiddlewareHandler } from 'hono'
import { type Env, sessionCookieMark } from '../http/index.ts'
import { acceptedEncoding, pack } from './packing.ts'

interface Page {
  readonly tags: readonly string[]
  readonly etag: string
  readonly plain: Variant
  gzip: Variant | null
  br: Variant | null
  readonly size: number
}

interface Variant {
  readonly body: Buffer
  /** Flat name, value, name, value: as `writeHead` takes it quickest. */
  readonly head: string[]
}

/** Pages as bytes, for everybody without a session. One process, so memory is the place. */
export interface PageCache {
  /** Answers what it has before the framework sees the request. */
  inFront(next: RequestListener): RequestListener
  /** Keeps what a handler marked with `cacheTags`. */
  readonly keep: MiddlewareHandler<Env>
  /** Drops every page that depends on one of these. */
  invalidate(tags: readonly string[]): void
  /** Drops all, when something changes that is on every page. */
  clear(): void
  readonly size: () => number
}

interface PageCacheOptions {
  readonly maxBytes?: number
  /** Query parameters that make pages of their own; an address with any other is not kept. */
  readonly parameters?: readonly string[]
}

export function createPageCache({
  maxBytes = 48_000_000,
  parameters = ['page', 'order'],
}: PageCacheOptions = {}): PageCache {
  const pages = new Map<string, Page>()
  const invalidated = new Map<string, number>()
  let bytes = 0
  /** Of those with a query: there may be any number of them, so they get a quarter of the room and no more. */
  let bytesAsked = 0
  let generation = 0
  let cleared = 0

  const drop = (url: string, page: Page) => {
    pages.delete(url)
    bytes -= page.size
    if (hasQuery(url)) bytesAsked -= page.size
  }

  function put(url: string, page: Page): void {
    const old = pages.get(url)
    if (old) drop(url, old)
    pages.set(url, page)
    bytes += page.size
    if (hasQuery(url)) bytesAsked += page.size
    for (const [oldest, oldPage] of pages) {
      if (bytes <= maxBytes && bytesAsked <= maxBytes / 4) break
      if (bytesAsked > maxBytes / 4 ? hasQuery(oldest) : bytes > maxBytes) drop(oldest, oldPage)
    }
  }

  function inFront(next: RequestListener): RequestListener {
    return (request, response) => {
      const page = request.method === 'GET' ? pages.get(request.url ?? '') : undefined
      if (!page || request.headers.cookie?.includes(sessionCookieMark)) return next(request, response)
      answer(page, request, response)
    }
  }

  const keep: MiddlewareHandler<Env> = async (c, next) => {
    const begun = generation
    await next()
    const tags = c.get('cacheTags')
    if (!tags || c.req.method !== 'GET' || c.res.status !== 200 || c.res.headers.has('set-cookie')) return
    if (c.req.header('cookie')?.includes(sessionCookieMark)) return
    c.header('cache-control', 'no-cache')
    const url = new URL(c.req.url)
    if (!isPlainlyWritten(url.pathname)) return
    if ([...url.searchParams.keys()].some(name => !parameters.includes(name))) return
    const body = Buffer.from(await c.res.clone().arrayBuffer())
    // Something it depends on changed while it was made: the reader gets it, nobody after.
    if (cleared > begun || tags.some(tag => (invalidated.get(tag) ?? 0) > begun)) return
    put(url.pathname + url.search, toPage(body, c.res.headers, tags))
  }

  function invalidate(tags: readonly string[]): void {
    generation += 1
    for (const tag of tags) invalidated.set(tag, generation)
    for (const [url, page] of pages) if (page.tags.some(tag => tags.includes(tag))) drop(url, page)
  }

  function clear(): void {
    generation += 1
    cleared = generation
    for (const [url, page] of pages) drop(url, page)
  }

  return { inFront, keep, invalidate, clear, size: () => pages.size }
}

const hasQuery = (url: string): boolean => url.includes('?')

/** A page has as many addresses as there are ways to percent-encode its letters; kept is the one that our links use. */
function isPlainlyWritten(path: string): boolean {
  try {
    return encodeURI(decodeURIComponent(path)) === path
  } catch {
    return false
  }
}

const perRequest = new Set([
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'date',
  'vary',
  'etag',
])

function toPage(body: Buffer, headers: Headers, tags: readonly string[]): Page {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const shared: string[] = ['etag', etag, 'vary', 'accept-encoding, cookie']
  for (const [name, value] of headers) if (!perRequest.has(name)) shared.push(name, value)
  return {
    tags,
    etag,
    plain: variant(body, shared),
    gzip: null,
    br: null,
    size: Math.ceil(body.length * 1.6) + 1000,
  }
}

const variant = (body: Buffer, shared: readonly string[], encoding?: string): Variant => ({
  body,
  head: [
    ...shared,
    'content-length',
    String(body.length),
    ...(encoding ? ['content-encoding', encoding] : []),
  ],
})

function answer(page: Page, request: IncomingMessage, response: ServerResponse): void {
  const { headers } = request
  if (headers['if-none-match'] === page.etag) {
    response.writeHead(304, page.plain.head.slice(0, -2)).end()
    return
  }
  const encoding = acceptedEncoding(String(headers['accept-encoding'] ?? ''))
  const ready = encoding ? page[encoding] : page.plain
  if (ready) {
    response.writeHead(200, ready.head).end(ready.body)
    return
  }
  if (!encoding) return
  pack(page.plain.body, encoding, 9).then(
    body => {
      page[encoding] = variant(body, page.plain.head.slice(0, -2), encoding)
      response.writeHead(200, page[encoding].head).end(body)
    },
    () => response.writeHead(200, page.plain.head).end(page.plain.body),
  )
}
