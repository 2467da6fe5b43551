// Runs the command line under the runtime that started this file, building first when a source is newer.
import { setUp } from './setup.mjs'

await setUp()
const { main } = await import('../dist/src/cli/main.js')
process.exitCode = await main(process.argv.slice(2))
