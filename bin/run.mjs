// Runs the command line under the runtime that started this file, building first when a source is newer.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { setUp } from './setup.mjs'

await setUp()
// Compiled code is kept beside the build: a start takes two thirds of the time. Where it cannot be written, it is not.
enableCompileCache(join(import.meta.dirname, '../dist/.compiled'))
const { main } = await import('../dist/src/cli/main.js')
process.exitCode = await main(process.argv.slice(2))
