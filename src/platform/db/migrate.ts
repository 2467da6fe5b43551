import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Migration, Migrator } from 'kysely'
import type { Db } from './index.ts'

interface MigrationStep {
  readonly name: string
  readonly failed: boolean
}

/**
 * Brings the database to the newest shape. Each step and its mark are one transaction.
 * @returns the steps taken now; empty when there was nothing to do.
 * @throws the first step's error; the database stays as it was before that step.
 */
export async function migrate(db: Db, folder: string): Promise<MigrationStep[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => readMigrations(folder) } })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).map(({ migrationName, status }) => ({
    name: migrationName,
    failed: status === 'Error',
  }))
}

async function readMigrations(folder: string): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter(file => /^\d{4}-.*\.(js|ts)$/.test(file)).sort()
  const found: Record<string, Migration> = {}
  for (const file of files) {
    found[file.replace(/\.(js|ts)$/, '')] = (await import(
      pathToFileURL(join(folder, file)).href
    )) as Migration
  }
  return found
}
