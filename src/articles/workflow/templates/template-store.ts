import type { Db } from '../../../platform/db/index.ts'
import type { StoryTemplateTable, WorkflowTables } from '../tables.ts'
import type { StoryTemplate, TemplateId } from './template.ts'

const tables = (db: Db) => db.withTables<WorkflowTables>()

/** By name; at most 200. */
export const listTemplates = async (db: Db): Promise<StoryTemplate[]> =>
  (
    await tables(db)
      .selectFrom('story_template')
      .selectAll()
      .orderBy('name')
      .orderBy('id')
      .limit(200)
      .execute()
  ).map(toTemplate)

export async function findTemplate(db: Db, id: TemplateId): Promise<StoryTemplate | null> {
  const row = await tables(db)
    .selectFrom('story_template')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? toTemplate(row) : null
}

const toTemplate = (row: StoryTemplateTable): StoryTemplate => ({
  id: row.id,
  name: row.name,
  story: JSON.parse(row.story),
  changedAt: row.changed_at,
})

export async function writeTemplate(db: Db, template: StoryTemplateTable): Promise<void> {
  const { id: _, ...rest } = template
  await tables(db)
    .insertInto('story_template')
    .values(template)
    .onConflict(conflict => conflict.column('id').doUpdateSet(rest))
    .execute()
}

export async function deleteTemplate(db: Db, id: TemplateId): Promise<void> {
  await tables(db).deleteFrom('story_template').where('id', '=', id).execute()
}
