import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { closeServices, openServices, seedSample } from '../../src/app/index.ts'
import { silentLogger } from '../../src/platform/log/index.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder with the sample in it, for each test to take a copy of. */
    seededPaper: string
  }
}

/** Fills one paper with the sample, since its pictures take longer to make than most tests take. */
export default async function seedPaper(project: TestProject): Promise<() => void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'standfirst-seeded-'))
  const config = {
    port: 0,
    url: 'http://localhost',
    dataFolder,
    databaseUrl: null,
    smtpUrl: null,
    proxies: [],
  }
  const services = await openServices(config, silentLogger())
  await seedSample(services)
  await closeServices(services)
  project.provide('seededPaper', dataFolder)
  return () => rmSync(dataFolder, { recursive: true, force: true })
}
