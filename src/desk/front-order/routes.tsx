import { listFront, listRanked, rankFront } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { type App, onGet, onPost, readForm } from '../../platform/http/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { page } from '../../platform/views/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import { readFrontForm } from './front-form.ts'
import { FrontOrderPage } from './front-order-page.tsx'

/** Stories that can be ranked from this page: those that the front page shows, and a few more. */
const mostShown = 60
const mayOrder = { who: requireStaff('publish-stories') }

export function frontOrderRoutes(app: App): void {
  onGet(app, '/desk/front', mayOrder, async (c, staff) => {
    const [frame, front] = await Promise.all([loadFrame(c, staff), loadFront(c.get('services'))])
    return page(c, <FrontOrderPage frame={frame} {...front} />)
  })

  onPost(app, '/desk/front', mayOrder, async (c, staff) => {
    const services = c.get('services')
    const { ranked, rest } = await loadFront(services)
    const { values } = await readForm(c)
    const order = readFrontForm(values, {
      ranked: ranked.map(({ id }) => id),
      rest: rest.map(({ id }) => id),
    })
    await rankFront(services, order, staff.id)
    return c.redirect(done(urls.deskFront(), 'frontSaved'), 303)
  })
}

/** The front page's stories in its order, those that were ranked by hand apart. */
async function loadFront({ db, clock }: { db: Db; clock: Clock }) {
  const [stories, byHand] = await Promise.all([listFront(db, clock.now(), mostShown), listRanked(db)])
  const ids = new Set(byHand)
  return {
    ranked: stories.filter(({ id }) => ids.has(id)),
    rest: stories.filter(({ id }) => !ids.has(id)),
  }
}
