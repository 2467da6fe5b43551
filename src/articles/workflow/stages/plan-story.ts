import { type Db, inTransaction } from '../../../platform/db/index.ts'
import { Problem } from '../../../platform/http/index.ts'
import { cleanLine, cleanText } from '../../../platform/text/index.ts'
import type { Clock, Day } from '../../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import { saveDraft } from '../../save-draft.ts'
import { findStoryForDesk, holdStory } from '../../store/desk.ts'
import { forgetWriters } from '../sign-off/writer-store.ts'
import { writeWork } from './work-store.ts'

/** What the newsroom wants to have: for which day, from whom, and a word about it. */
interface StoryPlan {
  readonly day: Day | null
  readonly assignee: StaffId | null
  readonly note: string
}

/** As long as a headline may be. */
const mostTitle = 200
const mostNote = 2000

/** Plans a story by its working title. `title`: it has none, or a longer one than a headline may be. */
export async function planStory(
  { db, clock }: { db: Db; clock: Clock },
  { title, section, by, ...plan }: StoryPlan & { title: string; section: string; by: StaffId },
): Promise<
  { readonly ok: true; readonly articleId: ArticleId } | { readonly ok: false; readonly reason: 'title' }
> {
  const headline = cleanLine(title)
  if (headline === '' || headline.length > mostTitle) return { ok: false, reason: 'title' }
  return inTransaction(db, async tx => {
    const story = { headline, section, body: '' }
    const articleId = await saveDraft({ db: tx, clock }, { articleId: null, story, by })
    // A working title is no text: whoever plans a story may be its second editor.
    await forgetWriters(tx, articleId)
    await writeWork(tx, articleId, { ...columnsOf(plan), stage: 'planned' })
    await recordAudit(
      { db: tx, clock },
      { by, action: 'story.planned', subject: `story:${articleId}`, detail: headline },
    )
    return { ok: true, articleId }
  })
}

/** Changes day, assignee and note of a story, whatever its stage. */
export const changePlan = (
  { db, clock }: { db: Db; clock: Clock },
  { articleId, by, ...changes }: Partial<StoryPlan> & { articleId: ArticleId; by: StaffId },
): Promise<void> =>
  inTransaction(db, async tx => {
    await holdStory(tx, articleId)
    const story = await findStoryForDesk(tx, articleId)
    if (!story) throw new Problem('not-found', `There is no story ${articleId}`)
    const plan = { day: story.plannedDay, assignee: story.assignee, note: story.plan, ...changes }
    const isSame =
      plan.day === story.plannedDay && plan.assignee === story.assignee && plan.note === story.plan
    if (isSame) return
    await writeWork(tx, articleId, columnsOf(plan))
    await recordAudit(
      { db: tx, clock },
      {
        by,
        action: 'story.plan-changed',
        subject: `story:${articleId}`,
        detail: [story.headline, plan.day].filter(Boolean).join(', '),
      },
    )
  })

const columnsOf = ({ day, assignee, note }: StoryPlan) => ({
  planned_day: day,
  assignee,
  plan: cleanText(note).slice(0, mostNote),
})
