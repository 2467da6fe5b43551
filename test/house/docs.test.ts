import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { can, type Permission, roles } from '../../src/staff/role.ts'
import { code, filesIn, read, root } from './repository.ts'

const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, match = '']) => match)),
]

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesIn('docs', /\.md$/)].concat(
  filesIn('src', /\.md$/),
  filesIn('bench', /\.md$/),
)
const there = documents.filter(file => existsSync(join(root, file)))

/** What a document shows as an example of how something is written leads nowhere. */
const withoutCode = (text: string): string => text.replace(/^(```| {4}).*$|`[^`\n]*`/gm, '')

describe('the documents', () => {
  test('every command that a document shows is a command', () => {
    const commands = found(read('src/cli/commands.ts'), /^ {2}'?([\w ]+[\w-]*)'?: async \(\) =>/gm)
    const unknown = there.flatMap(file =>
      found(read(file), /^\s+(?:\S+=\S+ )*bin\/standfirst ([a-z-]+(?: [a-z]+)?)/gm)
        .filter(words => !commands.some(name => words === name || words.startsWith(`${name} `)))
        .map(words => `${file}: standfirst ${words}`),
    )
    expect(unknown).toEqual([])
  })

  test('every npm script that a document shows is a script', () => {
    const scripts = new Set([...Object.keys(JSON.parse(read('package.json')).scripts), 'ci', 'install'])
    const unknown = there.flatMap(file =>
      [...found(read(file), /\bnpm run ([\w-]+)/g), ...found(read(file), /^\s+npm (\w+)/gm)]
        .filter(name => name !== 'run' && !scripts.has(name))
        .map(name => `${file}: npm ${name}`),
    )
    expect(unknown).toEqual([])
  })

  test('the environment variables that are documented are those that are read', () => {
    const documented = found(read('docs/operating/configuration.md'), /^\| `([A-Z_]+)` \|/gm)
    const known = found(read('src/platform/config/index.ts'), /'([A-Z]+(?:_[A-Z]+)*)'/g)
    expect(documented.toSorted()).toEqual(known.toSorted())
  })

  test('every decision is listed, numbered without gaps or doubles', () => {
    const decisions = filesIn('docs/decisions', /^\d{4}-.*\.md$/)
      .map(file => basename(file))
      .sort()
    expect(found(read('docs/decisions/README.md'), /\]\((\d{4}-[\w-]+\.md)\)/g)).toEqual(decisions)
    expect(decisions.map(name => Number(name.slice(0, 4)))).toEqual(decisions.map((_, place) => place + 1))
  })

  test('the way in names every folder of the house, and each folder’s README the folders in it', () => {
    const folders = [...code.keys()].flatMap(file => /^src\/(\w+)\/(?:([\w-]+)\/)?/.exec(file)?.[0] ?? [])
    const unnamed = [...new Set(folders)].filter(folder => {
      const [src, room, inner] = folder.split('/')
      const document = inner ? `${src}/${room}/README.md` : 'CONTRIBUTING.md'
      return !read(document).includes(inner ? `${inner}/` : folder)
    })
    expect(unnamed).toEqual([])
  })

  test('every package that is installed is in a decision', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'))
    const decisions = filesIn('docs/decisions', /\.md$/).map(read).join('\n').toLowerCase()
    // Types stand with what they are the types of; ProseMirror comes in a dozen packages, Biome and WebAuthn under a scope.
    const missing = Object.keys({ ...dependencies, ...devDependencies })
      .filter(name => !name.startsWith('@types/'))
      .filter(
        name =>
          !decisions.includes(
            name.replace(/^@(biome|simplewebauthn).*|^prosemirror-.*/, (_, scope) => scope ?? 'prosemirror'),
          ),
      )
    expect(missing).toEqual([])
  })

  test('the table of who may do what says what the code allows', () => {
    const rows = [...read('docs/desk/newsroom.md').matchAll(/^\| `([a-z-]+)` \|[^|]*\|(.*)\|$/gm)]
    const documented = rows.map(([, permission = '', cells = '']) => [
      permission,
      roles.filter((_, place) => cells.split('|')[place]?.trim() === 'yes'),
    ])
    const allowed = found(read('src/staff/role.ts'), /^ {2}'?([a-z-]+)'?: \[/gm).map(name => [
      name,
      roles.filter(role => can(role, name as Permission)),
    ])
    expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(allowed))
    expect(read('docs/desk/newsroom.md')).toContain(`| ability | what it is | ${roles.join(' | ')} |`)
  })

  test('every bench that is described is there, and the other way round', () => {
    const benches = found(
      [...code].map(([file, text]) => (file.startsWith('bench/') ? text : '')).join('\n'),
      /^ {2}name: '([\w-]+)',$/gm,
    )
    expect(benches.length).toBeGreaterThan(0)
    if (!existsSync(join(root, 'docs/performance.md'))) return
    const described = read('docs/performance.md')
    expect(benches.filter(name => !described.includes(name))).toEqual([])
    expect(found(described, /npm run bench -- ([\w-]+)/g).filter(name => !benches.includes(name))).toEqual([])
  })

  test('links between documents lead somewhere', () => {
    // Pictures and figures are made by commands, and may not have been made yet.
    const isMade = (target: string) => /screenshots\/|performance\.md$/.test(target)
    const broken = there.flatMap(file =>
      found(withoutCode(read(file)), /\]\((?!https?:|mailto:|#)([^)#\s]+)/g)
        .filter(target => !isMade(target) && !existsSync(join(root, file, '..', target)))
        .map(target => `${file}: ${target}`),
    )
    expect(broken).toEqual([])
  })

  test('nothing names a place on somebody’s own machine', () => {
    const place = /(?<![\w.:/])\/(?:Users|work)\/[a-z]/
    const texts = [...code, ...there.map(file => [file, read(file)] as const)]
    expect(texts.filter(([, text]) => place.test(text)).map(([file]) => file)).toEqual([])
  })
})
