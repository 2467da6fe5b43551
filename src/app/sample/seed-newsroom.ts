import { join } from 'node:path'
import { newsroom, prepareStoryFile, saveDraft } from '../../articles/index.ts'
import type { Services } from '../../platform/services.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { sampleFolder } from '../folders.ts'
import { anEditor } from './an-editor.ts'
import { readSampleNewsroom } from './sample-files.ts'

/** What the newsroom plans and writes, so that board and calendar show at once what they are for. */
export async function seedNewsroom(
  services: Pick<Services, 'db' | 'clock' | 'config'>,
  today: Day,
): Promise<void> {
  const { drafts, plans } = readSampleNewsroom()
  const by = (await anEditor(services)).id
  for (const { title, section, daysAhead, note } of plans) {
    const day = daysAhead === null ? null : addDays(today, daysAhead)
    const planned = await newsroom.planStory(services, { title, section, day, note, assignee: null, by })
    if (!planned.ok) throw new Error(`The sample's plan "${title}" was refused`)
  }
  for (const { file, note } of drafts) {
    const prepared = await prepareStoryFile(services, join(sampleFolder, file))
    if (!prepared.ok) throw new Error(`${file}: ${prepared.problems[0]?.message}`)
    const articleId = await saveDraft(services, { articleId: null, story: prepared.prepared.input, by })
    const written = await newsroom.writeNote(services, { articleId, ...note, to: '', by })
    if (!written.ok) throw new Error(`${file} does not say "${note.words}"`)
  }
}
