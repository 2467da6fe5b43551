import {
  countSubscribers,
  findSubscriber,
  listSubscribers,
  type SubscriberId,
  type SubscriberState,
  unsubscribe,
} from '../../newsletter/index.ts'
import { type App, askedPage, type Ctx, onGet, onPost, Problem } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import { exportSubscribers } from './export-subscribers.ts'
import { SubscribersPage } from './subscribers-page.tsx'
import { UnsubscribePage } from './unsubscribe-page.tsx'

const perPage = 50
const mayManage = { who: requireStaff('manage-subscribers') }
const states: readonly SubscriberState[] = ['active', 'unconfirmed', 'unsubscribed', 'suppressed']

export function subscriberRoutes(app: App): void {
  onGet(app, '/desk/subscribers', mayManage, async (c, staff) => {
    const { db } = c.get('services')
    const state = states.find(name => name === c.req.query('state'))
    const query = (c.req.query('q') ?? '').trim().slice(0, 200)
    const number = askedPage(c) ?? 1
    const found = { ...(state && { state }), ...(query && { query }) }
    const [frame, all, matching, list] = await Promise.all([
      loadFrame(c, staff),
      countSubscribers(db),
      countSubscribers(db, found),
      listSubscribers(db, { ...found, limit: perPage, offset: (number - 1) * perPage }),
    ])
    const total = Object.values(matching).reduce((sum, count) => sum + count, 0)
    return page(
      c,
      <SubscribersPage
        frame={frame}
        counts={all}
        subscribers={list}
        asked={{ state: state ?? '', query, page: number }}
        span={{ perPage, total }}
      />,
    )
  })

  onPost(app, '/desk/subscribers/export', mayManage, async (c, staff) => {
    const csv = await exportSubscribers(c.get('services'), staff.id)
    return c.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="subscribers.csv"',
    })
  })

  onGet(app, '/desk/subscribers/:id/unsubscribe', mayManage, async (c, staff) => {
    const subscriber = await requireSubscriber(c)
    return page(c, <UnsubscribePage frame={await loadFrame(c, staff)} subscriber={subscriber} />)
  })

  onPost(app, '/desk/subscribers/:id/unsubscribe', mayManage, async (c, staff) => {
    const { id } = await requireSubscriber(c)
    const ended = await unsubscribe(c.get('services'), { subscriberId: id, by: staff.id })
    return c.redirect(done(urls.deskSubscribers(), ended ? 'unsubscribed' : 'subscriberGone'), 303)
  })
}

async function requireSubscriber(c: Ctx) {
  const subscriber = await findSubscriber(c.get('services').db, (c.req.param('id') ?? '') as SubscriberId)
  if (!subscriber) throw new Problem('not-found')
  return subscriber
}
