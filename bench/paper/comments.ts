import type { ArticleId } from '../../src/articles/index.ts'
import { importComment } from '../../src/discussion/index.ts'
import { inTransaction } from '../../src/platform/db/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { plus } from '../../src/platform/time/index.ts'
import { findOrCreateReader, type Reader } from '../../src/readers/index.ts'

const sentences = [
  'I was there on Thursday, and that is not how I remember it.',
  'Page 41 of the report says the opposite; it is worth reading to the end.',
  'Has anybody asked the people who use it every day what *they* would have?',
  'Fair point, and better put than mine.',
  'My father kept the light there for thirty years and would have laughed at the figure.',
]

/** Adds comments to a story until it has so many published ones: a third begin a thread, the others reply somewhere above. */
export async function writeComments(
  services: Services,
  articleId: ArticleId,
  wanted: number,
  have = 0,
): Promise<void> {
  const { db, clock } = services
  const readers: Reader[] = []
  for (let number = 0; number < 25; number += 1) {
    readers.push(
      await findOrCreateReader(
        { db, clock },
        { email: `bench${number}@readers.example`, displayName: `Reader ${number}` },
      ),
    )
  }
  const parents: Parameters<typeof importComment>[1]['parentId'][] = []
  await inTransaction(db, async tx => {
    for (let number = have; number < wanted; number += 1) {
      const reader = readers[(number * 7) % readers.length]
      if (!reader) continue
      const outcome = await importComment(
        { db: tx, clock },
        {
          articleId,
          readerId: reader.id,
          // A fixed walk over what is there, so that every run has the same trees.
          parentId: number % 3 === 0 ? null : (parents[(number * 13) % parents.length] ?? null),
          text: [0, 1, 2].map(step => sentences[(number + step * (number % 4)) % sentences.length]).join(' '),
          createdAt: plus(clock.now(), { minutes: number - wanted }),
          votes: (number * number) % 23,
          source: `bench ${number}`,
        },
      )
      if (outcome.ok) parents.push(outcome.comment.id)
    }
  })
}
