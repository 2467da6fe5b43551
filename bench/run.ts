import { parseArgs } from 'node:util'
import { attributions } from './attributions.ts'
import { editionKill } from './edition-kill.ts'
import type { Bench } from './figure.ts'
import { installedSize } from './installed-size.ts'
import { longDiscussion } from './long-discussion.ts'
import { pageWeight } from './page-weight.ts'
import { starting } from './starting.ts'
import { throughput } from './throughput.ts'
import { typing } from './typing.ts'

const benches: readonly Bench[] = [
  installedSize,
  starting,
  pageWeight,
  throughput,
  longDiscussion,
  editionKill,
  attributions,
  typing,
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { database: { type: 'string', default: 'sqlite' }, json: { type: 'boolean', default: false } },
})
const database = values.database === 'postgres' ? 'postgres' : 'sqlite'
const chosen = positionals.length > 0 ? benches.filter(({ name }) => positionals.includes(name)) : benches
if (chosen.length === 0)
  throw new Error(`No such bench. There are: ${benches.map(({ name }) => name).join(', ')}`)

for (const bench of chosen) {
  for (const figure of await bench.run({ database })) {
    const { name, value, unit, target, note } = figure
    const line = `${name}: ${value} ${unit}${target ? ` (target ${target})` : ''}${note ? `; ${note}` : ''}`
    process.stdout.write(`${values.json ? JSON.stringify({ bench: bench.name, ...figure }) : line}\n`)
  }
}
