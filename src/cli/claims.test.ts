import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { lighthouseFile, lighthouseStory } from '../../test/factories/claims-file.ts'
import { saveDraft } from '../articles/index.ts'
import { systemClock } from '../platform/time/index.ts'
import { withServices } from './services.ts'

const root = join(import.meta.dirname, '../..')
let folder: string
let storyId: string

// The command runs what is built.
beforeAll(() => {
  const setup = join(root, 'bin/setup.mjs')
  expect(spawnSync(process.execPath, [setup, '--for-tests'], { stdio: 'inherit' }).status).toBe(0)
}, 240_000)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-claims-'))
  vi.stubEnv('STANDFIRST_DATA', folder)
  vi.stubEnv('STANDFIRST_URL', 'https://paper.test')
  vi.stubEnv('DATABASE_URL', '')
  storyId = await withServices(({ db }) =>
    saveDraft(
      { db, clock: systemClock },
      { articleId: null, story: { ...lighthouseStory, section: 'coast' }, by: null },
    ),
  )
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** The command as a process of its own, as a shell would call it. */
function standfirst(args: readonly string[], input: unknown = '') {
  const { status, stdout, stderr } = spawnSync(join(root, 'bin/standfirst'), ['claims', ...args], {
    input: typeof input === 'string' ? input : JSON.stringify(input),
    env: { ...process.env, STANDFIRST_DATA: folder },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const exported = () => JSON.parse(standfirst(['export', storyId]).stdout)

describe('claims export and import', { timeout: 120_000 }, () => {
  test('take a story’s claims in and out, and say how many', () => {
    expect(standfirst(['import', storyId], lighthouseFile())).toEqual({
      ...{ status: 0, stderr: '', stdout: '12 claims taken.\n' },
    })
    const { claims, entities, externalChecks } = exported()
    expect(claims).toHaveLength(12)
    expect(Object.keys(entities).toSorted()).toEqual(Object.keys(lighthouseFile().entities).toSorted())
    expect(externalChecks).toHaveLength(1)
    const again = standfirst(['import', storyId, '--json'], exported())
    expect(again.status).toBe(0)
    expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, added: [], lost: [], differences: [] })
  })

  test('take nothing when something is wrong, and say of which claim, source or line', () => {
    const { claims, entities, ...file } = lighthouseFile()
    const wrong = {
      ...file,
      entities: { ...entities, insiders: { ...entities.insiders, name: 'Jo Poe' } },
      claims: claims.map(claim => (claim.id === 'c4' ? { ...claim, manner: 'overheard' } : claim)),
    }
    const refused = standfirst(['import', storyId, '--json'], wrong)
    expect(refused.status).toBe(3)
    expect(JSON.parse(refused.stdout).problems.map(({ at }: { at: string }) => at)).toEqual([
      'entities.insiders.describedAs',
      'entities.insiders',
      'claims.c4.manner',
    ])
    expect(refused.stderr).toContain('Nothing was taken.')
    const gone = claims.map(claim =>
      claim.id === 'c7' ? { ...claim, claim: { start: 0, end: 4, text: 'Fog.' } } : claim,
    )
    const lost = standfirst(['import', storyId], { ...lighthouseFile(), claims: gone })
    expect(lost).toMatchObject({ status: 3, stdout: '' })
    expect(lost.stderr).toContain('claims.c7: its words are not in the story.')
    const broken = standfirst(['import', storyId], '{\n  "claims": [\n  oh no ]}')
    expect(broken.status).toBe(3)
    expect(broken.stderr).toMatch(/^This is no JSON: .*oh no/s)
    expect(exported()).toMatchObject({ claims: [], entities: {} })
  })

  test('explain themselves, and what is missing in a call', () => {
    const help = standfirst(['import', '--help'])
    expect(help.status).toBe(0)
    expect(help.stdout).toContain('standfirst claims import STORY < FILE.json')
    expect(help.stdout).toContain('Exit codes:')
    expect(standfirst(['export'])).toEqual({
      ...{ status: 2, stdout: '', stderr: 'Which story? Give one address or one id.\n' },
    })
    expect(standfirst(['export', '/2026/01/01/%E0%A4%A'])).toEqual({
      ...{ status: 3, stdout: '', stderr: 'There is no story /2026/01/01/%E0%A4%A.\n' },
    })
  })
})
