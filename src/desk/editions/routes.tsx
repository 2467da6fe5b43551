import { z } from 'zod'
import {
  composeEdition,
  countDeliveries,
  countSubscribers,
  type DeliveryId,
  type EditionId,
  findSending,
  listDeliveries,
  resendUnknown,
  sendTest,
  startSending,
} from '../../newsletter/index.ts'
import {
  type App,
  type Ctx,
  checkForm,
  emailField,
  onGet,
  onPost,
  Problem,
  readForm,
} from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { requireStaff, type StaffMember } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import { answerMailFrame } from '../frame/mail-frame.tsx'
import { EditionPage } from './edition-page.tsx'
import { requireShown } from './find-shown.ts'
import { listRoutes } from './list-routes.tsx'
import { SendPage } from './send-page.tsx'

const maySend = { who: requireStaff('send-editions') }
const mostProblems = 100

export function editionRoutes(app: App): void {
  listRoutes(app)

  onGet(app, '/desk/editions/:id', maySend, (c, staff) => show(c, staff))

  onGet(app, '/desk/editions/:id/html', maySend, async c => {
    const shown = await requireShown(c)
    return answerMailFrame(c, shown.parts.html)
  })

  onPost(
    app,
    '/desk/editions/:id/test',
    { ...maySend, limit: { name: 'test mails', count: 30, seconds: 3600 } },
    async (c, staff) => {
      const { paper } = await loadFrame(c, staff)
      const t = paper.t.desk.editions.test
      const { values } = await readForm(c)
      const form = checkForm(values, z.object({ to: emailField(t.badAddress) }))
      if (!form.ok) return show(c, staff, { values, errors: form.errors })
      const { id } = await requireShown(c)
      const test = await sendTest(c.get('services'), {
        what: id ?? 'preview',
        to: form.value.to,
        by: staff.id,
      })
      if (!test.ok) throw new Problem('not-found')
      if (test.outcome.outcome !== 'accepted') {
        return show(c, staff, { values, errors: { to: t.refused(test.outcome.response) } })
      }
      return c.redirect(done(urls.deskEdition(id ?? 'next'), 'testSent'), 303)
    },
  )

  onGet(app, '/desk/editions/:id/send', maySend, async (c, staff) => {
    const shown = await requireShown(c)
    const subscribers = await countSubscribers(c.get('services').db)
    return page(
      c,
      <SendPage frame={await loadFrame(c, staff)} shown={shown} recipients={subscribers.active} />,
    )
  })

  onPost(app, '/desk/editions/:id/send', maySend, async (c, staff) => {
    const services = c.get('services')
    const chosen = await chooseEdition(c, staff)
    if (!chosen.ok) return c.redirect(chosen.sorry, 303)
    const { id } = chosen
    const started = await startSending(services, { editionId: id, by: staff.id })
    return c.redirect(done(urls.deskEdition(id), started.ok ? 'editionStarted' : 'editionOut'), 303)
  })

  onPost(app, '/desk/deliveries/:id/again', maySend, async (c, staff) => {
    const { values } = await readForm(c)
    const deliveryId = (c.req.param('id') ?? '') as DeliveryId
    const retried = await resendUnknown(c.get('services'), { deliveryId, by: staff.id })
    const back = values.edition ? urls.deskEdition(encodeURIComponent(values.edition)) : urls.deskEditions()
    return c.redirect(done(back, retried.ok ? 'deliveryRetried' : 'deliverySettled'), 303)
  })
}

/** The edition to send: `next` composes today's first. When there is none to send, where that is said. */
async function chooseEdition(
  c: Ctx,
  staff: StaffMember,
): Promise<{ ok: true; id: EditionId } | { ok: false; sorry: string }> {
  if (c.req.param('id') !== 'next') {
    const { id } = await requireShown(c)
    if (id) return { ok: true, id }
  }
  const composed = await composeEdition(c.get('services'), { by: staff.id })
  if (composed.ok) return { ok: true, id: composed.edition.id }
  const sorry =
    composed.reason === 'no-stories'
      ? done(urls.deskEditions(), 'noStories')
      : done(urls.deskEdition(composed.edition.id), 'editionOut')
  return { ok: false, sorry }
}

async function show(
  c: Ctx,
  staff: StaffMember,
  test: { values: Record<string, string>; errors: Record<string, string> } = {
    values: { to: staff.email },
    errors: {},
  },
): Promise<Response> {
  const { db } = c.get('services')
  const [frame, shown] = await Promise.all([loadFrame(c, staff), requireShown(c)])
  const problems = (state: 'unknown' | 'rejected' | 'deferred') =>
    shown.id ? listDeliveries(db, shown.id, { state, limit: mostProblems }) : []
  const [sending, counts, subscribers, unknown, rejected, deferred] = await Promise.all([
    shown.id && findSending(db, shown.id),
    shown.id && countDeliveries(db, shown.id),
    countSubscribers(db),
    problems('unknown'),
    problems('rejected'),
    problems('deferred'),
  ])
  return page(
    c,
    <EditionPage
      frame={frame}
      shown={shown}
      part={partNamed(c.req.query('part'))}
      sending={sending}
      counts={counts}
      recipients={subscribers.active}
      problems={{ unknown, rejected, deferred }}
      test={test}
    />,
    Object.keys(test.errors).length > 0 ? 422 : 200,
  )
}

const partNamed = (name: string | undefined): 'html' | 'phone' | 'text' =>
  name === 'phone' || name === 'text' ? name : 'html'
