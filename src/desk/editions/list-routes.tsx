import {
  countDeliveries,
  countSubscribers,
  listEditions,
  nextEdition,
  previewEdition,
  sendingsById,
  storiesOf,
} from '../../newsletter/index.ts'
import { type App, askedPage, onGet } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { loadFrame } from '../frame/desk-frame.ts'
import { EditionsPage } from './editions-page.tsx'

const perPage = 30

export function listRoutes(app: App): void {
  onGet(app, '/desk/editions', { who: requireStaff('send-editions') }, async (c, staff) => {
    const services = c.get('services')
    const { db } = services
    const number = askedPage(c) ?? 1
    const [frame, found, preview, subscribers] = await Promise.all([
      loadFrame(c, staff),
      listEditions(db, { limit: perPage + 1, offset: (number - 1) * perPage }),
      previewEdition(services),
      countSubscribers(db),
    ])
    const editions = found.slice(0, perPage)
    const sendings = await sendingsById(
      db,
      editions.map(({ id }) => id),
    )
    const rows = await Promise.all(
      editions.map(async edition => ({
        ...edition,
        sending: sendings.get(edition.id) ?? null,
        counts: await countDeliveries(db, edition.id),
      })),
    )
    return page(
      c,
      <EditionsPage
        frame={frame}
        rows={rows}
        page={number}
        more={found.length > perPage}
        next={{
          at: nextEdition(frame.paper.now, frame.paper.settings).at,
          stories: preview ? storiesOf(preview.content).map(({ headline }) => headline) : [],
          recipients: subscribers.active,
        }}
      />,
    )
  })
}
