import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Command, CommandInput } from '../command.ts'
import { staffInvite } from './invite.ts'
import { staffLink } from './link.ts'
import { staffList } from './list.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-staff-'))
  vi.stubEnv('STANDFIRST_DATA', folder)
  vi.stubEnv('STANDFIRST_URL', 'https://paper.test')
  vi.stubEnv('DATABASE_URL', '')
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a command and gives what it said and answered. */
async function call(command: Command, words: readonly string[], options: CommandInput['options'] = {}) {
  const lines: string[] = []
  let result: unknown = null
  const input: CommandInput = {
    words,
    options,
    json: false,
    say: line => void lines.push(line),
    answer: given => {
      result = given
    },
  }
  return { exitCode: await command.run(input), lines, result }
}

test('staff are invited, get links, and are listed', async () => {
  const invited = await call(staffInvite, ['Ada@news.test'], { role: 'editor', name: 'Ada Quill' })
  expect(invited.exitCode).toBe(0)
  expect(invited.lines.at(-1)).toMatch(/^https:\/\/paper\.test\/desk\/link\/[\w-]{43}$/)
  expect(invited.result).toMatchObject({ name: 'Ada Quill', role: 'editor' })

  const linked = await call(staffLink, ['ada@news.test'])
  expect(linked.lines).toHaveLength(1)
  expect(linked.lines[0]).not.toBe(invited.lines.at(-1))

  expect((await call(staffList, [])).lines).toEqual(['editor         Ada@news.test  Ada Quill  (invited)'])
})

test('what is wrong is named, with an exit code that says whose turn it is', async () => {
  const usage = { exitCode: 2 }
  const badInput = { exitCode: 3 }
  await expect(call(staffInvite, [])).rejects.toMatchObject(usage)
  await expect(call(staffInvite, ['ada@news.test'])).rejects.toMatchObject(usage)
  await expect(call(staffInvite, ['ada@news.test'], { role: 'king' })).rejects.toMatchObject({
    ...usage,
    message: '--role should be one of administrator, editor, reporter, moderator. It is "king" now.',
  })
  await expect(call(staffInvite, ['ada'], { role: 'editor' })).rejects.toMatchObject(badInput)
  await expect(call(staffLink, ['ada@news.test'])).rejects.toMatchObject(badInput)
  await call(staffInvite, ['ada@news.test'], { role: 'editor' })
  await expect(call(staffInvite, ['ADA@news.test'], { role: 'editor' })).rejects.toMatchObject(badInput)
})
