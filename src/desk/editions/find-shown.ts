import { type EditionId, findEdition, previewEdition, sampleCopy, storiesOf } from '../../newsletter/index.ts'
import { type Ctx, Problem } from '../../platform/http/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import { urls } from '../../urls.ts'
import { done } from '../frame/desk-frame.ts'

/** An edition as the desk shows it: one that is composed, or what the next one would be now. */
export interface ShownEdition {
  /** Null: not composed yet. */
  readonly id: EditionId | null
  readonly day: Day
  readonly composedAt: Instant | null
  readonly stories: number
  readonly parts: { readonly subject: string; readonly html: string; readonly text: string }
}

/** The edition that an address names; null when it is not there, or when there are no stories for a next one. */
async function findShown(c: Ctx): Promise<ShownEdition | null> {
  const services = c.get('services')
  const id = c.req.param('id') ?? ''
  if (id === 'next') {
    const next = await previewEdition(services)
    return (
      next && {
        id: null,
        day: next.day,
        composedAt: null,
        stories: storiesOf(next.content).length,
        parts: next,
      }
    )
  }
  const edition = await findEdition(services.db, id as EditionId)
  return (
    edition && {
      id: edition.id,
      day: edition.day,
      composedAt: edition.composedAt,
      stories: storiesOf(edition.content).length,
      parts: sampleCopy(edition),
    }
  )
}

export async function requireShown(c: Ctx): Promise<ShownEdition> {
  const shown = await findShown(c)
  // Without new stories there is no next edition; whoever asks for it is told so on the list.
  if (!shown && c.req.param('id') === 'next')
    throw new Problem('not-found', 'no stories', { mendAt: done(urls.deskEditions(), 'noStories') })
  if (!shown) throw new Problem('not-found')
  return shown
}
