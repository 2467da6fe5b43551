import type { Ctx } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import { currentReader, type Reader } from '../../readers/index.ts'
import { loadPaper, type Paper } from '../../site/index.ts'

/** What every public page begins with: the paper, and who is reading. */
interface Visit {
  readonly services: Services
  readonly paper: Paper
  readonly reader: Reader | null
  readonly readerName: string | null
}

export async function beginVisit(c: Ctx): Promise<Visit> {
  const services = c.get('services')
  const [paper, reader] = await Promise.all([loadPaper(services), currentReader(c)])
  return { services, paper, reader, readerName: reader?.displayName ?? null }
}
