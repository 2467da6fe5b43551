import type { FormOf } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { readSettings } from '../../site/index.ts'
import { readStoryForm, storyValues } from '../stories/form/story-form.ts'

/** How a story is put into the fields of its form at the desk, on the paper's own clock. */
export async function loadFormOf(db: Db): Promise<FormOf> {
  const { timeZone } = await readSettings(db)
  return ({ publishedAt }) => ({
    toFields: story => storyValues(story, timeZone),
    // Every row for a source that there may be: others may have more rows on their pages.
    toStory: fields => readStoryForm({ ...fields, rows: '50' }, timeZone, publishedAt),
  })
}
