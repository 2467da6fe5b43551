import type { ArticleId } from '../../src/articles/index.ts'
import type {
  Edition,
  EditionContent,
  EditionId,
  EditionStory,
} from '../../src/newsletter/editions/edition.ts'
import { hashEdition } from '../../src/newsletter/editions/edition.ts'
import { findEdition, insertEdition } from '../../src/newsletter/editions/edition-store.ts'
import { renderEdition } from '../../src/newsletter/mails/render-edition.ts'
import type { SubscriberId } from '../../src/newsletter/subscribers/subscriber.ts'
import { activate, insertSubscriber } from '../../src/newsletter/subscribers/subscriber-store.ts'
import { type Db, newId } from '../../src/platform/db/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { type Clock, type Day, plus } from '../../src/platform/time/index.ts'
import { loadPaper } from '../../src/site/index.ts'

/** Somebody who gets the edition. */
export async function createSubscriber(
  { db, clock }: { db: Db; clock: Clock },
  email: string,
): Promise<SubscriberId> {
  const now = clock.now()
  const id = newId<SubscriberId>(now)
  await insertSubscriber(db, { id, email, createdAt: now })
  await activate(db, id, now)
  return id
}

/** `reader-0@mail.test`, `reader-1@mail.test` … */
export async function createSubscribers(
  context: { db: Db; clock: Clock },
  count: number,
): Promise<SubscriberId[]> {
  const ids: SubscriberId[] = []
  for (let number = 0; number < count; number += 1)
    ids.push(await createSubscriber(context, `reader-${number}@mail.test`))
  return ids
}

export const storyFor = (url: string, story: Partial<EditionStory> = {}): EditionStory => ({
  articleId: '01testarticle' as ArticleId,
  headline: 'Harbour Board votes by one to move the ferry',
  standfirst: 'After three hours and a packed gallery, the landing is to go downstream.',
  url: `${url}/2026/03/10/ferry-landing-vote`,
  section: { slug: 'harbour', name: 'Harbour' },
  authors: [{ slug: 'nora-whitlow', name: 'Nora Whitlow' }],
  publishedAt: '2026-03-10T06:00:00.000Z' as EditionStory['publishedAt'],
  picture: null,
  ...story,
})

/** An edition as if it had been composed now, of stories that need not exist. */
export async function createEdition(
  services: Pick<Services, 'db' | 'clock' | 'assets' | 'config'>,
  content: Partial<EditionContent> = {},
): Promise<Edition> {
  const { db, clock, config } = services
  const now = clock.now()
  const paper = await loadPaper(services)
  const whole: EditionContent = {
    day: now.slice(0, 10) as Day,
    lead: storyFor(config.url),
    sections: [],
    corrections: [],
    ...content,
  }
  const parts = renderEdition(paper, whole)
  const text = JSON.stringify(whole)
  const id = newId<EditionId>(now)
  await insertEdition(db, {
    id,
    day: whole.day,
    stories_from: plus(now, { days: -1 }),
    stories_until: now,
    composed_at: now,
    composed_by: null,
    content: text,
    ...parts,
    hash: hashEdition(whole.day, text, parts),
  })
  const edition = await findEdition(db, id)
  if (!edition) throw new Error('The edition was not stored')
  return edition
}
