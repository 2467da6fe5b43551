import { type Db, inTransaction, newId } from '../../platform/db/index.ts'
import { emit } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { type Day, dayIn, type Instant } from '../../platform/time/index.ts'
import { loadPaper } from '../../site/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import { noteDues } from '../corrections/note-dues.ts'
import { startSending } from '../deliveries/start-sending.ts'
import { editionComposed } from '../job-kinds.ts'
import { renderEdition } from '../mails/render-edition.ts'
import { draftEdition } from './draft-edition.ts'
import { dueEdition } from './due.ts'
import { type Edition, type EditionId, hashEdition } from './edition.ts'
import {
  findEdition,
  findEditionByDay,
  insertEdition,
  insertEditionStories,
  isDayDone,
  markCorrections,
  markDayDone,
} from './edition-store.ts'
import { noteLateNews } from './note-news.ts'

/** What composing needs of the services: the paper is part of what is frozen. */
export type Composer = Pick<Services, 'db' | 'clock' | 'assets' | 'config'>

type ComposeOutcome =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly reason: 'no-stories' }
  | { readonly ok: false; readonly reason: 'already-composed'; readonly edition: Edition }

/**
 * Makes a day's edition, for good: what it says, how it looks in the mail, and the hash over both.
 * @param input.day left out: today. `until`: stories published before; left out: now. `by`: null for the paper itself.
 */
export async function composeEdition(
  services: Composer,
  { by, ...input }: { by: StaffId | null; day?: Day; until?: Instant },
): Promise<ComposeOutcome> {
  const { clock } = services
  return inTransaction(services.db, async db => {
    const now = clock.now()
    const paper = await loadPaper({ ...services, db })
    const day = input.day ?? dayIn(now, paper.settings.timeZone)
    const there = await findEditionByDay(db, day)
    if (there) return { ok: false, reason: 'already-composed', edition: there }
    await noteLateNews({ db, clock })
    await noteDues({ db, clock })
    const draft = await draftEdition(db, { paper, day, until: input.until ?? now })
    if (!draft) return { ok: false, reason: 'no-stories' }
    const parts = renderEdition(paper, draft.content)
    const content = JSON.stringify(draft.content)
    const id = newId<EditionId>(now)
    await insertEdition(db, {
      id,
      day,
      stories_from: draft.storiesFrom,
      stories_until: draft.storiesUntil,
      composed_at: now,
      composed_by: by,
      content,
      ...parts,
      hash: hashEdition(day, content, parts),
    })
    await insertEditionStories(db, id, draft.stories)
    await markCorrections(db, id, draft.correctionIds)
    await recordAudit(
      { db, clock },
      { by, action: 'edition.composed', subject: `edition:${id}`, detail: day },
    )
    await emit({ db, clock }, editionComposed, { editionId: id, day })
    return { ok: true, edition: await required(db, id) }
  })
}

const required = async (db: Db, id: EditionId): Promise<Edition> => {
  const edition = await findEdition(db, id)
  if (!edition) throw new Error(`Edition ${id} is gone`)
  return edition
}

/**
 * When the hour of the day's edition has come, composes it and begins to send it. Does so once a day, whether or not
 * there were stories: one that comes out later waits for the next day. Safe to call at any time, by anybody.
 */
export async function composeDueEdition(services: Composer): Promise<void> {
  const now = services.clock.now()
  const paper = await loadPaper(services)
  const due = dueEdition(now, paper.settings)
  if (!due || (await isDayDone(services.db, due.day))) return
  await inTransaction(services.db, async db => {
    if (!(await markDayDone(db, due.day, now))) return
    const composed = await composeEdition({ ...services, db }, { by: null, ...due })
    // One that somebody composed before the hour goes out at the hour.
    if (!('edition' in composed)) return
    await startSending({ db, clock: services.clock }, { editionId: composed.edition.id, by: null })
  })
}

/** Lets today's hour pass without an edition when it has come already: a paper that begins now has nobody to catch up with. */
export async function passDueEdition(services: Composer): Promise<void> {
  const now = services.clock.now()
  const due = dueEdition(now, (await loadPaper(services)).settings)
  if (due) await markDayDone(services.db, due.day, now)
}
