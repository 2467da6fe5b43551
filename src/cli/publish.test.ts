import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { systemClock } from '../platform/time/index.ts'
import { saveSections } from '../site/index.ts'
import { publish } from './publish.ts'
import { withServices } from './services.ts'

let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-publish-'))
  vi.stubEnv('STANDFIRST_DATA', folder)
  vi.stubEnv('STANDFIRST_URL', 'https://paper.test')
  vi.stubEnv('DATABASE_URL', '')
  await withServices(({ db }) =>
    saveSections({ db, clock: systemClock }, [{ slug: 'harbour', name: 'Harbour', about: '' }]),
  )
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const write = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const story = (headline: string, text = 'The Heron.') =>
  `---\nheadline: ${headline}\nsection: harbour\npublished: 2026-03-10 09:00\n---\n${text}\n`

async function call(words: readonly string[], options: Readonly<Record<string, boolean>> = {}) {
  const said: string[] = []
  const complaints: string[] = []
  let result: unknown = null
  vi.spyOn(process.stderr, 'write').mockImplementation(line => complaints.push(String(line).trimEnd()) > 0)
  const exitCode = await publish.run({
    words,
    options,
    json: false,
    say: line => void said.push(line),
    answer: given => {
      result = given
    },
  })
  return { exitCode, said, complaints, result }
}

test('a file is rehearsed, published, left alone, and published anew', async () => {
  const file = write('ferry.md', story('The ferry stays'))
  const url = 'https://paper.test/2026/03/10/the-ferry-stays'
  expect((await call([file], { 'dry-run': true })).said).toEqual([`Would be published (version 1): ${url}`])
  expect(await call([file])).toMatchObject({ exitCode: 0, said: [`Published (version 1): ${url}`] })
  expect((await call([file])).said).toEqual([`Unchanged (version 1): ${url}`])
  write('ferry.md', story('The ferry goes'))
  expect(await call([file])).toMatchObject({
    said: [`Updated (version 2): ${url}`],
    result: { dryRun: false, files: [{ file, outcome: 'updated', url, version: 2 }] },
  })
})

test('one file with a problem keeps all of them back, and each problem has its line', async () => {
  const good = write('good.md', story('Good'))
  const bad = write('bad.md', story('Bad', 'One.\n\n![](gone.jpg)'))
  expect(await call([good, bad])).toMatchObject({
    exitCode: 3,
    said: [],
    complaints: [expect.stringMatching(/bad\.md:8: Say what the picture shows/)],
    result: { files: [{ outcome: 'ready' }, { outcome: 'refused', problems: [{ line: 8, field: 'body' }] }] },
  })
  expect((await call([good])).said).toEqual(['Published (version 1): https://paper.test/2026/03/10/good'])
})

test('no file is a wrong call', async () => {
  await expect(call([])).rejects.toMatchObject({ exitCode: 2 })
})
