import { z } from 'zod'
import { type Db, inTransaction } from '../platform/db/index.ts'
import { defineEvent, emit } from '../platform/jobs/index.ts'
import type { Clock } from '../platform/time/index.ts'
import { type Settings, settingsSchema } from './settings.ts'
import { readSettings, writeSettings } from './store.ts'

/** Everything that every page shows may have changed: name, sections, look. */
export const siteChanged = defineEvent('site.changed', z.object({}))

/** Changes some settings; the rest stay. Who may is the caller's to check. */
export async function saveSettings(
  { db, clock }: { db: Db; clock: Clock },
  changes: Partial<Settings>,
): Promise<Settings> {
  return inTransaction(db, async tx => {
    const settings = settingsSchema.parse({ ...(await readSettings(tx)), ...changes })
    await writeSettings(tx, settings)
    await emit({ db: tx, clock }, siteChanged, {})
    return settings
  })
}
