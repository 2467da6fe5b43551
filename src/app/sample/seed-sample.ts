import { join } from 'node:path'
import {
  type ArticleId,
  countPublished,
  publishStoryFile,
  rankFront,
  saveAuthors,
} from '../../articles/index.ts'
import { inTransaction } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { addDays, type Day, dayIn, fromWallClock, type Instant, plus } from '../../platform/time/index.ts'
import { saveSections, saveSettings } from '../../site/index.ts'
import { sampleFolder } from '../folders.ts'
import { readSamplePaper, type SamplePaper } from './sample-files.ts'
import { seedDiscussion } from './seed-discussion.ts'

export type SeedOutcome =
  | { readonly ok: true; readonly stories: number; readonly comments: number }
  | { readonly ok: false; readonly reason: 'not-empty' }

/** The sample's last comment under one of its stories of the day comes so long after the first story. */
const discussedFor = { minutes: 190 }

/**
 * Fills an empty paper with the sample: settings, sections, authors, stories, their discussion. Its days are counted back
 * from now, so that it looks as if it had come out this morning. All of it or, when it is killed, nothing; and nothing
 * to a paper that has stories.
 */
export const seedSample = ({
  db,
  clock,
  config,
}: Pick<Services, 'db' | 'clock' | 'config'>): Promise<SeedOutcome> =>
  inTransaction(db, tx => fillPaper({ db: tx, clock, config }))

async function fillPaper(services: Pick<Services, 'db' | 'clock' | 'config'>): Promise<SeedOutcome> {
  const { db, clock, config } = services
  if ((await countPublished(db, clock.now(), {})) > 0) return { ok: false, reason: 'not-empty' }
  const sample = readSamplePaper()
  const { name, tagline, language, timeZone, policies } = sample
  await saveSettings(services, { name, tagline, language, timeZone, policies })
  await saveSections(services, sample.sections)
  await saveAuthors(services, sample.authors)

  const stories = new Map<string, { articleId: ArticleId; publishedAt: Instant }>()
  const today = newestDay(sample, clock.now())
  for (const { file, daysAgo, time } of sample.stories) {
    const path = join(sampleFolder, file)
    const publishedAt = fromWallClock(addDays(today, -daysAgo), time, timeZone)
    const outcome = await publishStoryFile(
      { db, clock, dataFolder: config.dataFolder },
      { path, publishedAt },
    )
    if (!outcome.ok)
      throw new Error(
        `${path}: ${outcome.problems.map(({ line, message }) => `line ${line}: ${message}`).join('; ')}`,
      )
    stories.set(outcome.address.slug, { articleId: outcome.articleId, publishedAt })
  }
  await rankFront(
    services,
    [...stories.values()].map(({ articleId }) => articleId),
  )
  return { ok: true, stories: stories.size, comments: await seedDiscussion(services, stories) }
}

/** Today, or yesterday while today's stories and what readers say of them would lie in the future. */
function newestDay({ stories, timeZone }: SamplePaper, now: Instant): Day {
  const today = dayIn(now, timeZone)
  const latest = stories
    .filter(({ daysAgo }) => daysAgo === 0)
    .map(({ time }) => plus(fromWallClock(today, time, timeZone), discussedFor))
  return latest.every(moment => moment <= now) ? today : addDays(today, -1)
}
