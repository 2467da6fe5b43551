import { type ArticleId, writing } from '../../articles/index.ts'
import { type App, type Ctx, onGet, onPost, Problem, type RateLimit } from '../../platform/http/index.ts'
import { mayStill, requireStaff, type StaffMember } from '../../staff/index.ts'
import { loadFormOf } from './form-of.ts'
import { signPresence } from './presence.ts'
import { progressOf, storiesAtRest, storiesGone, writingChannel } from './progress.ts'

const permission = 'write-stories'
const mayWrite = { who: requireStaff(permission) }

/** A paste of the longest story is well below it. */
const longestChange = 2_000_000
const longestPresence = 8_000
/** Stories that a browser asks about at once: more than it keeps copies of. */
const mostAsked = 100

/** Of one person, in all their windows: a browser sends twice a second at most while somebody types. */
const limits = {
  changes: { name: 'writing', count: 600, seconds: 60 },
  openings: { name: 'writing opened', count: 240, seconds: 60 },
  presence: { name: 'writing presence', count: 600, seconds: 60 },
  stories: { name: 'writing begun', count: 60, seconds: 3600 },
} as const satisfies Record<string, RateLimit>

/** Several people in one story: what each writes comes as a POST and goes to the others as an event. */
export function writingRoutes(app: App): void {
  onPost(app, '/desk/stories/:id/writing/open', mayWrite, async (c, staff) => {
    const services = c.get('services')
    services.limiter.take(limits.openings, staff.id)
    requireThemselves(c, staff)
    const vector = await bytesOf(c, longestChange)
    const articleId = c.req.param('id') === 'new' ? await begin(c, staff) : storyId(c)
    const formOf = await loadFormOf(services.db)
    const opened = await writing.open(services, { articleId, vector, formOf })
    return c.json({
      id: articleId,
      seq: opened.seq,
      changedAt: opened.changedAt,
      change: base64(opened.change),
      vector: base64(opened.vector),
    })
  })

  onPost(app, '/desk/stories/:id/writing', mayWrite, async (c, staff) => {
    const services = c.get('services')
    services.limiter.take(limits.changes, staff.id)
    requireThemselves(c, staff)
    const change = await bytesOf(c, longestChange)
    const articleId = storyId(c)
    const seen = Number(c.req.query('seen') ?? -1)
    const formOf = await loadFormOf(services.db)
    const outcome = await writing.addChange(services, { articleId, change, seen, by: staff.id, formOf })
    if (!outcome.ok) {
      const { reason, what } = outcome
      services.log.warn({ reason, what }, 'a change to a story was refused')
      return c.json({ reason, what }, reason === 'incomplete' ? 409 : 422)
    }
    const { seq } = outcome
    if (outcome.change)
      services.live.publish(writingChannel(articleId), { seq, change: base64(outcome.change) })
    return c.json({ seq })
  })

  onPost(app, '/desk/stories/:id/writing/presence', mayWrite, async (c, staff) => {
    const services = c.get('services')
    services.limiter.take(limits.presence, staff.id)
    const update = await bytesOf(c, longestPresence)
    const id = await requireWriting(c)
    services.live.publish(writingChannel(id), { presence: base64(signPresence(update, staff)) })
    return c.body(null, 204)
  })

  onGet(app, '/desk/writing/at-rest', mayWrite, async c => {
    const ids = (c.req.query('ids') ?? '').split(',', mostAsked) as ArticleId[]
    const { db } = c.get('services')
    return c.json({ atRest: await storiesAtRest(db, ids), gone: await storiesGone(db, ids) })
  })

  onGet(app, '/desk/stories/:id/writing/live', mayWrite, async c => {
    const services = c.get('services')
    const id = await requireWriting(c)
    const client = Number(c.req.query('client') ?? 0)
    return services.live.stream(c, writingChannel(id), {
      look: async () => ((await mayStill(c, permission)) ? progressOf(services.db, id) : null),
      ended: () => services.live.publish(writingChannel(id), { gone: client }),
    })
  })
}

/** A page that was left open may send what one person wrote when another is signed in by now: it waits for the first. */
function requireThemselves(c: Ctx, staff: StaffMember): void {
  const writer = c.req.header('writer')
  if (writer && writer !== staff.id) throw new Problem('sign-in-required', 'Somebody else is signed in')
}

const storyId = (c: Ctx): ArticleId => (c.req.param('id') ?? '') as ArticleId

async function requireWriting(c: Ctx): Promise<ArticleId> {
  const id = storyId(c)
  if (!(await writing.findProgress(c.get('services').db, id))) throw new Problem('not-found')
  return id
}

function begin(c: Ctx, staff: StaffMember): Promise<ArticleId> {
  const services = c.get('services')
  const key = c.req.query('key') ?? ''
  if (!/^[\w-]{16,64}$/.test(key)) throw new Problem('bad-request', 'A new story needs a key')
  services.limiter.take(limits.stories, staff.id)
  return writing.beginStory(services, { key, by: staff.id })
}

async function bytesOf(c: Ctx, most: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  if (bytes.length > most) throw new Problem('too-large')
  return bytes
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
