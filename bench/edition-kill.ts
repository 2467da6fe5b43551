import { concurrency, killEdition } from './edition/kill-edition.ts'
import type { Bench } from './figure.ts'
import { startPostgres } from './paper/postgres.ts'

const deliveries = 10_000
const kills = 5

/** An edition to 10,000 readers whose sender is killed five times on the way. */
export const editionKill: Bench = {
  name: 'edition-kill',
  async run({ database }) {
    const postgres = database === 'postgres' ? await startPostgres() : null
    try {
      const run = await killEdition({ databaseUrl: postgres?.url ?? null, deliveries, kills })
      return [
        { name: 'readers with two copies', value: run.mailedTwice.length, unit: 'readers', target: '= 0' },
        {
          name: 'accepted in the ledger and not at the mail server',
          value: run.acceptedButNotMailed.length,
          unit: 'readers',
          target: '= 0',
        },
        {
          name: 'deliveries whose fate is unknown',
          value: run.unknown,
          unit: 'of 10,000',
          target: `<= ${concurrency * kills}`,
          note: `${run.unknownButMailed} of them had arrived`,
        },
        { name: 'accepted', value: run.accepted, unit: 'of 10,000' },
        { name: 'deliveries a second', value: run.deliveriesPerSecond, unit: '/s' },
      ]
    } finally {
      await postgres?.stop()
    }
  },
}
