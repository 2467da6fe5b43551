import { spawnSync } from 'node:child_process'
import { cpSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootFolder } from '../src/platform/config/index.ts'
import { type Bench, rounded } from './figure.ts'

/** A production installation into an empty folder, measured as `du -sm` does: whole blocks. */
export const installedSize: Bench = {
  name: 'installed-size',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'standfirst-size-'))
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      cpSync(join(rootFolder, file), join(folder, file))
    const { status, stderr } = spawnSync('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund'], {
      cwd: folder,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`npm ci failed:\n${stderr}`)
    const modules = join(folder, 'node_modules')
    const sizes = packagesIn(modules).map(name => ({ name, megabytes: sizeOf(join(modules, name)) / 1e6 }))
    sizes.sort((one, other) => other.megabytes - one.megabytes)
    const total = sizeOf(modules) / 1e6
    rmSync(folder, { recursive: true })
    const largest = sizes.slice(0, 4).map(({ name, megabytes }) => `${name} ${Math.round(megabytes)}`)
    return [
      {
        name: 'node_modules for production',
        value: rounded(total, 0),
        unit: 'MB',
        target: '<= 320',
        note: `largest: ${largest.join(', ')}`,
      },
    ]
  },
}

const packagesIn = (modules: string): string[] =>
  readdirSync(modules).flatMap(name =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map(inner => `${name}/${inner}`) : [name],
  )

/** Links are not followed, and a file with several names counts once, as `du` has it. */
function sizeOf(path: string, seen = new Set<number>()): number {
  const stat = lstatSync(path)
  if (seen.has(stat.ino)) return 0
  seen.add(stat.ino)
  if (!stat.isDirectory()) return stat.blocks * 512
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name), seen), 0)
}
