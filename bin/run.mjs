// Runs the command line under the runtime that started this file, building first when a source is newer.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { setUp } from './setup.mjs'

// A quarter less memory when idle, less than half under load; see docs/performance.md for what it costs.
setFlagsFromString('--optimize-for-size')

await setUp()
// Compiled code is kept beside the build, so that the next start is quicker. Where it cannot be written, it is not.
enableCompileCache(join(import.meta.dirname, '../dist/.compiled'))
const { main } = await import('../dist/src/cli/main.js')
process.exitCode = await main(process.argv.slice(2))
