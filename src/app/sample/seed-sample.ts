import { join } from 'node:path'
import {
  type ArticleId,
  countPublished,
  publishStoryFile,
  rankFront,
  saveAuthors,
} from '../../articles/index.ts'
import { composeEdition, passDueEdition, startSending } from '../../newsletter/index.ts'
import { inTransaction } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { addDays, type Day, fromWallClock, type Instant } from '../../platform/time/index.ts'
import { readSettings, saveSections, saveSettings } from '../../site/index.ts'
import { sampleFolder } from '../folders.ts'
import { newestDay } from './newest-day.ts'
import { readSamplePaper } from './sample-files.ts'
import { seedClaims, seedStandings } from './seed-claims.ts'
import { seedDiscussion } from './seed-discussion.ts'
import { seedLaterVersions } from './seed-later-versions.ts'
import { seedNewsroom } from './seed-newsroom.ts'

type Seeded = Pick<Services, 'db' | 'clock' | 'config' | 'assets'>

type SeedOutcome =
  | { readonly ok: true; readonly stories: number; readonly comments: number }
  | { readonly ok: false; readonly reason: 'not-empty' }

/**
 * Fills an empty paper with the sample: settings, sections, authors, stories, their discussion. Its days are counted back
 * from now, so that it looks as if it had come out this morning. All of it or, when it is killed, nothing; and nothing
 * to a paper that has stories.
 */
export const seedSample = (services: Seeded): Promise<SeedOutcome> =>
  inTransaction(services.db, db => fillPaper({ ...services, db }))

async function fillPaper(services: Seeded): Promise<SeedOutcome> {
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
    const drafted = await seedClaims(services, { file, path, publishedAt })
    const outcome = await publishStoryFile(
      { db, clock: { now: () => publishedAt }, dataFolder: config.dataFolder },
      { path, publishedAt, articleId: drafted },
    )
    if (!outcome.ok)
      throw new Error(
        `${path}: ${outcome.problems.map(({ line, message }) => `line ${line}: ${message}`).join('; ')}`,
      )
    const { articleId, address } = outcome
    await seedLaterVersions(services, { slug: address.slug, path, articleId, publishedAt })
    if (drafted) await seedStandings(services, { file, storyId: drafted, publishedAt })
    stories.set(address.slug, { articleId, publishedAt })
  }
  for (const daysAgo of [2, 1]) await seedEdition(services, addDays(today, -daysAgo))
  await passDueEdition(services)
  await rankFront(
    services,
    [...stories.values()].map(({ articleId }) => articleId),
  )
  await seedNewsroom(services, today)
  return { ok: true, stories: stories.size, comments: await seedDiscussion(services, stories) }
}

/** An edition of days gone by: it is out, and nobody had asked for it yet. */
async function seedEdition(services: Seeded, day: Day): Promise<void> {
  const { editionTime, timeZone } = await readSettings(services.db)
  const composed = await composeEdition(services, {
    by: null,
    day,
    until: fromWallClock(day, editionTime, timeZone),
  })
  if (composed.ok) await startSending(services, { editionId: composed.edition.id, by: null })
}
