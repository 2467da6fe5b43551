import { createWorker } from '../platform/jobs/index.ts'
import { listen } from '../platform/server/index.ts'
import type { Services } from '../platform/services.ts'
import { createApp } from './routes.ts'
import { work } from './wiring.ts'

interface RunningPaper {
  readonly port: number
  stop(): Promise<void>
}

/** Serves the paper and does its jobs until `stop` is called, which finishes what runs and takes nothing new. */
export async function runPaper(services: Services): Promise<RunningPaper> {
  const worker = createWorker(services, work)
  // What cannot be told now is told when the worker looks again; the write itself is done.
  const app = createApp(services, () => worker.hear().catch(() => {}))
  const server = await listen({ app, cache: services.cache, port: services.config.port })
  worker.start()
  return {
    port: server.port,
    async stop() {
      services.live.close()
      await Promise.all([server.close(), worker.stop()])
    },
  }
}
