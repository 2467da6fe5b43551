import { type Db, inTransaction, newId } from '../../../platform/db/index.ts'
import { Problem } from '../../../platform/http/index.ts'
import { cleanLine } from '../../../platform/text/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../../staff/index.ts'
import type { StoryInput } from '../../story/story.ts'
import type { TemplateId } from './template.ts'
import { deleteTemplate, findTemplate, writeTemplate } from './template-store.ts'

/** As much as a list of them has room for. */
const mostName = 80

type SaveOutcome =
  | { readonly ok: true; readonly templateId: TemplateId }
  | { readonly ok: false; readonly reason: 'name' }

/**
 * Keeps the beginning of a story under a name.
 * @param templateId null for a new one
 */
export async function saveTemplate(
  { db, clock }: { db: Db; clock: Clock },
  {
    templateId,
    name,
    story,
    by,
  }: { templateId: TemplateId | null; name: string; story: StoryInput; by: StaffId },
): Promise<SaveOutcome> {
  const called = cleanLine(name)
  if (called === '' || called.length > mostName) return { ok: false, reason: 'name' }
  return inTransaction(db, async (tx): Promise<SaveOutcome> => {
    if (templateId && !(await findTemplate(tx, templateId))) throw new Problem('not-found')
    const now = clock.now()
    const id = templateId ?? newId<TemplateId>(now)
    await writeTemplate(tx, {
      id,
      name: called,
      story: JSON.stringify(story),
      changed_by: by,
      changed_at: now,
    })
    await recordAudit(
      { db: tx, clock },
      { by, action: 'template.saved', subject: `template:${id}`, detail: called },
    )
    return { ok: true, templateId: id }
  })
}

/** Stories that began with it stay as they are. */
export const removeTemplate = (
  { db, clock }: { db: Db; clock: Clock },
  { templateId, by }: { templateId: TemplateId; by: StaffId },
): Promise<void> =>
  inTransaction(db, async tx => {
    const template = await findTemplate(tx, templateId)
    if (!template) throw new Problem('not-found')
    await deleteTemplate(tx, templateId)
    await recordAudit(
      { db: tx, clock },
      { by, action: 'template.removed', subject: `template:${templateId}`, detail: template.name },
    )
  })
