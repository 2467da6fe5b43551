import type { KyselyPlugin } from 'kysely'
import type { Db } from '../src/platform/db/index.ts'

/** A handle that counts what is asked of the database through it. */
export function countQueries(db: Db): { db: Db; asked: () => number } {
  let queries = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      queries += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { db: db.withPlugin(plugin), asked: () => queries }
}
