import { type DeskStory, newsroom } from '../../../articles/index.ts'
import {
  type App,
  type Ctx,
  type FormErrors,
  type FormValues,
  onPost,
  readForm,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { type Day, fromWallClock, isDay, wallClock } from '../../../platform/time/index.ts'
import { loadPaper } from '../../../site/index.ts'
import { can, listStaff, requireStaff, type StaffMember } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import { done } from '../../frame/desk-frame.ts'
import { requireStory } from '../form/form-request.ts'
import { byField } from '../form/story-form.ts'
import { publishStory } from '../save-story.ts'
import { showForm } from '../show-form.tsx'
import { backTo } from './back-to.ts'

const mayWrite = { who: requireStaff('write-stories') }

/** Moving a story: to another stage, to another day, to somebody else. */
export function moveRoutes(app: App): void {
  onPost(app, '/desk/stories/:id/move', mayWrite, async (c, staff) => {
    const services = c.get('services')
    const story = await requireStory(c)
    const { values } = await readForm(c)
    const page = backTo(values, story.id)
    const moves = newsroom.movesFrom(newsroom.shownStage(story, services.clock.now()), staff.role)
    const to = moves.find(name => name === values.to)
    switch (to) {
      case 'planned':
      case 'draft':
      case 'ready': {
        const outcome = await newsroom.moveStory(services, { articleId: story.id, to, by: staff })
        // Whoever begins a planned story wants to write it, wherever the button was.
        if (outcome.ok && to === 'draft' && story.stage === 'planned')
          return c.redirect(done(urls.deskStory(story.id), 'begun'), 303)
        if (!outcome.ok) return c.redirect(done(page, 'moveRefused'), 303)
        return c.redirect(done(page, to === 'ready' ? 'ready' : 'moved'), 303)
      }
      case 'withdrawn':
        return c.redirect(urls.deskStoryUnpublish(story.id), 303)
      case 'scheduled':
      case 'published':
        return publishAsKept(c, staff, { story, to, page })
      case undefined:
        return c.redirect(done(page, 'moveRefused'), 303)
    }
  })

  onPost(app, '/desk/stories/:id/plan', mayWrite, async (c, staff) => {
    const services = c.get('services')
    const story = await requireStory(c)
    const { values } = await readForm(c)
    const { errors, ...plan } = await readPlan(services, values)
    if (errors) return showForm(c, staff, { plan: { values, errors } })
    await newsroom.changePlan(services, { articleId: story.id, ...plan, by: staff.id })
    return c.redirect(done(backTo(values, story.id), 'planSaved'), 303)
  })

  onPost(app, '/desk/stories/:id/day', mayWrite, async (c, staff) => {
    const services = c.get('services')
    const story = await requireStory(c)
    const { values } = await readForm(c)
    if (!isDay(values.day ?? '')) return c.redirect(done(backTo(values, story.id), 'noSuchDay'), 303)
    const isMoved = await moveToDay(services, staff, story, values.day as Day)
    return c.redirect(done(backTo(values, story.id), isMoved ? 'dayMoved' : 'dayKept'), 303)
  })
}

interface Publication {
  readonly story: DeskStory
  readonly to: 'scheduled' | 'published'
  /** Where the button was, and where one comes back to. */
  readonly page: string
}

/** Publishes a story as it was saved last, now or at the time that it has. */
async function publishAsKept(
  c: Ctx,
  staff: StaffMember,
  { story: { id, story, changedAt }, to, page }: Publication,
): Promise<Response> {
  const services = c.get('services')
  const isToCome = Boolean(story.publishedAt && story.publishedAt > services.clock.now())
  if (to === 'scheduled' && !isToCome) return c.redirect(done(urls.deskStory(id), 'needsHour'), 303)
  const publishedAt = to === 'published' && isToCome ? null : (story.publishedAt ?? null)
  const outcome = await publishStory(services, {
    articleId: id,
    story: { ...story, publishedAt },
    since: changedAt,
    isShared: false,
    unsignedBecause: '',
    by: staff.id,
  })
  if (outcome.ok) {
    const notice = outcome.outcome === 'updated' ? 'published' : (outcome.outcome ?? 'unchanged')
    return c.redirect(done(page, notice), 303)
  }
  if (outcome.reason === 'conflict') return c.redirect(done(page, 'moveRefused'), 303)
  return showForm(c, staff, { errors: byField(outcome.problems, {}) })
}

/** What is not out yet gets its day; what waits for its hour gets the same hour of that day. */
async function moveToDay(
  services: Services,
  staff: StaffMember,
  { id, state, story, publishedAt, draftSavedAt, changedAt }: DeskStory,
  day: Day,
): Promise<boolean> {
  if (state === 'draft') {
    await newsroom.changePlan(services, { articleId: id, day, by: staff.id })
    return true
  }
  if (state !== 'scheduled' || !publishedAt || draftSavedAt || !can(staff.role, 'publish-stories'))
    return false
  const { settings } = await loadPaper(services)
  const { hour, minute, second } = wallClock(publishedAt, settings.timeZone)
  const time = [hour, minute, second].map(part => String(part).padStart(2, '0')).join(':')
  const moved = fromWallClock(day, time, settings.timeZone)
  if (moved <= services.clock.now()) return false
  const outcome = await publishStory(services, {
    articleId: id,
    story: { ...story, publishedAt: moved },
    since: changedAt,
    isShared: false,
    unsignedBecause: '',
    by: staff.id,
  })
  return outcome.ok
}

interface PlanTyped {
  readonly day: Day | null
  readonly assignee: StaffMember['id'] | null
  readonly note: string
  /** What is wrong with it; left out: nothing. */
  readonly errors?: FormErrors
}

/** Day, assignee and note as a form has them; somebody who does not work here is left out. */
export async function readPlan(
  services: Parameters<typeof loadPaper>[0],
  values: FormValues,
): Promise<PlanTyped> {
  const { db } = services
  const day = (values.day ?? '').trim()
  const people = values.assignee ? await listStaff(db) : []
  const { t } = await loadPaper(services)
  return {
    day: isDay(day) ? day : null,
    ...(day && !isDay(day) && { errors: { day: t.desk.stage.noSuchDay } }),
    assignee: people.find(({ id, revokedAt }) => id === values.assignee && !revokedAt)?.id ?? null,
    note: values.note ?? '',
  }
}
