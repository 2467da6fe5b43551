import type { Db } from '../platform/db/index.ts'
import { type Settings, settingsSchema } from './settings.ts'
import type { SiteTables } from './tables.ts'

const tables = (db: Db) => db.withTables<SiteTables>()

export async function readSettings(db: Db): Promise<Settings> {
  const row = await tables(db).selectFrom('site').select('settings').where('id', '=', 1).executeTakeFirst()
  return settingsSchema.parse(row ? JSON.parse(row.settings) : {})
}

export async function writeSettings(db: Db, settings: Settings): Promise<void> {
  const text = JSON.stringify(settings)
  await tables(db)
    .insertInto('site')
    .values({ id: 1, settings: text })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ settings: text }))
    .execute()
}

export type Section = SiteTables['section']

/** In the paper's own order; a paper has tens at most. */
export const listSections = (db: Db): Promise<Section[]> =>
  tables(db).selectFrom('section').selectAll().orderBy('position').orderBy('id').limit(100).execute()

export const findSectionBySlug = async (db: Db, slug: string): Promise<Section | null> =>
  (await tables(db).selectFrom('section').selectAll().where('slug', '=', slug).executeTakeFirst()) ?? null

export async function writeSection(db: Db, section: Section): Promise<void> {
  const { id, ...rest } = section
  await tables(db)
    .insertInto('section')
    .values(section)
    .onConflict(conflict => conflict.column('id').doUpdateSet(rest))
    .execute()
}

export async function deleteSection(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('section').where('id', '=', id).execute()
}
