import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** What the tests about the code base read of it. Paths are from the repository's root. */
export const root = resolve(import.meta.dirname, '../..')

export const read = (file: string): string => readFileSync(join(root, file), 'utf8')

export const filesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => pattern.test(file) && !file.includes('node_modules'))
    .map(file => join(folder, file))

export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)

/** Every TypeScript file, with its text. */
export const code: ReadonlyMap<string, string> = new Map(
  ['src', 'test', 'bench'].flatMap(folder =>
    filesIn(folder, /\.tsx?$/).map(file => [file, read(file)] as const),
  ),
)

/** The names a file takes from others, each with the file it is taken from. */
export const importsOf = (file: string): { name: string; from: string }[] =>
  [...(code.get(file) ?? '').matchAll(/\{([^{}]*)\}\s*(?:from\s*|=\s*await import\()'(\.[^']+)'/g)].flatMap(
    ([, names = '', path = '']) =>
      namesIn(names).map(name => ({ name, from: relative(root, resolve(root, dirname(file), path)) })),
  )

/** The names that a door hands on. */
export const namesOf = (door: string): string[] => {
  const text = code.get(door) ?? ''
  return [
    ...[...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) => namesIn(names)),
    ...[...text.matchAll(/^export (?:const|function|async function|type|interface) (\w+)/gm)].map(
      ([, name = '']) => name,
    ),
  ]
}

const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map(name => name.trim().replace(/^type /, ''))
    .map(name => name.split(' as ')[0]?.split(':')[0]?.trim() ?? '')
    .filter(Boolean)
