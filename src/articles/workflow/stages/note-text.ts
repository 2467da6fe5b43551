import type { Db } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import type { StoryInput } from '../../story/story.ts'
import { textHash } from '../sign-off/text-hash.ts'
import { readWork, writeWork } from './work-store.ts'

/**
 * Notes who changed a story's text last; saving the same text again is no change. With its first words a planned
 * story becomes a draft.
 * @returns whether it is another text
 */
export async function noteText(
  db: Db,
  id: ArticleId,
  { story, by, at }: { readonly story: StoryInput; readonly by: StaffId | null; readonly at: Instant },
): Promise<boolean> {
  const [work, hash] = [await readWork(db, id), textHash(story)]
  if (work.text_hash === hash) return false
  const begun = work.stage === 'planned' && story.body.trim() !== ''
  await writeWork(db, id, {
    text_hash: hash,
    text_by: by,
    text_at: at,
    ...(begun ? { stage: 'draft' as const } : {}),
  })
  return true
}
