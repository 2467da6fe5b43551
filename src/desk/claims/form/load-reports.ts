import type { Db } from '../../../platform/db/index.ts'
import { listReports, type Report, type Source } from '../../../sourcing/index.ts'

/** A newsroom rests on few outlets at a time; what is missing here can be added on the outlet's own page. */
const mostOutlets = 20

/** What the outlets among some sources published, as far as it was kept. */
export async function loadReports(db: Db, sources: readonly Source[]): Promise<Report[]> {
  const outlets = sources.filter(({ outlet }) => outlet).slice(0, mostOutlets)
  return (await Promise.all(outlets.map(({ id }) => listReports(db, id)))).flat()
}
