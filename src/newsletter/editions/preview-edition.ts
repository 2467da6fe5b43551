import { addDays, type Day, dayIn } from '../../platform/time/index.ts'
import { loadPaper } from '../../site/index.ts'
import { renderEdition } from '../mails/render-edition.ts'
import type { Composer } from './compose-edition.ts'
import { sampleCopy } from './copy.ts'
import { draftEdition } from './draft-edition.ts'
import { nextEdition } from './due.ts'
import type { EditionContent, EditionParts } from './edition.ts'
import { findLastSpan } from './edition-store.ts'

interface EditionPreview extends EditionParts {
  readonly day: Day
  readonly content: EditionContent
}

/** What the next edition would be if it were composed now; nothing is stored. Null when there are no new stories. */
export async function previewEdition(
  services: Composer,
  input: { day?: Day } = {},
): Promise<EditionPreview | null> {
  const paper = await loadPaper(services)
  const now = services.clock.now()
  const day = input.day ?? (await nextFreeDay(services, paper.settings))
  const draft = await draftEdition(services.db, { paper, day, until: now })
  if (!draft) return null
  const parts = sampleCopy(renderEdition(paper, draft.content))
  return { day, content: draft.content, ...parts }
}

async function nextFreeDay(
  { db, clock }: Composer,
  settings: Parameters<typeof nextEdition>[1],
): Promise<Day> {
  const last = await findLastSpan(db)
  const { day } = nextEdition(clock.now(), settings)
  const today = dayIn(clock.now(), settings.timeZone)
  if (!last || last.day < day) return day
  return last.day < today ? today : addDays(last.day, 1)
}
