import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeServices, openServices, seedSample } from '../../src/app/index.ts'
import { type ArticleSummary, listFront } from '../../src/articles/index.ts'
import { rootFolder } from '../../src/platform/config/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { firstDeskLink } from '../../src/staff/index.ts'
import { absolute, urls } from '../../src/urls.ts'
import { startUntil, stop } from './child.ts'
import { writeComments } from './comments.ts'
import { startPostgres } from './postgres.ts'
import { writeSourcedStory } from './sourced-story.ts'

interface BenchPaper {
  readonly url: string
  /** The lead story's address; it has the wanted number of comments. */
  readonly articleUrl: string
  /** A story of 5,000 words with 300 claims; the front page where it was not asked for. */
  readonly sourcedUrl: string
  /** Where that story is written. */
  readonly deskUrl: string
  /** Signs its first visitor in at the desk, once. */
  readonly deskLink: string
  /** Stops and starts the server; seconds until it answers. */
  restart(): Promise<number>
  cpuMilliseconds(): number
  residentMegabytes(): number
  close(): Promise<void>
}

/** The sample paper in a folder of its own with so many comments under its lead, served by a process of its own. */
export async function openBenchPaper({
  database,
  comments,
  sourced = false,
}: {
  database: 'sqlite' | 'postgres'
  comments: number
  sourced?: boolean
}): Promise<BenchPaper> {
  const data = mkdtempSync(join(tmpdir(), 'standfirst-bench-'))
  const postgres = database === 'postgres' ? await startPostgres() : null
  const port = 4600 + Math.floor(process.pid % 300)
  const url = `http://localhost:${port}`
  const services = await openServices(
    { port, url, dataFolder: data, databaseUrl: postgres?.url ?? null, smtpUrl: null, proxies: [] },
    createLogger('silent'),
  )
  const lead = await fill(services, comments)
  const story = sourced ? await writeSourcedStory(services) : { read: urls.front(), write: urls.desk() }
  const deskLink = (await firstDeskLink(services)) ?? ''
  await closeServices(services)

  const env = {
    PORT: String(port),
    STANDFIRST_URL: url,
    STANDFIRST_DATA: data,
    DATABASE_URL: postgres?.url ?? '',
    SMTP_URL: '',
  }
  const start = async () => {
    const begun = performance.now()
    const { child } = await startUntil([join(rootFolder, 'bin/run.mjs'), 'start'], env, /^The paper/)
    await (await fetch(url)).text()
    return { child, seconds: (performance.now() - begun) / 1000 }
  }
  let running = await start()
  const status = (file: string) => readFileSync(`/proc/${running.child.pid}/${file}`, 'utf8')
  return {
    url,
    articleUrl: absolute(url, urls.article(lead)),
    sourcedUrl: absolute(url, story.read),
    deskUrl: absolute(url, story.write),
    deskLink,
    async restart() {
      await stop(running.child)
      running = await start()
      return running.seconds
    },
    cpuMilliseconds() {
      // proc(5): user and system time are fields 14 and 15, in clock ticks of 10 ms; schedstat has nanoseconds.
      return Number(status('schedstat').split(' ')[0]) / 1e6
    },
    residentMegabytes: () => Number(/VmRSS:\s+(\d+)/.exec(status('status'))?.[1]) / 1000,
    async close() {
      await stop(running.child)
      await postgres?.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function fill(services: Services, comments: number): Promise<ArticleSummary> {
  await seedSample(services)
  const [lead] = await listFront(services.db, services.clock.now(), 1)
  if (!lead) throw new Error('The sample paper has no lead')
  await writeComments(services, lead.id, comments)
  return lead
}
