import {
  countQueue,
  type Decision,
  decideComment,
  findCommentForDesk,
  listQueue,
  type QueueTab,
  queueTabs,
  type RemovalReason,
  removalReasons,
} from '../../discussion/index.ts'
import {
  type App,
  type FormErrors,
  type FormValues,
  onGet,
  onPost,
  Problem,
  readForm,
} from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import { CommentPage } from './comment-page.tsx'
import { QueuePage } from './queue-page.tsx'

const perPage = 30
const mayModerate = { who: requireStaff('moderate') }

export function moderationRoutes(app: App): void {
  onGet(app, '/desk/moderation', mayModerate, async (c, staff) => {
    const { db } = c.get('services')
    const tab = tabNamed(c.req.query('tab'))
    const before = c.req.query('before')
    const [frame, entries, queue] = await Promise.all([
      loadFrame(c, staff),
      listQueue(db, { tab, limit: perPage + 1, before }),
      countQueue(db),
    ])
    const older = entries.length > perPage ? (entries[perPage - 1]?.comment.id ?? null) : null
    return page(
      c,
      <QueuePage
        frame={frame}
        tab={tab}
        counts={queue}
        entries={entries.slice(0, perPage)}
        older={older}
        before={before ?? ''}
      />,
    )
  })

  onGet(app, '/desk/moderation/:id', mayModerate, async (c, staff) => {
    const entry = await findCommentForDesk(c.get('services').db, c.req.param('id') ?? '')
    if (!entry) throw new Problem('not-found')
    return page(c, <CommentPage frame={await loadFrame(c, staff)} entry={entry} values={{}} errors={{}} />)
  })

  onPost(app, '/desk/moderation/:id', mayModerate, async (c, staff) => {
    const services = c.get('services')
    const entry = await findCommentForDesk(services.db, c.req.param('id') ?? '')
    if (!entry) throw new Problem('not-found')
    const { values } = await readForm(c)
    const decision = decisions.find(known => known === values.decision)
    if (!decision) throw new Problem('bad-request', 'A decision is approve, reject or spam')
    const outcome = await decideComment(services, {
      commentId: entry.comment.id,
      by: staff.id,
      decision,
      reason: reasonNamed(values.reason),
      note: values.note,
    })
    if (outcome.ok) return c.redirect(afterDecision(values, decision), 303)
    if (outcome.reason === 'reason-missing') {
      const frame = await loadFrame(c, staff)
      const errors: FormErrors = { reason: frame.paper.t.desk.moderation.reasonMissing }
      return page(c, <CommentPage frame={frame} entry={entry} values={values} errors={errors} />, 422)
    }
    return c.redirect(done(urls.deskModeration({ tab: tabNamed(values.tab) }), 'commentGone'), 303)
  })
}

const decisions: readonly Decision[] = ['approve', 'reject', 'spam']

const tabNamed = (name: string | undefined): QueueTab => queueTabs.find(tab => tab === name) ?? 'waiting'

const reasonNamed = (name: string | undefined): RemovalReason | undefined =>
  removalReasons.find(reason => reason === name)

/** Back in the same list, at the comment that came after this one. */
function afterDecision(values: FormValues, decision: Decision): string {
  const list = done(
    urls.deskModeration({ tab: tabNamed(values.tab), before: values.before }),
    `comment-${decision}`,
  )
  return values.next ? `${list}#comment-${encodeURIComponent(values.next)}` : list
}
