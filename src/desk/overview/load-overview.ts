import type { ArticleSummary } from '../../articles/index.ts'
import { type DeskSummary, listPublished, listStoriesForDesk, newsroom } from '../../articles/index.ts'
import { countQueue } from '../../discussion/index.ts'
import {
  countDeliveries,
  countSubscribers,
  type EditionId,
  listEditions,
  nextEdition,
  previewEdition,
  sendingsById,
  storiesOf,
} from '../../newsletter/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { countJobs } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { addDays, dayIn, fromWallClock, type Instant } from '../../platform/time/index.ts'
import type { Paper } from '../../site/index.ts'
import { can, listStaff, type Role } from '../../staff/index.ts'

/** What an editor in a hurry wants to know; null where the role may not see it. */
export interface Overview {
  readonly today: readonly ArticleSummary[]
  readonly planned: readonly DeskSummary[]
  readonly drafts: readonly DeskSummary[]
  readonly queue: { readonly waiting: number; readonly reported: number } | null
  readonly deadJobs: number | null
  readonly mail: MailTrouble | null
  readonly next: {
    readonly at: Instant
    readonly stories: readonly string[]
    readonly recipients: number
  } | null
  /** What a new paper has not done yet. */
  readonly firstSteps: { readonly story: boolean; readonly staff: boolean; readonly mailServer: boolean }
}

interface MailTrouble {
  readonly unknown: { readonly edition: EditionId; readonly number: number } | null
  readonly stuck: {
    readonly edition: EditionId
    readonly error: string
    readonly nextTryAt: Instant | null
  } | null
}

const mostShown = 12
const newestEditions = 7

export async function loadOverview(services: Services, paper: Paper, role: Role): Promise<Overview> {
  const { db } = services
  const writes = can(role, 'write-stories')
  const [today, planned, drafts, queue, jobs, mail, next, anyStory, people] = await Promise.all([
    publishedToday(db, paper),
    writes ? newsroom.listWaiting(db, paper.now, mostShown) : [],
    writes ? listStoriesForDesk(db, { state: 'draft', limit: mostShown }) : [],
    can(role, 'moderate') ? countQueue(db) : null,
    can(role, 'manage-jobs') ? countJobs(db) : null,
    can(role, 'send-editions') ? mailTrouble(db) : null,
    can(role, 'send-editions') ? upcoming(services, paper) : null,
    listStoriesForDesk(db, { limit: 1 }),
    listStaff(db),
  ])
  return {
    today,
    planned,
    drafts,
    queue,
    deadJobs: jobs?.dead ?? null,
    mail,
    next,
    firstSteps: {
      story: anyStory.length === 0,
      staff: people.length < 2,
      mailServer: services.mailer.kind === 'mailbox',
    },
  }
}

function publishedToday(db: Db, paper: Paper): Promise<ArticleSummary[]> {
  const { timeZone } = paper.settings
  const day = dayIn(paper.now, timeZone)
  const from = fromWallClock(day, '00:00', timeZone)
  const until = fromWallClock(addDays(day, 1), '00:00', timeZone)
  return listPublished(db, paper.now, { from, until, limit: mostShown })
}

async function upcoming(services: Services, paper: Paper): Promise<Overview['next']> {
  const [preview, subscribers] = await Promise.all([previewEdition(services), countSubscribers(services.db)])
  return {
    at: nextEdition(paper.now, paper.settings).at,
    stories: preview ? storiesOf(preview.content).map(({ headline }) => headline) : [],
    recipients: subscribers.active,
  }
}

/** Of the newest editions: the first of which deliveries are unknown, and the first that waits for the mail server. */
async function mailTrouble(db: Db): Promise<MailTrouble> {
  const editions = await listEditions(db, { limit: newestEditions })
  const ids = editions.map(({ id }) => id)
  const [sendings, counts] = await Promise.all([
    sendingsById(db, ids),
    Promise.all(ids.map(id => countDeliveries(db, id))),
  ])
  const place = counts.findIndex(({ unknown }) => unknown > 0)
  const unknownIn = ids[place]
  const stuckIn = ids.find(id => {
    const sending = sendings.get(id)
    return sending?.lastError && !sending.finishedAt
  })
  const stuck = stuckIn && sendings.get(stuckIn)
  return {
    unknown: unknownIn ? { edition: unknownIn, number: counts[place]?.unknown ?? 0 } : null,
    stuck: stuck ? { edition: stuckIn, error: stuck.lastError ?? '', nextTryAt: stuck.nextTryAt } : null,
  }
}
