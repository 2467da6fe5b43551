import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { App } from '../http/index.ts'
import type { PageCache } from './page-cache.ts'

interface RunningServer {
  readonly port: number
  /** Takes no new connection, lets running answers end (5 s at most), then closes. */
  close(): Promise<void>
}

/**
 * Listens, with the page cache in front of the framework.
 * @throws the system's error, `EADDRINUSE` when the port is taken.
 */
export async function listen({
  app,
  cache,
  port,
}: {
  app: App
  cache: PageCache
  port: number
}): Promise<RunningServer> {
  const server = createServer(
    { keepAliveTimeout: 65_000, requestTimeout: 60_000 },
    cache.inFront(getRequestListener(app.fetch)),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        const force = setTimeout(() => server.closeAllConnections(), 5000)
        server.close(() => {
          clearTimeout(force)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
