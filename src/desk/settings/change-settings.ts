import { type Db, inTransaction } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import {
  listSections,
  readSettings,
  removeSection,
  type SectionInput,
  type Settings,
  saveSections,
  saveSettings,
} from '../../site/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import { changedSettings } from './settings-form.ts'

interface Deps {
  readonly db: Db
  readonly clock: Clock
}

/** Saves the settings and notes which of them changed. */
export const changeSettings = ({ db, clock }: Deps, settings: Settings, by: StaffId): Promise<void> =>
  inTransaction(db, async tx => {
    const changed = changedSettings(await readSettings(tx), settings)
    if (changed.length === 0) return
    await saveSettings({ db: tx, clock }, settings)
    await recordAudit(
      { db: tx, clock },
      { by, action: 'settings.changed', subject: 'settings:paper', detail: changed.join(', ') },
    )
  })

export const changeSections = (
  { db, clock }: Deps,
  sections: readonly SectionInput[],
  by: StaffId,
): Promise<void> =>
  inTransaction(db, async tx => {
    await saveSections({ db: tx, clock }, sections)
    await recordAudit(
      { db: tx, clock },
      {
        by,
        action: 'sections.changed',
        subject: 'settings:sections',
        detail: sections.map(({ name }) => name).join(', '),
      },
    )
  })

/** Removes a section that no story was ever in. */
export async function dropSection(
  { db, clock }: Deps,
  id: string,
  by: StaffId,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'not-empty' | 'not-there' }> {
  const section = (await listSections(db)).find(candidate => candidate.id === id)
  if (!section) return { ok: false, reason: 'not-there' }
  return removeSection({ db, clock }, id, tx =>
    recordAudit(
      { db: tx, clock },
      { by, action: 'section.removed', subject: 'settings:sections', detail: section.name },
    ),
  )
}
