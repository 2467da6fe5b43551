import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { code, filesIn, isTest, read, root } from './repository.ts'

/** Each row may import from the rows above it, and only through a folder's door. */
const rows: readonly (readonly string[])[] = [
  ['urls.ts', 'page-tags.ts'],
  ['platform'],
  ['document'],
  ['browser'],
  ['site'],
  ['staff', 'readers'],
  ['sourcing'],
  ['articles'],
  ['discussion', 'newsletter', 'moving'],
  ['front', 'desk'],
  ['app'],
  ['cli'],
]

const level = (room: string): number => rows.findIndex(row => row.includes(room))

const files = [...code.keys()].filter(file => file.startsWith('src/')).map(file => join(root, file))

const importsOf = (file: string): string[] =>
  [...(code.get(relative(root, file)) ?? '').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(match =>
    resolve(dirname(file), match[1] ?? ''),
  )

/** A second door, for those who want the assistant without the database that the rest of its room stands on. */
const innerDoors = ['sourcing/assistant/index.ts']

/** The room a file is in: the first folder under `src/`, or the file itself at the top. */
const roomOf = (file: string): string => relative(join(root, 'src'), file).split('/')[0] ?? ''

/** Lists of names, which have no door and need none. */
const isAtTheTop = (room: string): boolean => room === 'urls.ts' || room === 'page-tags.ts'

/** Inside `platform` each folder is a room of its own with a door. */
const platformRoom = (file: string): string => relative(join(root, 'src/platform'), file).split('/')[0] ?? ''

function wrongImports(file: string): string[] {
  return importsOf(file).flatMap(target => {
    const [from, to] = [roomOf(file), roomOf(target)]
    const name = `${relative(root, file)} → ${relative(root, target)}`
    if (target.startsWith(join(root, 'test'))) return isTest(file) ? [] : [name]
    if (to.startsWith('..')) return [name]
    if (isTest(file) && to === 'app') return []
    // What runs in browsers stands by itself: it shares the document and the addresses with the server, nothing else.
    if (from !== to && (to === 'browser' || (from === 'browser' && !/^(document|urls\.ts)$/.test(to))))
      return [name]
    if (from === to) {
      const crosses = from === 'platform' && platformRoom(file) !== platformRoom(target)
      return crosses && !/index\.ts$|platform\/services\.ts$/.test(target) ? [name] : []
    }
    if (level(to) >= level(from)) return [name]
    const isDoor = /\/index\.ts$/.test(target) || isAtTheTop(to) || target.endsWith('platform/services.ts')
    const doorDepth = to === 'platform' ? 3 : 2
    return isDoor &&
      (target.endsWith('services.ts') ||
        isAtTheTop(to) ||
        innerDoors.includes(relative(join(root, 'src'), target)) ||
        relative(join(root, 'src'), target).split('/').length === doorDepth)
      ? []
      : [name]
  })
}

const migrations = filesIn('migrations', /\.ts$/)

describe('the walls of the house', () => {
  test('every folder of the plan is known', () => {
    const rooms = new Set(files.map(roomOf))
    expect([...rooms].filter(room => level(room) < 0)).toEqual([])
  })

  test('a folder imports only from folders below it, and only through their doors', () => {
    expect(files.flatMap(wrongImports)).toEqual([])
  })

  test('a migration imports nothing but the query builder', () => {
    const foreign = migrations.flatMap(file =>
      [...read(file).matchAll(/from '([^']+)'/g)]
        .filter(match => match[1] !== 'kysely')
        .map(match => `${file}: ${match[1]}`),
    )
    expect(foreign).toEqual([])
  })

  test('migrations are numbered without gaps or doubles', () => {
    const numbers = migrations
      .map(file => Number(basename(file).slice(0, 4)))
      .sort((one, other) => one - other)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })
})
