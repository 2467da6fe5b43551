import type { Db } from '../../platform/db/index.ts'
import type { DiscussionTables } from '../tables.ts'

export const tables = (db: Db) => db.withTables<DiscussionTables>()
