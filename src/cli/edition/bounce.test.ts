import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBounce } from '../../../test/factories/bounces.ts'
import { editionBounce } from './bounce.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-bounce-'))
  vi.stubEnv('STANDFIRST_DATA', folder)
  vi.stubEnv('STANDFIRST_URL', 'https://paper.test')
  vi.stubEnv('DATABASE_URL', '')
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

async function pipe(mail: Buffer) {
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([mail]) as typeof process.stdin)
  const said: string[] = []
  let result: unknown = null
  const exitCode = await editionBounce.run({
    words: [],
    options: {},
    json: false,
    say: line => void said.push(line),
    answer: given => {
      result = given
    },
  })
  return { exitCode, said, result }
}

test('a mail that reports nothing of ours is taken and left alone, so that the mail server does not return it', async () => {
  expect(await pipe(Buffer.from('Subject: A letter\n\nDear editor.\n'))).toMatchObject({
    exitCode: 0,
    result: { outcome: 'ignored', why: 'no-report' },
  })
  expect(await pipe(createBounce('unknown-user', '<other@paper.test>'))).toMatchObject({
    exitCode: 0,
    said: ['It does not return a mail of an edition. Nothing was done.'],
  })
})

test('a paper that cannot be opened has the mail server try again later', async () => {
  vi.stubEnv('STANDFIRST_URL', 'nowhere')
  const report = createBounce('unknown-user', '<other@paper.test>')
  await expect(pipe(report)).rejects.toMatchObject({ exitCode: 75, message: /STANDFIRST_URL should be/ })
})
