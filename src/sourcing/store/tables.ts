import type { Db } from '../../platform/db/index.ts'
import type { SourcingTables } from '../tables.ts'

export const tables = (db: Db) => db.withTables<SourcingTables>()
